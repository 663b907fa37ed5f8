import type { ReactNode } from 'react';
import classes from './Months.module.css';

const twelve = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * The twelve months of a line as a bar: months that a person set are filled, proposed ones hatched. The cells
 * carry their month and line, so that a drag along them can be followed (see useMonthDrag).
 */
export function MonthsBar(props: {
  readonly lineId: string;
  readonly months: readonly number[];
  readonly proposed: boolean;
  readonly label: string;
}): ReactNode {
  const { lineId, months, proposed, label } = props;
  return (
    <div
      role="img"
      className={classes.bar}
      aria-label={label}
      title={label}
      data-proposed={proposed || undefined}
    >
      {twelve.map((month) => (
        <span
          key={month}
          className={classes.month}
          data-month={month}
          data-line={lineId}
          data-on={months.includes(month) || undefined}
        >
          {months.includes(month) ? month : ''}
        </span>
      ))}
    </div>
  );
}

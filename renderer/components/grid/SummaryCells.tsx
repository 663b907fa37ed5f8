/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one in a scrolled area, which table elements do not allow */
import type { ReactNode } from 'react';
import classes from './Grid.module.css';
import type { LayoutColumn } from './layout.ts';

interface SummaryCellsProps<Row extends object, Patch> {
  readonly columns: readonly LayoutColumn<Row, Patch>[];
  readonly rows: readonly Row[];
  /** Stands over all columns before the first that has a total. */
  readonly heading: ReactNode;
  readonly headingProps?: {
    readonly id: string;
    readonly 'aria-expanded': boolean;
    readonly 'data-active': true | undefined;
  };
}

/** A heading and, under their columns, the totals of some rows: a group's heading or the foot of the grid. */
export function SummaryCells<Row extends object, Patch>({
  columns,
  rows,
  heading,
  headingProps,
}: SummaryCellsProps<Row, Patch>): ReactNode {
  const first = columns.findIndex(({ column }) => column.footer !== undefined);
  const span = first === -1 ? columns.length : Math.max(1, first);
  return (
    <>
      <div
        role="gridcell"
        className={classes['heading']}
        style={{ gridColumn: `1 / span ${span}` }}
        aria-colindex={1}
        aria-colspan={span}
        data-c={0}
        {...headingProps}
      >
        <div className={classes['headingContent']}>{heading}</div>
      </div>
      {columns.slice(span).map(({ column, index, frozen, edge, style }) => (
        <div
          key={column.id}
          role="gridcell"
          className={classes['cell']}
          style={style}
          aria-colindex={index + 1}
          data-c={index}
          data-align={column.align}
          data-frozen={frozen || undefined}
          data-edge={edge || undefined}
        >
          {column.footer !== undefined && (
            <div className={classes['content']}>{column.footer(rows)}</div>
          )}
        </div>
      ))}
    </>
  );
}

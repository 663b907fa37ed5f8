import type { ReactNode } from 'react';
import classes from './Steps.module.css';

/** The steps of a piece of work, and where in them one is. */
export function Steps<Step extends string>(props: {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly names: Readonly<Record<Step, string>>;
  readonly current: Step;
}): ReactNode {
  const { label, steps, names, current } = props;
  const at = steps.indexOf(current);
  return (
    <ol className={classes.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === at ? 'step' : undefined}
          data-done={index < at || undefined}
        >
          <span aria-hidden>{index + 1}</span>
          {names[step]}
        </li>
      ))}
    </ol>
  );
}

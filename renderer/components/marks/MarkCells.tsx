import type { ReactNode } from 'react';
import classes from './MarkCells.module.css';

/** How a mark is drawn. Each has a shape of its own, so that none is told apart by colour alone. */
export type MarkShape = 'certain' | 'settled' | 'assumed' | 'draft' | 'possible' | 'none';

/** One mark: its shape, and in words for those who do not see it; without a name where words stand beside it. */
export function Mark(props: {
  readonly shape: MarkShape;
  readonly name: string | null;
}): ReactNode {
  if (props.name === null)
    return <span aria-hidden className={classes.mark} data-shape={props.shape} />;
  return (
    <span
      role="img"
      aria-label={props.name}
      title={props.name}
      className={classes.mark}
      data-shape={props.shape}
    />
  );
}

/** A short row of marks, evenly spaced. */
export function MarkCells(props: {
  readonly marks: readonly {
    readonly key: string | number;
    readonly shape: MarkShape;
    readonly name: string;
  }[];
}): ReactNode {
  return (
    <span className={classes.cells}>
      {props.marks.map(({ key, shape, name }) => (
        <Mark key={key} shape={shape} name={name} />
      ))}
    </span>
  );
}

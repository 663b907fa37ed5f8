import type { ReactNode } from 'react';
import type { Likelihood, Strength } from '#shared/people/same/strength.ts';
import classes from './Duplicates.module.css';

const filled: Readonly<Record<Strength | Likelihood, number>> = {
  strong: 3,
  clear: 2,
  weak: 1,
  none: 0,
  veryLikely: 3,
  likely: 2,
  perhaps: 1,
};

/** One to three bars for what stands in words beside them. */
export function Bars(props: {
  readonly strength: Strength | Likelihood;
  readonly tone: 'for' | 'against';
}): ReactNode {
  return (
    <span className={classes.bars} data-tone={props.tone} aria-hidden>
      {[1, 2, 3].map((bar) => (
        <span key={bar} data-filled={bar <= filled[props.strength] || undefined} />
      ))}
    </span>
  );
}

import type { ReactNode } from 'react';
import classes from './TakeIn.module.css';

/** What may be wider than the window. */
export function Scroll(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    // What scrolls must be reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} role="group" aria-label={props.label} tabIndex={0}>
      {props.children}
    </div>
  );
}

import type { ReactNode } from 'react';
import classes from './EntryPanel.module.css';

/** A part of the panel under its heading. */
export function Section(props: {
  readonly title: string;
  readonly hint?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={classes.section}>
      <div className={classes.sectionHead}>
        <h3>{props.title}</h3>
        {props.aside}
      </div>
      {props.hint !== undefined && <p className={classes.hint}>{props.hint}</p>}
      {props.children}
    </section>
  );
}

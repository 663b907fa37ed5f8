import { Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './Person.module.css';

/** A part of the page under its heading. */
export function Section(props: {
  readonly title: string;
  /** How many there are, or what they come to. */
  readonly figure?: string | undefined;
  readonly hint?: string | undefined;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.sectionHead}>
        <Title order={2} id={id} className={classes.sectionTitle}>
          {props.title}
        </Title>
        {props.figure !== undefined && <span className={classes.figure}>{props.figure}</span>}
        {props.action !== undefined && <div className={classes.sectionAction}>{props.action}</div>}
      </div>
      {props.hint !== undefined && (
        <Text size="xs" className={classes.hint}>
          {props.hint}
        </Text>
      )}
      {props.children}
    </section>
  );
}

/** What a part says while there is nothing in it. */
export function Nothing({ children }: { readonly children: string }): ReactNode {
  return (
    <Text size="sm" className={classes.nothing}>
      {children}
    </Text>
  );
}

import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Panel.module.css';

/** A titled surface on a page. */
export function Panel(props: {
  readonly title: string;
  readonly hint?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={classes.panel}>
      <div className={classes.head}>
        <div>
          <Title order={2}>{props.title}</Title>
          {props.hint !== undefined && (
            <Text size="sm" c="var(--ovop-text-muted)">
              {props.hint}
            </Text>
          )}
        </div>
        {props.actions}
      </div>
      {props.children}
    </section>
  );
}

import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Page.module.css';

/**
 * The frame of a screen: its title, a short lead, its actions at the right, and its content. A `fill` page gives
 * its content the whole height that is left (tables scroll inside); others scroll as a whole.
 */
export function Page(props: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** A row under the title: filters, tabs. */
  readonly toolbar?: ReactNode;
  readonly fill?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={classes.page} data-fill={props.fill || undefined}>
      <div className={classes.top}>
        <div className={classes.titles}>
          <Title order={1}>{props.title}</Title>
          {props.lead !== undefined && (
            <Text size="sm" className={classes.lead}>
              {props.lead}
            </Text>
          )}
        </div>
        {props.actions !== undefined && (
          <Group gap="sm" wrap="wrap" justify="flex-end">
            {props.actions}
          </Group>
        )}
      </div>
      {props.toolbar !== undefined && <div className={classes.toolbar}>{props.toolbar}</div>}
      <div className={classes.body}>{props.children}</div>
    </div>
  );
}

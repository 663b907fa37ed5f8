import { Progress } from '@mantine/core';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { TakeInDesk } from '#renderer/directory/takeInDesk.ts';
import classes from './TakeIn.module.css';

/** How far the reading of a list is. */
export function ReadingProgress(props: {
  readonly desk: TakeInDesk;
  readonly label: string;
}): ReactNode {
  const { desk, label } = props;
  const share = useSyncExternalStore(desk.subscribe, desk.progress);
  return <Progress value={100 * share} aria-label={label} className={classes.progress} />;
}

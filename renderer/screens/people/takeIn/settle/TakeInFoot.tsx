import { Button, Loader, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from '../TakeIn.module.css';
import type { HeapProps } from './model.ts';

/** What will be taken, in numbers, and the button that takes it. */
export function TakeInFoot({ desk, list, settling }: HeapProps): ReactNode {
  const texts = useMessages().takeIn;
  const edge = useStore();
  const { counts } = settling;
  const open = counts.perhaps + counts.unclear;
  const busy = list.busy !== null;
  return (
    <div className={classes.foot}>
      <Button variant="default" disabled={busy} onClick={() => desk.show('see')}>
        {texts.back}
      </Button>
      <Button disabled={open > 0 || busy} onClick={() => void desk.takeIn(edge)}>
        {counts.new === 0 ? texts.finish : texts.takeIn(counts.new)}
      </Button>
      {busy ? (
        <div className={classes.busy} role="status">
          <Loader size="xs" aria-hidden />
          <Text size="sm">{list.busy === 'writing' ? texts.writing : texts.readingAgain}</Text>
        </div>
      ) : (
        <Text size="sm" role="status" {...(open > 0 && { c: 'var(--ovop-doubt)' })}>
          {texts.summary(list.inHand.rows.length, {
            new: counts.new,
            known: counts.known,
            left: counts.leftOut,
            open,
          })}
        </Text>
      )}
    </div>
  );
}

import { Checkbox, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { KeptDay } from '#renderer/components/field/KeptDay.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from '../TakeIn.module.css';
import type { HeapProps } from './model.ts';

/** Offers the posts that the list names otherwise than the directory, from a day on; nothing where none differs. */
export function PostsOffer({ desk, list, settling }: HeapProps): ReactNode {
  const texts = useMessages().takeIn;
  const today = useStore().today();
  const [day, setDay] = useState<PlainDate>(list.postsFrom ?? today);
  const count = settling.otherPosts.size;
  if (count === 0) return null;
  return (
    <div className={classes.posts}>
      <Checkbox
        size="sm"
        label={texts.postsOffer(count)}
        checked={list.postsFrom !== null}
        onChange={({ currentTarget: { checked } }) => desk.takePostsFrom(checked ? day : null)}
      />
      <KeptDay
        size="xs"
        w={120}
        aria-label={texts.postsDay}
        value={day}
        badDate={texts.badDate}
        judge={(date) => (date === null ? texts.badDate('') : null)}
        onKeep={(date) => {
          if (date === null) return;
          setDay(date);
          if (list.postsFrom !== null) desk.takePostsFrom(date);
        }}
      />
      <Text size="xs" c="var(--ovop-text-muted)" className={classes.postsHint}>
        {texts.postsHint}
      </Text>
    </div>
  );
}

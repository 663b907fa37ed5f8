import { Checkbox, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { parsePlainDate } from '#shared/calendar/plainDate.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from '../TakeIn.module.css';
import type { HeapProps } from './model.ts';

/** Offers the posts that the list names otherwise than the directory, from a day on; nothing where none differs. */
export function PostsOffer({ desk, list, settling }: HeapProps): ReactNode {
  const texts = useMessages().takeIn;
  const today = useStore().today();
  const [day, setDay] = useState<string>(list.postsFrom ?? today);
  const count = settling.otherPosts.size;
  if (count === 0) return null;
  const date = parsePlainDate(day);
  return (
    <div className={classes.posts}>
      <Checkbox
        size="sm"
        label={texts.postsOffer(count)}
        checked={list.postsFrom !== null}
        onChange={({ currentTarget: { checked } }) =>
          desk.takePostsFrom(checked ? (date ?? today) : null)
        }
      />
      <TextInput
        type="date"
        size="xs"
        aria-label={texts.postsDay}
        value={day}
        onChange={({ currentTarget: { value } }) => {
          setDay(value);
          const changed = parsePlainDate(value);
          if (list.postsFrom !== null && changed !== null) desk.takePostsFrom(changed);
        }}
      />
      <Text size="xs" c="var(--ovop-text-muted)" className={classes.postsHint}>
        {texts.postsHint}
      </Text>
    </div>
  );
}

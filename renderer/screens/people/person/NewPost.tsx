import { Button, Group, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { addDays } from '#shared/calendar/plainDate.ts';
import { typedDate } from '#shared/calendar/typed.ts';
import { closedByPost, withNewPost } from '#shared/people/directory/editPosts.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './Person.module.css';
import { PostFields, type PostContent } from './PostFields.tsx';
import { postTitle } from './postText.ts';
import type { EditPerson } from './usePersonEdit.ts';

const none = { km: '', en: '' };

/** A new post from a day on; says which posts end on the day before. */
export function NewPost(props: {
  readonly person: Person;
  readonly onEdit: EditPerson;
  readonly onClose: () => void;
}): ReactNode {
  const { person, onEdit, onClose } = props;
  const { person: texts } = useMessages();
  const { language } = useLanguage();
  const { makeId, today } = useStore();
  const [post, setPost] = useState<PostContent>(() => ({
    title: none,
    body: null,
    bodyText: none,
    rank: '',
    from: today(),
    to: null,
  }));
  const [tried, setTried] = useState(false);
  const untitled = post.title.km === '' && post.title.en === '';
  const closed = closedByPost(person.posts, post.from);
  const add = (): void => {
    setTried(true);
    if (untitled) return;
    const id = makeId();
    onEdit(({ posts }) => ({ posts: withNewPost(posts, { ...post, id }) }));
    onClose();
  };
  return (
    <div className={classes.newPost} role="group" aria-label={texts.newPostTitle}>
      <Title order={3} mb={6}>
        {texts.newPostTitle}
      </Title>
      <PostFields
        post={post}
        withoutEnd
        onEdit={(fields) => setPost((now) => ({ ...now, ...fields }))}
      />
      {post.from !== null &&
        closed.map((former) => (
          <Text key={former.id} size="sm" mt="sm">
            {texts.closes(
              postTitle(former, language, texts),
              typedDate(addDays(post.from ?? today(), -1)),
            )}
          </Text>
        ))}
      {tried && untitled && (
        <Text size="sm" c="var(--ovop-bad)" mt="sm" role="alert">
          {texts.titleMissing}
        </Text>
      )}
      <Group gap="sm" mt="md" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {texts.cancel}
        </Button>
        <Button onClick={add}>{texts.addPost}</Button>
      </Group>
    </div>
  );
}

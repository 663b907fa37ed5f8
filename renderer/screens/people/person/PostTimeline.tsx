import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import { typedDate } from '#shared/calendar/typed.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import {
  postFaults,
  postsInOrder,
  withPost,
  type PostFault,
} from '#shared/people/directory/editPosts.ts';
import type { Person, PersonPost } from '#shared/people/directory/model.ts';
import { postOn } from '#shared/people/posts.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useOffice } from '#renderer/store/live/useOffice.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { NewPost } from './NewPost.tsx';
import classes from './Person.module.css';
import { PostFields } from './PostFields.tsx';
import { postBody, postTitle, spanText } from './postText.ts';
import { Nothing, Section } from './Section.tsx';
import type { EditPerson } from './usePersonEdit.ts';

/** The posts that the person held, the present one on top; each is edited where it stands. */
export function PostTimeline(props: {
  readonly person: Person;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly onEdit: EditPerson;
}): ReactNode {
  const { person, bodies, onEdit } = props;
  const { person: texts } = useMessages();
  const today = useStore().today();
  const [adding, setAdding] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  /** What was just closed takes the focus back. */
  const [closed, setClosed] = useState<string | null>(null);
  const faults = postFaults(person.posts);
  const present = postOn(person.posts, today);
  return (
    <Section
      title={texts.posts}
      action={
        !adding && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the focus comes back from the form
            autoFocus={closed === 'new'}
            onClick={() => setAdding(true)}
          >
            {texts.newPost}
          </Button>
        )
      }
    >
      {adding && (
        <NewPost
          person={person}
          onEdit={onEdit}
          onClose={() => {
            setAdding(false);
            setClosed('new');
          }}
        />
      )}
      {person.posts.length === 0 && !adding && <Nothing>{texts.noPosts}</Nothing>}
      <ol className={classes.timeline}>
        {postsInOrder(person.posts).map((post) => (
          <li key={post.id} className={classes.post} data-present={post === present || undefined}>
            {open === post.id ? (
              <OpenPost
                post={post}
                onEdit={onEdit}
                onClose={() => {
                  setOpen(null);
                  setClosed(post.id);
                }}
              />
            ) : (
              <PostLine
                post={post}
                present={post === present}
                bodies={bodies}
                focused={closed === post.id}
                onOpen={() => setOpen(post.id)}
              />
            )}
            {faults
              .filter((fault) => fault.post === post.id)
              .map((fault) => (
                <FaultText
                  key={fault.kind === 'overlap' ? fault.other : fault.kind}
                  fault={fault}
                  posts={person.posts}
                />
              ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function PostLine(props: {
  readonly post: PersonPost;
  readonly present: boolean;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly focused: boolean;
  readonly onOpen: () => void;
}): ReactNode {
  const { post, present, bodies, focused, onOpen } = props;
  const { person: texts } = useMessages();
  const { language } = useLanguage();
  const today = useStore().today();
  const ranks = useOffice()?.ranks ?? [];
  const title = postTitle(post, language, texts);
  const other = post.title[language === 'km' ? 'en' : 'km'];
  const rank = ranks.find(({ key }) => key === post.rank);
  const details = [
    postBody(post, bodies, language, today),
    rank === undefined ? '' : inLanguage(rank.label, language),
  ].filter((text) => text !== '');
  return (
    <UnstyledButton
      className={classes.postLine}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the focus comes back from the form
      autoFocus={focused}
      onClick={onOpen}
    >
      <span className={classes.postDays}>
        {spanText(post, texts)}
        {present && <span className={classes.present}>{texts.presentPost}</span>}
      </span>
      <span className={classes.postTitle}>
        {title}
        {other !== '' && other !== title && (
          <span className={classes.otherTitle} lang={language === 'km' ? 'en' : 'km'}>
            {other}
          </span>
        )}
      </span>
      {details.length > 0 && <span className={classes.details}>{details.join(' · ')}</span>}
      <span className={classes.unseen}>{texts.edit}</span>
      <IconPencil size={15} stroke={1.6} className={classes.pencil} aria-hidden />
    </UnstyledButton>
  );
}

function OpenPost(props: {
  readonly post: PersonPost;
  readonly onEdit: EditPerson;
  readonly onClose: () => void;
}): ReactNode {
  const { post, onEdit, onClose } = props;
  const { person: texts } = useMessages();
  const { language } = useLanguage();
  return (
    <div
      className={classes.openPost}
      role="group"
      aria-label={texts.editPost(postTitle(post, language, texts))}
    >
      <PostFields
        post={post}
        onEdit={(fields) => onEdit(({ posts }) => ({ posts: withPost(posts, post.id, fields) }))}
      />
      <Group gap="sm" mt="md" justify="space-between">
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={() => {
            onEdit(({ posts }) => ({ posts: posts.filter(({ id }) => id !== post.id) }));
            onClose();
          }}
        >
          {texts.removePost}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onClose}>
          {texts.foldPost}
        </Button>
      </Group>
    </div>
  );
}

function FaultText(props: {
  readonly fault: PostFault;
  readonly posts: readonly PersonPost[];
}): ReactNode {
  const { fault, posts } = props;
  const { person: texts } = useMessages();
  const { language } = useLanguage();
  const other = fault.kind === 'overlap' ? posts.find(({ id }) => id === fault.other) : undefined;
  return (
    <Text size="xs" className={classes.doubt} role="note">
      {fault.kind === 'reversed' || other === undefined
        ? texts.reversed
        : texts.overlap(
            postTitle(other, language, texts),
            typedDate(fault.kind === 'overlap' ? fault.from : null),
            typedDate(fault.kind === 'overlap' ? fault.to : null),
          )}
    </Text>
  );
}

import { ActionIcon, Menu, Title, Tooltip } from '@mantine/core';
import {
  IconArrowLeft,
  IconArrowMerge,
  IconDots,
  IconMail,
  IconPhone,
  IconTrash,
  IconUserX,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { BodyId } from '#shared/base/ids.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { personName, personNames } from '#shared/people/directory/personName.ts';
import { withHonorific } from '#shared/people/honorifics.ts';
import { phoneText } from '#shared/people/phoneText.ts';
import { postOn } from '#shared/people/posts.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './Person.module.css';
import { Photograph } from './Photograph.tsx';
import { postBody, postTitle } from './postText.ts';
import type { PhotographWork } from './usePhotographWork.ts';

/** Who it is: the face, the name in both scripts, the present post; and what can be done with the entry. */
export function PersonHead(props: {
  readonly person: Person;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly photograph: PhotographWork;
  readonly onRemove: () => void;
  readonly onErase: () => void;
}): ReactNode {
  const { person, bodies, photograph, onRemove, onErase } = props;
  const { person: texts } = useMessages();
  const { language } = useLanguage();
  const today = useStore().today();
  const other = language === 'km' ? 'en' : 'km';
  const titled = withHonorific(person.honorific, personNames(person));
  const shown = titled[language] || titled[other] || texts.noName;
  const post = postOn(person.posts, today);
  return (
    <header className={classes.head}>
      <Tooltip label={texts.back}>
        <ActionIcon component={Link} href={paths.people} aria-label={texts.back} mt={6}>
          <IconArrowLeft size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Photograph person={person} name={personName(person, language)} work={photograph} />
      <div className={classes.names}>
        <Title order={1} className={classes.name}>
          {shown}
        </Title>
        {titled[language] !== '' && titled[other] !== '' && (
          <p className={classes.otherScript} lang={other}>
            {titled[other]}
          </p>
        )}
        <p className={classes.presentLine}>
          {post === null ? (
            <span className={classes.nothing}>{texts.noPost}</span>
          ) : (
            [postTitle(post, language, texts), postBody(post, bodies, language, today)]
              .filter((text) => text !== '')
              .join(' · ')
          )}
        </p>
        {person.tags.length > 0 && (
          <ul className={classes.tags} aria-label={texts.tags}>
            {person.tags.map((tag) => (
              <li key={tag}>{tag}</li>
            ))}
          </ul>
        )}
      </div>
      <Reached person={person} />
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={texts.more}>
            <IconDots size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={Link}
            href={paths.duplicatesOf(person.id)}
            leftSection={<IconArrowMerge size={16} stroke={1.6} />}
          >
            {texts.mergeWith}
          </Menu.Item>
          <Menu.Item leftSection={<IconUserX size={16} stroke={1.6} />} onClick={onRemove}>
            {texts.remove}
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={16} stroke={1.6} />}
            onClick={onErase}
          >
            {texts.erase}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}

/** The telephone to call first and the address, to be seen without scrolling. */
function Reached({ person }: { readonly person: Person }): ReactNode {
  const [phone] = person.phones;
  const [email] = person.emails;
  if (phone === undefined && email === undefined) return null;
  return (
    <div className={classes.reached}>
      {phone !== undefined && (
        <span>
          <IconPhone size={15} stroke={1.6} aria-hidden />
          {phoneText(phone)}
        </span>
      )}
      {email !== undefined && (
        <span>
          <IconMail size={15} stroke={1.6} aria-hidden />
          {email}
        </span>
      )}
    </div>
  );
}

import { ActionIcon, Title, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconUserOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { typedDate } from '#shared/calendar/typed.ts';
import type { Erasure, Person } from '#shared/people/directory/model.ts';
import { personNames } from '#shared/people/directory/personName.ts';
import { withHonorific } from '#shared/people/honorifics.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { DocumentsSection } from './DocumentsSection.tsx';
import { EventsSection } from './EventsSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { OriginSection } from './OriginSection.tsx';
import classes from './Person.module.css';
import { usePersonScene } from './usePersonScene.ts';

/** What is left of somebody who was removed for good, and that it was done. */
export function ErasedView(props: {
  readonly person: Person;
  readonly erased: Erasure;
}): ReactNode {
  const { person, erased } = props;
  const { person: texts } = useMessages();
  const { language } = useLanguage();
  const scene = usePersonScene(person);
  const other = language === 'km' ? 'en' : 'km';
  const titled = withHonorific(person.honorific, personNames(person));
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Tooltip label={texts.back}>
          <ActionIcon component={Link} href={paths.people} aria-label={texts.back} mt={6}>
            <IconArrowLeft size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <div className={classes.photograph} data-gone>
          <IconUserOff size={38} stroke={1.1} aria-hidden />
        </div>
        <div className={classes.names}>
          <Title order={1} className={classes.name}>
            {titled[language] || titled[other] || texts.noName}
          </Title>
          {titled[language] !== '' && titled[other] !== '' && (
            <p className={classes.otherScript} lang={other}>
              {titled[other]}
            </p>
          )}
          <p className={classes.goneLine}>{texts.erasedOn(typedDate(erased.on), erased.by)}</p>
          <p className={classes.goneText}>{texts.erasedText}</p>
        </div>
      </header>
      {scene !== undefined && (
        <div className={classes.column}>
          <EventsSection taken={scene.taken} />
          <DocumentsSection documents={scene.documents} />
          <OriginSection id={person.id} />
          <HistorySection id={person.id} />
        </div>
      )}
    </div>
  );
}

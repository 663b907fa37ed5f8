import { Alert, Button, Center, Loader } from '@mantine/core';
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import type { Person } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { useFileDrop } from '#renderer/components/fileDrop/useFileDrop.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { ContactFields } from './ContactFields.tsx';
import { DocumentsSection } from './DocumentsSection.tsx';
import { EventsSection } from './EventsSection.tsx';
import { FurtherFields } from './FurtherFields.tsx';
import { GroupsSection } from './GroupsSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { IdentityFields } from './IdentityFields.tsx';
import { OriginSection } from './OriginSection.tsx';
import classes from './Person.module.css';
import { PersonHead } from './PersonHead.tsx';
import { PostTimeline } from './PostTimeline.tsx';
import { usePersonEdit } from './usePersonEdit.ts';
import { usePersonScene } from './usePersonScene.ts';
import { usePhotographWork } from './usePhotographWork.ts';
import { useRemoval } from './useRemoval.tsx';

const EraseDialog = lazy(() => import('./EraseDialog.tsx'));

/** Everything that the office knows of a person: who and how to reach them at the left, what they did at the right. */
export function PersonView({ person }: { readonly person: Person }): ReactNode {
  const { person: texts, app } = useMessages();
  const { language } = useLanguage();
  const onEdit = usePersonEdit(person.id);
  const scene = usePersonScene(person);
  const photograph = usePhotographWork(person.id);
  const over = useFileDrop((file) => photograph.take(file));
  const [erasing, setErasing] = useState(false);
  const [refused, setRefused] = useState(false);
  const refuse = useCallback(() => setRefused(true), []);
  const remove = useRemoval(person, refuse);
  if (scene === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  return (
    <div className={classes.page}>
      <PersonHead
        person={person}
        bodies={scene.bodies}
        photograph={photograph}
        onRemove={remove}
        onErase={() => setErasing(true)}
      />
      {refused && (
        <Alert
          color="gray"
          role="alert"
          className={classes.refused}
          withCloseButton
          closeButtonLabel={app.close}
          onClose={() => setRefused(false)}
        >
          <p>{texts.takesPart(personName(person, language), scene.taken.length)}</p>
          <Button variant="default" size="compact-sm" onClick={() => setErasing(true)}>
            {texts.erase}
          </Button>
        </Alert>
      )}
      <div className={classes.columns}>
        <div className={classes.column}>
          <IdentityFields person={person} onEdit={onEdit} />
          <ContactFields person={person} onEdit={onEdit} />
          <FurtherFields person={person} onEdit={onEdit} />
          <p className={classes.saved}>{texts.saved}</p>
        </div>
        <div className={classes.column}>
          <PostTimeline person={person} bodies={scene.bodies} onEdit={onEdit} />
          <EventsSection taken={scene.taken} />
          <GroupsSection id={person.id} groups={scene.groups} bodies={scene.bodies} />
          <DocumentsSection documents={scene.documents} />
          <OriginSection id={person.id} />
          <HistorySection id={person.id} />
        </div>
      </div>
      {over && (
        <div className={classes.veil} aria-hidden>
          <span>{texts.dropPhotograph}</span>
        </div>
      )}
      <Suspense fallback={null}>
        {erasing && <EraseDialog person={person} scene={scene} onClose={() => setErasing(false)} />}
      </Suspense>
    </div>
  );
}

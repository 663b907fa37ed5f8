import { Button } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { typedDate } from '#shared/calendar/typed.ts';
import { phnomPenhDate } from '#shared/calendar/plainDate.ts';
import { hlcMilliseconds } from '#shared/history/hlc.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useNamesOf, type PersonRecord } from '#renderer/store/live/usePersonRecord.ts';
import { usePersonScene } from './usePersonScene.ts';

const EraseDialog = lazy(() => import('./EraseDialog.tsx'));

/** Says that a person was taken out of the directory, or made one with somebody. */
export function RemovedView(props: {
  readonly record: Extract<PersonRecord, { readonly kind: 'removed' }>;
}): ReactNode {
  const { person, step, keptIn } = props.record;
  const { person: texts } = useMessages();
  const { language } = useLanguage();
  const kept = useNamesOf(keptIn === null ? [] : [keptIn]);
  const scene = usePersonScene(person);
  const [erasing, setErasing] = useState(false);
  const title = personName(person, language) || texts.noName;
  const into = keptIn === null ? undefined : kept.get(keptIn);
  if (keptIn !== null)
    return (
      <Page title={title}>
        <EmptyState
          icon={IconUserOff}
          title={texts.mergedTitle}
          text={texts.mergedText}
          action={
            <Button component={Link} href={paths.person(keptIn)}>
              {texts.openKept(into === undefined ? texts.someone : personName(into, language))}
            </Button>
          }
        />
      </Page>
    );
  const when =
    step === null
      ? ''
      : texts.removedOn(typedDate(phnomPenhDate(hlcMilliseconds(step.at))), step.by);
  return (
    <Page title={title}>
      <EmptyState
        icon={IconUserOff}
        title={texts.removedTitle}
        text={`${when} ${texts.removedText}`}
        action={
          <>
            <Button component={Link} href={paths.people} variant="default">
              {texts.back}
            </Button>
            <Button variant="subtle" color="red" onClick={() => setErasing(true)}>
              {texts.erase}
            </Button>
          </>
        }
      />
      <Suspense fallback={null}>
        {erasing && scene !== undefined && (
          <EraseDialog person={person} scene={scene} onClose={() => setErasing(false)} />
        )}
      </Suspense>
    </Page>
  );
}

import { Center, Loader } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { basisOf } from '#shared/events/presence.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useOfficeFacts, useTemplate } from '#renderer/store/live/useTemplates.ts';
import type { EventScene } from '../eventScene.ts';
import { kindOfPaper, type EventPaper } from './eventPaper.ts';
import { OpenPaper } from './OpenPaper.tsx';
import { useEventInput } from './useEventInput.ts';
import type { PaperWish } from './wish.ts';

/** The lists, badges and plates that go out of an event. */
export default function PapersPart({ scene }: { readonly scene: EventScene }): ReactNode {
  const { app } = useMessages();
  const [paper, setPaper] = useState<EventPaper>('participantList');
  const [language, setLanguage] = useState<DocumentLanguage>('km');
  const [wish, setWish] = useState<PaperWish>(() => ({
    who: basisOf(scene.participants),
    order: 'body',
    figures: true,
    columns: {},
  }));
  const input = useEventInput(scene);
  const office = useOfficeFacts();
  const of = kindOfPaper(paper);
  const template = useTemplate(of);
  // The template of the paper before is still there for a moment.
  if (input === undefined || office === undefined || template?.id !== of)
    return (
      <Center h={240}>
        <Loader aria-label={app.loading} />
      </Center>
    );
  return (
    <OpenPaper
      input={input}
      office={office}
      template={template}
      paper={paper}
      onPaper={setPaper}
      language={language}
      onLanguage={setLanguage}
      wish={wish}
      onWish={(change) => setWish((now) => ({ ...now, ...change }))}
    />
  );
}

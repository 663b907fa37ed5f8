import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useDesk } from '../desk.ts';
import { Chosen } from '../fields/Chosen.tsx';
import { Switched } from '../fields/Switched.tsx';

/** The head of a document: the state's header, the emblem, the date. */
export function LayoutSection(): ReactNode {
  const texts = useMessages().templates.layout;
  const { office } = useDesk();
  return (
    <Stack gap="lg">
      <Chosen setting="header" label={texts.header} options={texts.headers} />
      <Switched
        setting="showEmblem"
        label={texts.emblem}
        hint={office.emblem === null ? texts.noEmblem : undefined}
        states={texts}
      />
      <Chosen setting="datePlace" label={texts.date} options={texts.dates} />
      <Switched setting="lunarInEnglish" label={texts.lunar} states={texts} />
    </Stack>
  );
}

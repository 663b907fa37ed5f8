import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { contactData } from '#shared/documents/build/fromEvent.ts';
import type { ParticipantRow } from '#shared/events/participantRows.ts';
import { CopyAddresses } from '#renderer/directory/papers/CopyAddresses.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { EventPaper } from './eventPaper.ts';

/** What to know of a paper before it is printed: who cannot be reached by it, and how it is cut and folded. */
export function PaperHints(props: {
  readonly paper: EventPaper;
  readonly rows: readonly ParticipantRow[];
  readonly columns: readonly string[];
}): ReactNode {
  const { paper, rows, columns } = props;
  const { peoplePapers: texts } = useMessages();
  const people = rows.map(({ person }) => person);
  const contacts = people.map(contactData);
  const holds = (what: 'phone' | 'email') =>
    paper === what || (paper === 'participantList' && columns.includes(what));
  const refused = people.filter(
    (person) => person?.consent?.given === false && person.phones.length + person.emails.length > 0,
  ).length;
  const lacking = (['phone', 'email'] as const).flatMap((what) => {
    const without = contacts.filter((contact) => contact[what] === '').length;
    return holds(what) && without > 0 ? [texts.without(without, rows.length, what)] : [];
  });
  const hints = [
    ...lacking,
    ...(refused > 0 && (holds('phone') || holds('email')) ? [texts.refused(refused)] : []),
    ...(paper === 'badges' ? [texts.printBadges] : []),
    ...(paper === 'namePlates' ? [texts.printPlates] : []),
  ];
  return (
    <Stack gap="xs" align="flex-start">
      {hints.map((hint) => (
        <Text key={hint} size="sm" c="var(--ovop-text-muted)">
          {hint}
        </Text>
      ))}
      {paper === 'email' && (
        <CopyAddresses
          addresses={contacts.flatMap(({ email }) => (email === '' ? [] : email.split(' ')))}
        />
      )}
    </Stack>
  );
}

import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { Obstacle } from '#shared/history/operations.ts';
import type { Merge } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import type { PersonId } from '#shared/base/ids.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { Messages } from '#renderer/i18n/messages.ts';
import { takeBackMerge } from '#renderer/store/commands/mergePeople.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

/** What was left as it is, in words: the fields of the person, and of how many other records something. */
function stayedText(stayed: readonly Obstacle[], { duplicates, records }: Messages): string {
  const tables: Readonly<Record<string, string>> = records.tables;
  const fields: Readonly<Record<string, string>> = records.fields;
  const byTable = new Map<string, Obstacle[]>();
  for (const one of stayed) byTable.set(one.table, [...(byTable.get(one.table) ?? []), one]);
  const said = [...byTable].map(([table, those]) => {
    const names = new Set(
      those.map(({ field }) => (field === '*' ? '' : (fields[field] ?? field))),
    );
    const record = duplicates.stayedRecord(
      tables[table] ?? table,
      new Set(those.map((one) => one.record)).size,
    );
    const named = [...names].filter((name) => name !== '');
    return named.length === 0 ? record : duplicates.stayedFields(record, named.join(', '));
  });
  return said.join('; ');
}

/** Takes a merge back, and says what came of it. */
export function useTakeBackMerge(): (merge: Merge) => Promise<void> {
  const edge = useStore();
  const messages = useMessages();
  const { language } = useLanguage();
  return useCallback(
    async (merge: Merge) => {
      const { duplicates: texts } = messages;
      const nameOf = async (id: PersonId): Promise<string> => {
        const person = await edge.database.people.get(id);
        return (person === undefined ? '' : personName(person, language)) || texts.unnamed;
      };
      const outcome = await takeBackMerge(edge, merge.id);
      if (outcome.ok) {
        const gone = await nameOf(merge.gone);
        if (outcome.value.length === 0) notifications.show({ message: texts.takenBack(gone) });
        else
          notifications.show({
            message: texts.stayed(gone, stayedText(outcome.value, messages)),
            color: 'amber',
            autoClose: false,
          });
        return;
      }
      const { problem } = outcome;
      const message =
        problem.kind === 'later'
          ? texts.partRefused.later(
              await nameOf(problem.merge.gone),
              await nameOf(problem.merge.kept),
            )
          : texts.partRefused[problem.kind];
      notifications.show({ message, color: 'red', autoClose: false });
    },
    [edge, messages, language],
  );
}

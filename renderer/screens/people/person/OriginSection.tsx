import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { typedDate } from '#shared/calendar/typed.ts';
import type { Merge } from '#shared/people/directory/model.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { useTakeBackMerge } from '#renderer/directory/useTakeBackMerge.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useListsOf, useMergesOf, useNamesOf } from '#renderer/store/live/usePersonRecord.ts';
import { LinkedList } from './LinkedList.tsx';
import { Nothing, Section } from './Section.tsx';

/** Where the entry comes from: the lists that named the person, and the entries that were made one with it. */
export function OriginSection({ id }: { readonly id: PersonId }): ReactNode {
  const { person: texts, duplicates } = useMessages();
  const { language } = useLanguage();
  const lists = useListsOf(id);
  const merges = useMergesOf(id);
  const takeBack = useTakeBackMerge();
  const otherOf = ({ kept, gone }: Merge): PersonId => (kept === id ? gone : kept);
  const names = useNamesOf((merges ?? []).map(otherOf));
  if (lists === undefined || merges === undefined) return null;
  const items = [
    ...lists.map(({ list, rows }) => ({
      key: list.id,
      on: list.on,
      title: texts.fromList(list.fileName),
      details: [...rows.map(({ sheet, row }) => texts.listRow(sheet, row)), list.by],
    })),
    ...merges.map((merge) => {
      const other = otherOf(merge);
      const named = names.get(other);
      const name = named === undefined ? '' : personName(named, language);
      const called = name === '' ? texts.someone : name;
      return {
        key: merge.id,
        on: merge.on,
        title: merge.takenBack === null ? texts.mergedIn(called) : texts.mergedBack(called),
        ...(merge.takenBack === null ? {} : { href: paths.person(other) }),
        details: [merge.by],
        ...(merge.takenBack === null &&
          merge.kept === id && {
            mark: (
              <Button size="compact-xs" variant="default" onClick={() => void takeBack(merge)}>
                {duplicates.takeBack}
              </Button>
            ),
          }),
      };
    }),
  ].toSorted((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <Section title={texts.origin}>
      {items.length === 0 ? (
        <Nothing>{texts.noOrigin}</Nothing>
      ) : (
        <LinkedList
          label={texts.origin}
          items={items.map(({ on, ...item }) => ({ ...item, when: typedDate(on) }))}
        />
      )}
    </Section>
  );
}

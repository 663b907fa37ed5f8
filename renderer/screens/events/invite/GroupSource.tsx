import { Select, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { GroupId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { groupKinds } from '#shared/people/groups/model.ts';
import { resolveGroup } from '#renderer/directory/resolveGroup.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useGroups } from '#renderer/store/live/usePeople.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { SourceProps } from './sources.ts';

/** Whoever belongs to a group on the day of the event. */
export function GroupSource(props: SourceProps & { readonly day: PlainDate }): ReactNode {
  const { day, onTake } = props;
  const messages = useMessages();
  const { invite: texts } = messages.events;
  const { kinds } = messages.groups;
  const { language } = useLanguage();
  const { database } = useStore();
  const groups = useGroups();
  const [empty, setEmpty] = useState<string | null>(null);
  if (groups?.length === 0) return <Text size="sm">{texts.noGroups}</Text>;
  const take = async (id: GroupId): Promise<void> => {
    const group = groups?.find((one) => one.id === id);
    if (group === undefined) return;
    const label = inLanguage(group.name, language);
    const people = await resolveGroup(database, id, day);
    setEmpty(people.length === 0 ? label : null);
    if (people.length > 0) onTake({ key: `group ${id}`, label, people });
  };
  return (
    <>
      <Select
        label={texts.group}
        placeholder={texts.groupHint}
        searchable
        maxDropdownHeight={260}
        data={groupKinds.flatMap((kind) => {
          const items = (groups ?? [])
            .filter((group) => group.kind === kind)
            .map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))
            .toSorted((a, b) => a.label.localeCompare(b.label, language));
          return items.length === 0 ? [] : [{ group: kinds[kind], items }];
        })}
        value={null}
        onChange={(id) => {
          if (id !== null) void take(id);
        }}
      />
      {empty !== null && (
        <Text size="sm" role="status" mt={4}>
          {texts.groupEmpty(empty)}
        </Text>
      )}
    </>
  );
}

import { Select, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useTakenLists } from '#renderer/store/live/useTakenLists.ts';
import { dayText } from '../dayText.ts';
import type { SourceProps } from './sources.ts';

/** The people of a list that was taken into the directory. */
export function ListSource({ onTake }: SourceProps): ReactNode {
  const { invite: texts } = useMessages().events;
  const lists = useTakenLists();
  if (lists?.length === 0) return <Text size="sm">{texts.noLists}</Text>;
  return (
    <Select
      label={texts.list}
      placeholder={texts.listHint}
      searchable
      maxDropdownHeight={260}
      data={(lists ?? []).map(({ id, fileName, on, people }) => ({
        value: id as string,
        label: texts.listName(
          fileName === '' ? texts.pasted : fileName,
          dayText(on),
          people.length,
        ),
      }))}
      value={null}
      onChange={(id) => {
        const list = lists?.find((one) => one.id === id);
        if (list !== undefined)
          onTake({
            key: `list ${list.id}`,
            label: list.fileName === '' ? texts.pasted : list.fileName,
            people: list.people,
          });
      }}
    />
  );
}

import { Checkbox, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import type { TableSlot } from '#shared/documents/kinds/kind.ts';
import { tickedColumns } from '#shared/documents/template/chosenColumns.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** The columns that a list shows, to be ticked; one stays. */
export function ColumnChoice(props: {
  readonly slot: TableSlot;
  /** Keys that this list has no use for. */
  readonly without: readonly string[];
  readonly shown: readonly string[];
  readonly onChange: (shown: readonly string[]) => void;
}): ReactNode {
  const { slot, without, shown, onChange } = props;
  const { peoplePapers: texts } = useMessages();
  const { language } = useLanguage();
  const offered = slot.columns.filter(({ key }) => !without.includes(key));
  return (
    <Checkbox.Group
      label={texts.columns}
      description={texts.columnsHint}
      value={[...shown]}
      onChange={(keys) => {
        if (keys.length > 0) onChange(tickedColumns(slot, shown, keys));
      }}
    >
      <SimpleGrid cols={2} spacing="xs" verticalSpacing={6} mt={8}>
        {offered.map(({ key, label }) => (
          <Checkbox key={key} value={key} size="xs" label={inLanguage(label, language)} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}

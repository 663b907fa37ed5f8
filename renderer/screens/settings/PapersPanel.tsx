import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editOffice } from '#renderer/store/commands/office.ts';
import type { OfficeSettings } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { EmblemField } from './EmblemField.tsx';
import { NumberingFields } from './NumberingFields.tsx';
import { RankLines } from './RankLines.tsx';

/** What every paper takes from the office besides its name: emblem, numbers, ranks. */
export function PapersPanel({ office }: { readonly office: OfficeSettings }): ReactNode {
  const texts = useMessages().papers;
  const edge = useStore();
  return (
    <Panel title={texts.title} hint={texts.hint}>
      <Stack gap="xl">
        <EmblemField />
        <NumberingFields
          numbering={office.numbering}
          onEdit={(edit) =>
            void editOffice(edge, ({ numbering }) => ({ numbering: edit(numbering) }))
          }
        />
        <RankLines
          ranks={office.ranks}
          onEdit={(edit) => void editOffice(edge, ({ ranks }) => ({ ranks: edit(ranks) }))}
        />
      </Stack>
    </Panel>
  );
}

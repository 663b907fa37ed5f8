import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Change } from '#shared/history/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { valueText } from '#renderer/i18n/valueText.ts';

const shown = 300;

/** Field by field, before and after. */
export function ChangeTable({ changes }: { readonly changes: readonly Change[] }): ReactNode {
  const texts = useMessages().history;
  return (
    <Table fz="xs" withRowBorders verticalSpacing={4} layout="fixed" mb="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="24%">{texts.record}</Table.Th>
          <Table.Th w="14%">{texts.field}</Table.Th>
          <Table.Th>{texts.before}</Table.Th>
          <Table.Th>{texts.after}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.slice(0, shown).map((change) => (
          <Table.Tr key={change.id}>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>
              {change.table} · {change.record}
            </Table.Td>
            <Table.Td>{change.field === '*' ? texts.whole : change.field}</Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{valueText(change.before)}</Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{valueText(change.after)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

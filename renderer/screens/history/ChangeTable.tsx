import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Change } from '#shared/history/model.ts';
import { fieldText, recordText } from '#renderer/i18n/changeText.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { valueText } from '#renderer/i18n/valueText.ts';
import classes from './HistoryScreen.module.css';

const shown = 300;

/** Field by field, before and after. */
export function ChangeTable({ changes }: { readonly changes: readonly Change[] }): ReactNode {
  const messages = useMessages();
  const texts = messages.history;
  return (
    <div className={classes.changes}>
      <Table fz="xs" verticalSpacing={6} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="20%">{texts.record}</Table.Th>
            <Table.Th w="14%">{texts.field}</Table.Th>
            <Table.Th>{texts.before}</Table.Th>
            <Table.Th>{texts.after}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.slice(0, shown).map((change) => (
            <Table.Tr key={change.id}>
              <Table.Td>{recordText(messages, change)}</Table.Td>
              <Table.Td>{fieldText(messages, change)}</Table.Td>
              <Table.Td className={classes.value}>{valueText(change.before)}</Table.Td>
              <Table.Td className={classes.value}>{valueText(change.after)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {changes.length > shown && (
        <Text size="xs" c="var(--ovop-text-muted)" mt={4}>
          {texts.andMore(changes.length - shown)}
        </Text>
      )}
    </div>
  );
}

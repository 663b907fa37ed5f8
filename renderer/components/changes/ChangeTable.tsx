import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { sameValue } from '#shared/history/equal.ts';
import type { Change } from '#shared/history/model.ts';
import { fieldText, recordText } from '#renderer/i18n/changeText.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { valueText } from '#renderer/i18n/valueText.ts';
import classes from './Steps.module.css';

const shown = 300;

/** Of a list of things (posts, seats), those that the other list does not have as they are. */
function differing(value: unknown, other: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(other)) return value;
  const things: readonly unknown[] = value;
  if (things.every((thing) => typeof thing !== 'object')) return things;
  return things.filter((thing) => !other.some((one) => sameValue(thing, one)));
}

/** Field by field, before and after. */
export function ChangeTable(props: {
  readonly changes: readonly Change[];
  /** They are all of one record, which need not be named. */
  readonly oneRecord?: boolean;
}): ReactNode {
  const { changes, oneRecord = false } = props;
  const messages = useMessages();
  const texts = messages.history;
  return (
    <div className={classes.changes}>
      <Table fz="xs" verticalSpacing={6} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            {!oneRecord && <Table.Th w="20%">{texts.record}</Table.Th>}
            <Table.Th w={oneRecord ? '22%' : '14%'}>{texts.field}</Table.Th>
            <Table.Th>{texts.before}</Table.Th>
            <Table.Th>{texts.after}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.slice(0, shown).map((change) => (
            <Table.Tr key={change.id}>
              {!oneRecord && <Table.Td>{recordText(messages, change)}</Table.Td>}
              <Table.Td>{fieldText(messages, change)}</Table.Td>
              <Table.Td className={classes.value}>
                {valueText(differing(change.before, change.after))}
              </Table.Td>
              <Table.Td className={classes.value}>
                {valueText(differing(change.after, change.before))}
              </Table.Td>
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

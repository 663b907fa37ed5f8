import { Loader, Modal, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { hlcMilliseconds } from '#shared/history/hlc.ts';
import { momentText } from '#renderer/i18n/momentText.ts';
import { stepText } from '#renderer/i18n/stepText.ts';
import { useRecordHistory } from '#renderer/store/live/useHistory.ts';
import type { LineRow } from '../lineRow.ts';
import { fieldText } from '../fieldText.ts';

/** Who changed a line, when, and what it said before and after. */
export function HistoryDialog(props: {
  readonly row: LineRow;
  readonly onClose: () => void;
}): ReactNode {
  const messages = useMessages();
  const { language } = useLanguage();
  const { workplan: texts, history, app } = messages;
  const changes = useRecordHistory('lines', props.row.line.id);
  const title = props.row.line.code ?? props.row.line.activity[language];
  return (
    <Modal
      opened
      onClose={props.onClose}
      size={880}
      title={texts.historyTitle(title)}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      {changes === undefined ? (
        <Loader aria-label={app.loading} />
      ) : (
        <Table fz="sm" verticalSpacing={6} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={150}>{history.when}</Table.Th>
              <Table.Th w={150}>{history.who}</Table.Th>
              <Table.Th w={150}>{history.field}</Table.Th>
              <Table.Th>{history.before}</Table.Th>
              <Table.Th>{history.after}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map(({ change, step }) => (
              <Table.Tr key={change.id}>
                <Table.Td>{momentText(hlcMilliseconds(change.at), language)}</Table.Td>
                <Table.Td>{step.by}</Table.Td>
                {change.field === '*' ? (
                  <Table.Td colSpan={3}>
                    <Text size="sm">{stepText(messages, step.label)}</Text>
                  </Table.Td>
                ) : (
                  <>
                    <Table.Td>{fieldText.name(change.field, messages)}</Table.Td>
                    <Table.Td>
                      {fieldText.value(change.field, change.before, messages, language)}
                    </Table.Td>
                    <Table.Td>
                      {fieldText.value(change.field, change.after, messages, language)}
                    </Table.Td>
                  </>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Modal>
  );
}

import { Table, Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { compareVersions } from '#shared/workplan/compareVersions.ts';
import type { WorkplanLine } from '#shared/workplan/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { fieldText } from '../fieldText.ts';
import classes from './Dialogs.module.css';

/** What differs between two versions, line by line and field by field. */
export function VersionTable(props: {
  readonly earlier: readonly WorkplanLine[];
  readonly later: readonly WorkplanLine[];
}): ReactNode {
  const { earlier, later } = props;
  const messages = useMessages();
  const { workplan: texts, terms } = messages;
  const { language } = useLanguage();
  const { added, removed, reasons, changed, unchanged } = useMemo(
    () => compareVersions(earlier, later),
    [earlier, later],
  );
  const name = (line: WorkplanLine): ReactNode => (
    <Table.Td>
      <strong>{line.code}</strong> {inLanguage(line.activity, language)}
    </Table.Td>
  );
  const whole = (line: WorkplanLine, what: string, detail: string): ReactNode => (
    <Table.Tr key={line.id}>
      {name(line)}
      <Table.Td>{what}</Table.Td>
      <Table.Td colSpan={2}>{detail}</Table.Td>
    </Table.Tr>
  );
  if (added.length + removed.length + changed.length === 0) {
    return <Text c="var(--ovop-text-muted)">{texts.compareSame}</Text>;
  }
  return (
    <>
      <Text size="sm" c="var(--ovop-text-muted)" mb={6}>
        {texts.compareUnchanged(unchanged)}
      </Text>
      <Table.ScrollContainer minWidth={640} type="native">
        <Table className={classes.compared} verticalSpacing={5} aria-label={texts.compare}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="34%">{terms.activity}</Table.Th>
              <Table.Th w="18%">{texts.compareChanged}</Table.Th>
              <Table.Th>{texts.compareFrom}</Table.Th>
              <Table.Th>{texts.compareTo}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changed.flatMap(({ after, fields }) =>
              fields.map(({ field, before, after: now }, index) => (
                <Table.Tr key={`${after.id} ${field}`}>
                  {index === 0 ? name(after) : <Table.Td />}
                  <Table.Td>{texts.fields[field]}</Table.Td>
                  <Table.Td className={classes.before}>
                    {fieldText.value(field, before, messages, language)}
                  </Table.Td>
                  <Table.Td>{fieldText.value(field, now, messages, language)}</Table.Td>
                </Table.Tr>
              )),
            )}
            {added.map((line) => whole(line, texts.compareAdded, ''))}
            {removed.map((line) => whole(line, texts.compareRemoved, reasons.get(line.id) ?? ''))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

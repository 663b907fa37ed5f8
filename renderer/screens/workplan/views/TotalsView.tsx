import { Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import type { GroupSums } from '#shared/workplan/totals.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { setExchangeRate } from '#renderer/store/commands/workplan.ts';
import { useBodyNames } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { readNumber } from '../table/readCells.ts';
import { moneyText } from '../texts.ts';
import { useTell } from '../useTell.ts';
import type { WorkplanScene } from '../useWorkplanScene.ts';
import classes from './Views.module.css';

/** What the workplan costs, from four sides, and the one rate at which it is added together. */
export default function TotalsView({ scene }: { readonly scene: WorkplanScene }): ReactNode {
  const { workplan: texts, terms } = useMessages();
  const { language } = useLanguage();
  const edge = useStore();
  const tell = useTell();
  const { workplan, totals, plan, sources } = scene;
  const names = useBodyNames(edge.today());
  const empty = totals.all.riel === 0 && totals.all.dollars === 0;

  const keepRate = (typed: string): void => {
    const rate = typed.trim() === '' ? null : readNumber(typed);
    if (typed.trim() !== '' && (rate === null || rate <= 0)) {
      notifications.show({ message: texts.problems.rate(typed), color: 'red' });
      return;
    }
    void tell(setExchangeRate(edge, workplan.id, rate));
  };
  const table = <Key,>(
    title: string,
    heading: string,
    sums: readonly GroupSums<Key>[],
    name: (key: Key) => string,
  ): ReactNode => (
    <Panel title={title}>
      <SumsTable title={title} heading={heading} sums={sums} all={totals.all} name={name} />
    </Panel>
  );
  return (
    <div className={classes.totals}>
      <Panel title={texts.rateLabel} hint={texts.rateHint}>
        <KeptText
          aria-label={texts.rateLabel}
          w={180}
          disabled={workplan.status !== 'draft'}
          value={workplan.exchangeRate === null ? '' : workplan.exchangeRate.toLocaleString('en')}
          placeholder="4,050"
          rightSection="៛"
          inputMode="decimal"
          onKeep={keepRate}
        />
        {empty && (
          <Text size="sm" mt="md" c="var(--ovop-text-muted)">
            {texts.figuresEmpty}
          </Text>
        )}
      </Panel>
      {table(texts.totalsBy.quarter, texts.columns.quarters, totals.byQuarter, (quarter) =>
        quarter === null ? texts.noQuarter : (terms.quarters[quarter - 1] ?? ''),
      )}
      {table(texts.totalsBy.programme, terms.levels.programme, totals.byProgramme, (code) => {
        if (code === null) return texts.outside;
        const title = plan.byCode.get(code)?.title;
        return title === undefined ? code : `${code}  ${inLanguage(title, language)}`;
      })}
      {table(texts.totalsBy.source, terms.sourceOfFunds, totals.bySource, (key) => {
        const label = sources.find((source) => source.key === key)?.label;
        if (label !== undefined) return inLanguage(label, language);
        return key === '' ? texts.notStated : key;
      })}
      {table(texts.totalsBy.body, terms.lead, totals.byBody, (id) =>
        id === null ? texts.notStated : (names.get(id)?.abbreviation ?? id),
      )}
    </div>
  );
}

function SumsTable<Key>(props: {
  readonly title: string;
  readonly heading: string;
  readonly sums: readonly GroupSums<Key>[];
  readonly all: GroupSums<null>;
  readonly name: (key: Key) => string;
}): ReactNode {
  const { workplan: texts } = useMessages();
  const { title, heading, sums, all, name } = props;
  const figures = ({ lines, riel, dollars, inRiel }: GroupSums<unknown>): ReactNode => (
    <>
      <Table.Td ta="right">{lines}</Table.Td>
      <Table.Td ta="right">{riel === 0 ? '–' : moneyText(riel, 'KHR')}</Table.Td>
      <Table.Td ta="right">{dollars === 0 ? '–' : moneyText(dollars, 'USD')}</Table.Td>
      <Table.Td ta="right">
        {inRiel === null ? (
          <Text span size="sm" c="var(--ovop-text-muted)" title={texts.noRate}>
            ?
          </Text>
        ) : inRiel === 0 ? (
          '–'
        ) : (
          moneyText(inRiel, 'KHR')
        )}
      </Table.Td>
    </>
  );
  return (
    <Table.ScrollContainer minWidth={420} type="native">
      <Table verticalSpacing={5} aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{heading}</Table.Th>
            <Table.Th ta="right">{texts.lines}</Table.Th>
            <Table.Th ta="right">{texts.inRiel}</Table.Th>
            <Table.Th ta="right">{texts.inDollars}</Table.Th>
            <Table.Th ta="right">{texts.together}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sums.map((sum) => (
            <Table.Tr key={String(sum.key)}>
              <Table.Td>{name(sum.key)}</Table.Td>
              {figures(sum)}
            </Table.Tr>
          ))}
          <Table.Tr className={classes.sum}>
            <Table.Td>{texts.total}</Table.Td>
            {figures(all)}
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

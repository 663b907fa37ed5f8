import { Table, Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { WorkplanId } from '#shared/base/ids.ts';
import type { Workplan, WorkplanLine } from '#shared/workplan/model.ts';
import { totals } from '#shared/workplan/totals.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { usePlan } from '#renderer/store/live/usePlan.ts';
import { useBodyNames } from '#renderer/store/live/useReference.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { StatusBadge } from '../StatusBadge.tsx';
import { sumText } from '../texts.ts';
import classes from './List.module.css';

const noLines: readonly WorkplanLine[] = [];

/** The workplans of one plan, the newest year first, as a part of the table. */
export function PlanWorkplans(props: {
  readonly plan: PlanRecord;
  readonly workplans: readonly Workplan[];
  readonly lines: ReadonlyMap<WorkplanId, readonly WorkplanLine[]>;
}): ReactNode {
  const { plan, workplans } = props;
  const { workplan: texts } = useMessages();
  const { language } = useLanguage();
  const [, navigate] = useLocation();
  const names = useBodyNames(useStore().today());
  const live = usePlan(workplans.length === 0 ? null : plan.id);
  const planTitle = language === 'km' ? (plan.plan.titleKm ?? plan.plan.title) : plan.plan.title;
  const rows = useMemo(
    () =>
      workplans.map((workplan) => {
        const lines = props.lines.get(workplan.id) ?? noLines;
        const resting = lines.filter(
          ({ code }) =>
            code !== null && (live?.effective.byCode.get(code)?.openQueries.length ?? 0) > 0,
        ).length;
        const { all } = totals({
          lines,
          rate: workplan.exchangeRate,
          programmeOf: () => null,
          sources: [],
        });
        return { workplan, lines: lines.length, resting, total: sumText(all) };
      }),
    [workplans, props.lines, live],
  );
  return (
    <Table.Tbody>
      {rows.map(({ workplan, lines, resting, total }) => (
        <Table.Tr
          key={workplan.id}
          className={classes.row}
          onClick={() => navigate(paths.workplan(workplan.id))}
        >
          <Table.Td>
            <Link
              href={paths.workplan(workplan.id)}
              className={classes.year}
              aria-label={texts.open(texts.heading(workplan.year))}
            >
              {workplan.year}
            </Link>
          </Table.Td>
          <Table.Td>
            {workplan.scope === null
              ? texts.wholePlan
              : (names.get(workplan.scope)?.abbreviation ?? workplan.scope)}
          </Table.Td>
          <Table.Td>
            <Text size="sm" lineClamp={1}>
              {planTitle}
            </Text>
          </Table.Td>
          <Table.Td>
            <StatusBadge status={workplan.status} />
          </Table.Td>
          <Table.Td ta="right">{workplan.revision === 0 ? '–' : workplan.revision}</Table.Td>
          <Table.Td ta="right">{lines}</Table.Td>
          <Table.Td ta="right" className={resting > 0 ? classes.doubt : undefined}>
            {resting === 0 ? '–' : resting}
          </Table.Td>
          <Table.Td ta="right">{total === '' ? '–' : total}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  );
}

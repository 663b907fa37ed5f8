import { Anchor, Text } from '@mantine/core';
import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { Link } from 'wouter';
import { workingDaysInMonth } from '#shared/calendar/workingDays.ts';
import { tidyMonths } from '#shared/workplan/months.ts';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type { GridSelection } from '#renderer/components/grid/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { editWorkplanLines } from '#renderer/store/commands/workplanLines.ts';
import { useHolidays } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { rowKey, type LineRow } from '../lineRow.ts';
import type { LinePatch } from '../table/linePatch.ts';
import { monthsAfter } from '../table/monthsAfter.ts';
import { programmeGrouping } from '../table/programmeGrouping.tsx';
import { useMonthDrag } from '../table/useMonthDrag.ts';
import { useTell } from '../useTell.ts';
import type { WorkplanScene } from '../useWorkplanScene.ts';
import tableClasses from '../table/Table.module.css';
import { monthColumn, yearColumns } from './yearColumns.tsx';
import classes from './Views.module.css';

const twelve = Array.from({ length: 12 }, (_, index) => index + 1);

/** The twelve months of the year beside the lines, with each month's working days. */
export default function YearView(props: {
  readonly scene: WorkplanScene;
  readonly search: string;
}): ReactNode {
  const { scene, search } = props;
  const { workplan, rows, plan } = scene;
  const { year } = workplan;
  const messages = useMessages();
  const { workplan: texts, grid } = messages;
  const { language } = useLanguage();
  const edge = useStore();
  const tell = useTell();
  const holidays = useHolidays();
  const open = workplan.status === 'draft';

  const calendar = useMemo(
    () => twelve.map((month) => workingDaysInMonth(year, month, holidays ?? [])),
    [year, holidays],
  );
  const columns = useMemo(
    () => yearColumns({ messages, language, year, holidays: holidays ?? [], calendar }),
    [messages, language, year, holidays, calendar],
  );
  const grouping = useMemo(
    () => programmeGrouping(plan, language, texts.outside),
    [plan, language, texts],
  );

  const change = (wanted: readonly LineRow[], patch: LinePatch): void => {
    const cells = wanted.map(({ line: { id, code } }) => ({ id, code, change: patch }));
    void tell(editWorkplanLines(edge, workplan.id, cells));
  };
  const drag = useMonthDrag((drawn) => {
    const row = rows.find(({ line }) => line.id === drawn.lineId);
    if (row !== undefined) {
      change([row], (line) => ({ months: monthsAfter(line.months, drawn) }));
    }
  });
  const onKey = (event: KeyboardEvent, selection: GridSelection<LineRow>): boolean => {
    const { row, rows: chosen, columnId } = selection;
    if (row === null || columnId === null || event.ctrlKey || event.altKey || event.metaKey) {
      return false;
    }
    const wanted = selection.columnIds
      .filter((id) => id.startsWith(monthColumn))
      .map((id) => Number(id.slice(monthColumn.length)));
    if (wanted.length === 0) return false;
    const sets = event.key === ' ' || event.key.toLowerCase() === 'x';
    if (!sets && event.key !== 'Delete' && event.key !== 'Backspace') return false;
    const on = sets && !row.line.months.includes(wanted[0] ?? 0);
    change(chosen, (line) => ({
      months: on
        ? tidyMonths([...line.months, ...wanted])
        : line.months.filter((month) => !wanted.includes(month)),
    }));
    return true;
  };

  return (
    <div className={tableClasses.table}>
      <Text size="sm" c="var(--ovop-text-muted)">
        {open && texts.yearHint}{' '}
        {holidays !== undefined && calendar[0]?.holidaysKnown === false && (
          <span className={classes.doubt}>
            {texts.holidaysUnknown(year)}{' '}
            <Anchor component={Link} href={paths.reference} size="sm">
              {texts.enterHolidays}
            </Anchor>
          </span>
        )}
      </Text>
      <div className={tableClasses.grid} {...(open ? drag : {})}>
        <Grid
          label={texts.yearLabel(year)}
          labels={grid}
          rows={rows}
          columns={columns}
          rowKey={rowKey}
          search={search}
          grouping={grouping}
          onKey={onKey}
        />
      </div>
    </div>
  );
}

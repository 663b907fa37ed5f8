import { Button, Group, Progress, SegmentedControl, TextInput } from '@mantine/core';
import { IconListCheck, IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Code } from '#shared/base/ids.ts';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type { GridHandle, GridSelection } from '#renderer/components/grid/model.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { LivePlan } from '#renderer/store/live/usePlan.ts';
import { useYearsColumns, yearColumnId, yearsAmong } from './columns.tsx';
import { KeyLegend } from './KeyLegend.tsx';
import { yearsCommandOf } from './keys.ts';
import { RowDetail } from './RowDetail.tsx';
import { activitiesOf, isOpen, progressOf, rowsOf, type YearsRow } from './rows.ts';
import { useSettling, type Chosen } from './useSettling.ts';
import { yearsFilters, type YearsView } from './view.ts';
import classes from './YearsScreen.module.css';

const rowKey = (row: YearsRow): string => row.code;

/** The sheet of one plan, worked through by keyboard. */
export function YearsSheet(props: {
  readonly plan: LivePlan;
  readonly view: YearsView;
  readonly onView: (change: (view: YearsView) => YearsView) => void;
  readonly picker: ReactNode;
}): ReactNode {
  const { plan, view, onView } = props;
  const { years: texts, grid: labels } = useMessages();
  const planId = plan.record.id;
  const planYears = plan.effective.plan.years;
  const grid = useRef<GridHandle>(null);

  const activities = useMemo(() => activitiesOf(plan.effective), [plan.effective]);
  const progress = useMemo(() => progressOf(activities), [activities]);
  const openCodes = (): ReadonlySet<Code> =>
    new Set(activities.filter(isOpen).map((entry) => entry.code));
  const [sitting, setSitting] = useState(openCodes);
  const [search, setSearch] = useState('');
  const rows = useMemo(
    () => rowsOf(activities, { filter: view.filter, search, sitting, drafts: view.drafts }),
    [activities, view.filter, view.drafts, search, sitting],
  );
  const columns = useYearsColumns(planYears);
  const [selection, setSelection] = useState<GridSelection<YearsRow> | null>(null);

  const settling = useSettling({
    planId,
    planYears,
    rows,
    progress,
    changeDrafts: (change) => onView((now) => ({ ...now, drafts: change(now.drafts) })),
    goTo: (code) => grid.current?.goTo(code),
  });

  const first = rows.find((row) => isOpen(row.entry)) ?? rows[0];
  const start = useRef(first?.code);
  useEffect(() => {
    if (start.current === undefined || planYears[0] === undefined) return;
    grid.current?.goTo(start.current, yearColumnId(planYears[0]));
    // The grid can take the focus once it has been drawn.
    const frame = requestAnimationFrame(() => grid.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [planYears]);

  // The grid reports rows as they were; what is shown now is looked up by code.
  const chosenOf = (from: GridSelection<YearsRow> | null): Chosen => {
    const codes = new Set(from?.rows.map(({ code }) => code));
    return {
      rows: rows.filter(({ code }) => codes.has(code)),
      row: rows.find(({ code }) => code === from?.row?.code) ?? null,
      years: yearsAmong(from?.columnIds ?? [], planYears),
    };
  };
  const chosen = chosenOf(selection);
  const drafts = Object.keys(view.drafts).length;

  return (
    <Page
      fill
      title={texts.title}
      lead={texts.lead}
      actions={props.picker}
      toolbar={
        <>
          <TextInput
            aria-label={texts.search}
            placeholder={texts.search}
            leftSection={<IconSearch size={15} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            w={240}
          />
          <SegmentedControl
            aria-label={texts.show}
            data={yearsFilters.map((value) => ({ value, label: texts.filters[value] }))}
            value={view.filter}
            onChange={(value) => {
              setSitting(openCodes());
              onView((now) => ({ ...now, filter: value }));
            }}
          />
          <div className={classes.progress}>
            <span role="status">
              {texts.counter(progress.settled, progress.all, progress.assumed, progress.open)}
            </span>
            {drafts > 0 && <span className={classes.drafts}>{texts.drafts(drafts)}</span>}
            <Progress.Root size={6}>
              <Progress.Section
                value={share(progress.settled, progress.all)}
                aria-label={texts.progress}
              />
              <Progress.Section
                value={share(progress.assumed, progress.all)}
                color="var(--ovop-doubt)"
                aria-label={texts.progress}
              />
            </Progress.Root>
          </div>
        </>
      }
    >
      <div className={classes.sheet}>
        <div className={classes.grid}>
          <Grid
            ref={grid}
            label={texts.table}
            labels={labels}
            rows={rows}
            columns={columns}
            rowKey={rowKey}
            onSelectionChange={setSelection}
            onKey={(event, from) => {
              const command = yearsCommandOf({ ...pressOf(event), code: event.nativeEvent.code });
              if (command === null) return false;
              settling.run(command, chosenOf(from));
              return true;
            }}
            empty={
              search === '' ? (
                <EmptyState
                  icon={IconListCheck}
                  title={texts.noneOpenTitle}
                  text={texts.noneOpen}
                />
              ) : (
                <p>{labels.nothingMatches}</p>
              )
            }
          />
        </div>
        <div className={classes.foot}>
          <RowDetail row={chosen.row} planId={planId} />
          <Group gap="sm" wrap="nowrap" align="center">
            <span className={classes.chosen}>{texts.selected(chosen.rows.length)}</span>
            <Button
              size="compact-sm"
              disabled={chosen.rows.length === 0}
              onClick={() => settling.decide('settled', chosen)}
            >
              {texts.settle}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              disabled={chosen.rows.length === 0}
              onClick={() => settling.decide('assumed', chosen)}
            >
              {texts.assume}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              disabled={chosen.rows.length === 0}
              onClick={() => settling.run({ kind: 'reopen' }, chosen)}
            >
              {texts.reopen}
            </Button>
          </Group>
        </div>
        <div className={classes.message} role="log" aria-live="polite">
          {settling.message}
        </div>
        <KeyLegend years={planYears.length} />
      </div>
    </Page>
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function pressOf(event: React.KeyboardEvent) {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  return { key, shiftKey, ctrlKey, metaKey, altKey };
}

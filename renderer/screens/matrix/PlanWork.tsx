import { Button, SegmentedControl } from '@mantine/core';
import { IconListCheck, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Code } from '#shared/base/ids.ts';
import { Page } from '#renderer/components/page/Page.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { planTitle } from '#renderer/i18n/planTitle.ts';
import { paths } from '#renderer/navigation/paths.ts';
import { useBodyNames } from '#renderer/store/live/useReference.ts';
import type { LivePlan } from '#renderer/store/live/usePlan.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { AddActivity } from './add/AddActivity.tsx';
import { AllQueries } from './queries/AllQueries.tsx';
import { PlanRows } from './PlanRows.tsx';
import classes from './PlanRows.module.css';
import { headingsAbove, matrixRows } from './rows.ts';
import { type MatrixView, noFilters } from './view.ts';

/** A row that was asked for from elsewhere; a new object for every asking. */
export interface WantedRow {
  readonly code: Code;
}

/** The work on one plan: its rows, and the list of all its queries. */
export function PlanWork(props: {
  readonly plan: LivePlan;
  readonly view: MatrixView;
  readonly onView: (change: (view: MatrixView) => MatrixView) => void;
  /** The row that the address names. */
  readonly wantedCode: Code | null;
  readonly picker: ReactNode;
}): ReactNode {
  const { matrix: texts } = useMessages();
  const { language } = useLanguage();
  const { today } = useStore();
  const { plan, view, onView, wantedCode } = props;
  const bodyNames = useBodyNames(today());
  const [adding, setAdding] = useState(false);
  const [wanted, setWanted] = useState<WantedRow | null>(null);

  /** Shows a row, whatever is filtered or folded. */
  const showRow = (code: Code): void => {
    setWanted({ code });
    const above = new Set(headingsAbove(plan.effective, code));
    onView((now) => {
      const folded = now.folded.filter((each) => !above.has(each));
      const { rows } = matrixRows(plan.effective, now.filters, new Set(folded));
      const filters = rows.some((row) => row.code === code) ? now.filters : noFilters;
      return { ...now, tab: 'rows', folded, filters };
    });
  };
  const latest = useRef(showRow);
  useEffect(() => {
    latest.current = showRow;
  });
  useEffect(() => {
    if (wantedCode !== null) latest.current(wantedCode);
  }, [wantedCode]);

  return (
    <Page
      fill
      title={texts.title}
      lead={
        <span className={classes.planTitle} title={planTitle(plan.record.plan, language)}>
          {planTitle(plan.record.plan, language)}
        </span>
      }
      actions={
        <>
          {props.picker}
          <SegmentedControl
            size="xs"
            data={[
              { value: 'rows', label: texts.tabs.rows },
              { value: 'queries', label: texts.tabs.queries },
            ]}
            value={view.tab}
            onChange={(tab) => onView((now) => ({ ...now, tab }))}
          />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {texts.add.open}
          </Button>
          <Button
            size="xs"
            component={Link}
            href={paths.years(plan.record.id)}
            leftSection={<IconListCheck size={16} aria-hidden />}
          >
            {texts.settleYears}
          </Button>
        </>
      }
    >
      {view.tab === 'rows' ? (
        <PlanRows plan={plan} view={view} onView={onView} bodyNames={bodyNames} wanted={wanted} />
      ) : (
        <AllQueries plan={plan} bodyNames={bodyNames} onGoTo={showRow} />
      )}
      <AddActivity
        plan={plan}
        opened={adding}
        onClose={() => setAdding(false)}
        onAdded={(code) => {
          setAdding(false);
          showRow(code);
        }}
      />
    </Page>
  );
}

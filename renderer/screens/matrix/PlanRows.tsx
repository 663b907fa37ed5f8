import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconArrowsVertical,
  IconBaselineDensitySmall,
  IconFold,
  IconLayoutSidebarRight,
  IconTable,
  type Icon,
} from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { BodyId, Code } from '#shared/base/ids.ts';
import type { BodyName } from '#shared/matrix/bodies.model.ts';
import type { GridHandle } from '#renderer/components/grid/model.ts';
import { Mark } from '#renderer/components/marks/MarkCells.tsx';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { LivePlan } from '#renderer/store/live/usePlan.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { MatrixToolbar } from './MatrixToolbar.tsx';
import { EntryPanel } from './panel/EntryPanel.tsx';
import classes from './PlanRows.module.css';
import type { WantedRow } from './PlanWork.tsx';
import { isFiltering, isHeading, matrixRows } from './rows.ts';
import { type MatrixView, noFilters } from './view.ts';

const legendShapes = ['certain', 'settled', 'assumed', 'possible'] as const;
const noneFolded: readonly Code[] = [];

function Tool(props: {
  readonly label: string;
  readonly icon: Icon;
  /** For a tool that is on or off. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}): ReactNode {
  return (
    <Tooltip label={props.label}>
      <ActionIcon
        size={30}
        variant={props.pressed === true ? 'light' : 'subtle'}
        color={props.pressed === true ? undefined : 'gray'}
        aria-label={props.label}
        aria-pressed={props.pressed}
        onClick={props.onClick}
      >
        <props.icon size={17} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

/** The table of the plan, with the details of the chosen row beside it. */
export function PlanRows(props: {
  readonly plan: LivePlan;
  readonly view: MatrixView;
  readonly onView: (change: (view: MatrixView) => MatrixView) => void;
  readonly bodyNames: ReadonlyMap<BodyId, BodyName>;
  readonly wanted: WantedRow | null;
}): ReactNode {
  const { matrix: texts, grid: gridTexts } = useMessages();
  const { plan, view, onView, bodyNames, wanted } = props;
  const { effective } = plan;
  const roomy = useMediaQuery('(min-width: 1240px)', true, { getInitialValueInEffect: false });
  const panelShown = view.panel ?? roomy;
  const grid = useRef<GridHandle>(null);
  const panel = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<Code | null>(null);

  // While something narrows the rows down, all that is found is in sight until a heading is folded by hand.
  const filtering = isFiltering(view.filters);
  const [foldedInSearch, setFoldedInSearch] = useState(noneFolded);
  const folded = filtering ? foldedInSearch : view.folded;
  const { rows, counts } = useMemo(
    () => matrixRows(effective, view.filters, new Set(folded)),
    [effective, view.filters, folded],
  );

  const changeFolded = useCallback(
    (change: (now: readonly Code[]) => readonly Code[]) => {
      if (filtering) setFoldedInSearch(change);
      else onView((now) => ({ ...now, folded: change(now.folded) }));
    },
    [filtering, onView],
  );
  const fold = useCallback(
    (code: Code) =>
      changeFolded((now) =>
        now.includes(code) ? now.filter((each) => each !== code) : [...now, code],
      ),
    [changeFolded],
  );
  const showPanel = useCallback(
    (shown: boolean) => onView((now) => ({ ...now, panel: shown })),
    [onView],
  );
  const openPanel = useCallback(() => {
    showPanel(true);
    // It can take the focus once it has been drawn.
    requestAnimationFrame(() => panel.current?.focus());
  }, [showPanel]);
  const closePanel = (): void => {
    showPanel(false);
    grid.current?.focus();
  };

  const reached = useRef<WantedRow | null>(null);
  useEffect(() => {
    if (wanted === null || wanted === reached.current) return;
    // A row added just now is there once its plan has been read again.
    if (!rows.some((row) => row.code === wanted.code)) return;
    reached.current = wanted;
    showPanel(true);
    // The grid can go to a row once it has been drawn.
    requestAnimationFrame(() => {
      grid.current?.goTo(wanted.code);
      grid.current?.focus();
    });
  }, [wanted, rows, showPanel]);

  const headings = effective.entries.filter((entry) => isHeading(entry)).map(({ code }) => code);
  const entry = chosen === null ? undefined : effective.byCode.get(chosen);
  const total = effective.entries.length - headings.length;
  return (
    <div className={classes.work}>
      <div className={classes.toolbar}>
        <MatrixToolbar
          plan={effective}
          bodyNames={bodyNames}
          filters={view.filters}
          onFilters={(filters) => {
            setFoldedInSearch(noneFolded);
            onView((now) => ({ ...now, filters }));
          }}
        />
        <span className={classes.tools}>
          <Tool
            label={folded.length === 0 ? texts.foldAll : texts.unfoldAll}
            icon={folded.length === 0 ? IconFold : IconArrowsVertical}
            onClick={() => changeFolded((now) => (now.length === 0 ? headings : noneFolded))}
          />
          <Tool
            label={texts.oneLine}
            icon={IconBaselineDensitySmall}
            pressed={view.compact}
            onClick={() => onView((now) => ({ ...now, compact: !now.compact }))}
          />
          <Tool
            label={texts.panel.show}
            icon={IconLayoutSidebarRight}
            pressed={panelShown}
            onClick={panelShown ? closePanel : openPanel}
          />
        </span>
      </div>
      <div className={classes.split} data-panel={panelShown || undefined}>
        <div className={classes.table}>
          <MatrixTable
            gridRef={grid}
            rows={rows}
            planYears={effective.plan.years}
            bodyNames={bodyNames}
            compact={view.compact}
            preferences={view.columns}
            onPreferences={(columns) => onView((now) => ({ ...now, columns }))}
            onFold={fold}
            onChoose={setChosen}
            onOpen={openPanel}
            empty={
              filtering ? (
                <>
                  <p>{gridTexts.nothingMatches}</p>
                  <Button
                    variant="default"
                    size="compact-sm"
                    onClick={() => onView((now) => ({ ...now, filters: noFilters }))}
                  >
                    {texts.clearFilters}
                  </Button>
                </>
              ) : (
                <EmptyState icon={IconTable} title={texts.emptyPlanTitle} text={texts.emptyPlan} />
              )
            }
          />
        </div>
        {panelShown &&
          (entry === undefined ? (
            <p className={classes.nothing}>{texts.panel.nothing}</p>
          ) : (
            <div className={classes.panel}>
              <EntryPanel
                key={entry.code}
                plan={plan}
                entry={entry}
                bodyNames={bodyNames}
                panelRef={panel}
                onClose={closePanel}
              />
            </div>
          ))}
      </div>
      <div className={classes.foot}>
        <span role="status">
          {texts.activitiesOf(counts.activities, total)} · {texts.openQueries(counts.openQueries)} ·{' '}
          {texts.undecidedRows(counts.undecided)}
        </span>
        <span className={classes.legend}>
          {legendShapes.map((shape) => (
            <span key={shape} className={classes.legendEntry}>
              <Mark shape={shape} name={null} /> {texts.legend[shape]}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one in a scrolled area, which table elements do not allow */
import {
  useDeferredValue,
  useId,
  useImperativeHandle,
  useMemo,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import classes from './Grid.module.css';
import { GridBody } from './GridBody.tsx';
import { GridHeader } from './GridHeader.tsx';
import { GridMessage } from './GridMessage.tsx';
import { createViewBuilder } from './gridView.ts';
import type { GridLabels } from './labels.ts';
import { layoutStyle } from './layout.ts';
import type {
  GridColumn,
  GridEdit,
  GridEditCause,
  GridFilter,
  GridGrouping,
  GridHandle,
  GridPreferences,
  GridSelection,
  GridSort,
  GridTone,
  GridTreePlace,
} from './model.ts';
import { withoutFilters } from './preferences.ts';
import { useRowMetrics } from './rowMetrics.ts';
import { createRowReader } from './rowReader.ts';
import { TotalsRow } from './TotalsRow.tsx';
import { useGridController } from './useGridController.ts';
import { useGridCursor } from './useGridCursor.ts';
import { useGridEditing } from './useGridEditing.ts';
import { useGridLayout } from './useGridLayout.ts';
import { useLatest } from './useLatest.ts';
import { useSearchWarmUp } from './useSearchWarmUp.ts';

export interface GridProps<Row extends object, Patch = never> {
  /** The accessible name of the table. */
  readonly label: string;
  /** The grid's own words in the language of the window. */
  readonly labels: GridLabels;
  /** A changed row must be a new object and an unchanged one the same object: all memory is by row object. */
  readonly rows: readonly Row[];
  /** Must stay the same array until the columns really change (`useMemo`). */
  readonly columns: readonly GridColumn<Row, Patch>[];
  /** Must stay the same function, as must `grouping`. */
  readonly rowKey: (row: Row) => string;
  /** Called once for everything that one act of the user changes, so that it is one step to undo. */
  readonly onEdit?: (edits: readonly GridEdit<Row, Patch>[], cause: GridEditCause) => void;
  /** Words that must all occur in a row, in any searchable column. */
  readonly search?: string;
  readonly grouping?: GridGrouping<Row>;
  /** The user's arrangement; kept by the grid itself where it is left out. */
  readonly preferences?: GridPreferences;
  readonly onPreferencesChange?: (preferences: GridPreferences) => void;
  /** How many lines of text a row shows; 1 where left out. */
  readonly lines?: 1 | 2 | 3;
  readonly rowTone?: (row: Row) => GridTone | undefined;
  /** For rows that are a tree. The screen gives the rows that are unfolded, and folds them on its own keys. */
  readonly tree?: (row: Row) => GridTreePlace;
  /** Stands in place of rows when there are none at all: it says what to do first. */
  readonly empty?: ReactNode;
  /** Sees each key on a cell before the grid does; true where it has dealt with it. */
  readonly onKey?: (event: KeyboardEvent, selection: GridSelection<Row>) => boolean;
  readonly onSelectionChange?: (selection: GridSelection<Row>) => void;
  /** Told of refused texts that would vanish with the grid. */
  readonly onUnkept?: (message: string) => void;
  readonly ref?: Ref<GridHandle>;
}

const noPreferences: GridPreferences = {};
const noSort: readonly GridSort[] = [];
const noFilters: Readonly<Record<string, GridFilter>> = {};
const noneCollapsed: readonly string[] = [];

/** A table that behaves like a spreadsheet. It knows nothing of what it shows. */
export function Grid<Row extends object, Patch = never>({
  ref,
  ...props
}: GridProps<Row, Patch>): ReactNode {
  const { rows, columns, rowKey, labels, lines = 1 } = props;
  const gridId = useId();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const root = useLatest(scroller);
  const [ownPreferences, setOwnPreferences] = useState(noPreferences);
  const preferences = props.preferences ?? ownPreferences;
  const [liveWidths, setLiveWidths] = useState<Readonly<Record<string, number>>>({});
  const [menuColumn, setMenuColumn] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const search = useDeferredValue(props.search ?? '');
  const grouping = props.grouping ?? null;
  const collapsed = preferences.collapsed ?? noneCollapsed;

  // oxlint-disable-next-line react/preserve-manual-memoization -- the React compiler is not used; the columns are read-only
  const reader = useMemo(() => createRowReader(columns), [columns]);
  useSearchWarmUp(reader, rows, props.search !== undefined);
  const [buildView] = useState(() => createViewBuilder<Row>());
  const view = buildView({
    rows,
    rowKey,
    reader,
    sort: preferences.sort ?? noSort,
    filters: preferences.filters ?? noFilters,
    search,
    grouping,
    collapsed,
  });
  const layout = useGridLayout(columns, preferences, liveWidths);
  const { cursor, reveal, move } = useGridCursor({ view, columns: layout.columns }, rowKey);
  const editing = useGridEditing({
    findRow: (key) => rows.find((row) => rowKey(row) === key) ?? null,
    columns,
    labels,
    onEdit: props.onEdit,
    say: setMessage,
  });

  const metrics = useRowMetrics(scroller);
  const heights = useMemo(
    () => ({ data: metrics.row + (lines - 1) * metrics.line, group: metrics.row }),
    [metrics, lines],
  );
  const controller = useGridController({
    props,
    root,
    view,
    layout,
    cursor,
    move,
    editing,
    collapsed,
    heights,
    arrange: (change) => {
      const next = change(preferences);
      if (props.preferences === undefined) setOwnPreferences(next);
      props.onPreferencesChange?.(next);
    },
    openMenu: setMenuColumn,
    dragWidth: (id, width) => setLiveWidths(width === null ? {} : { [id]: width }),
    say: setMessage,
  });
  useImperativeHandle(ref, () => controller.handle, [controller.handle]);

  const hasTotals = columns.some(({ footer }) => footer !== undefined);
  const headerLines = layout.groups.length > 0 ? 2 : 1;
  const style = {
    ...layoutStyle(layout, { ...preferences.widths, ...liveWidths }),
    '--grid-line': `${metrics.line}px`,
    '--grid-lines': lines,
    '--grid-row': `${heights.data}px`,
    '--grid-group-row': `${heights.group}px`,
    '--grid-pad': `${Math.floor((metrics.row - metrics.line) / 2)}px`,
  } as CSSProperties;

  return (
    <div className={classes['frame']} style={style}>
      <div
        ref={setScroller}
        role={props.tree === undefined ? 'grid' : 'treegrid'}
        tabIndex={0}
        className={classes['scroller']}
        aria-label={props.label}
        aria-describedby={`${gridId}-instructions`}
        aria-rowcount={headerLines + view.lines.length + (hasTotals ? 1 : 0)}
        aria-colcount={layout.columns.length}
        aria-multiselectable
        data-empty={view.lines.length === 0 || undefined}
        {...controller.handlers}
      >
        <GridHeader
          gridId={gridId}
          layout={layout}
          preferences={preferences}
          labels={labels}
          actions={controller.actions}
          rows={rows}
          active={cursor.cursor.row < 0 ? cursor.cursor.column : -1}
          menuColumn={menuColumn}
        />
        <GridBody
          gridId={gridId}
          scroller={scroller}
          view={view}
          columns={layout.columns}
          rowKey={rowKey}
          rowTone={props.rowTone}
          tree={props.tree}
          grouping={grouping}
          collapsed={collapsed}
          heights={heights}
          cursor={cursor}
          reveal={reveal}
          session={editing.session}
          refused={editing.refused}
          headerLines={headerLines}
          labels={labels}
          actions={controller.actions}
        />
        {hasTotals && view.lines.length > 0 && (
          <TotalsRow
            columns={layout.columns}
            rows={rows}
            order={view.order}
            ariaRow={headerLines + view.lines.length + 1}
            labels={labels}
          />
        )}
      </div>
      {view.lines.length === 0 && (
        <div className={classes['empty']}>
          {rows.length === 0 ? (
            props.empty
          ) : (
            <>
              <p>{labels.nothingMatches}</p>
              {preferences.filters !== undefined && (
                <button
                  type="button"
                  className={classes['link']}
                  onClick={() => controller.actions.arrange(withoutFilters)}
                >
                  {labels.clearAllFilters}
                </button>
              )}
            </>
          )}
        </div>
      )}
      <div id={`${gridId}-instructions`} className={classes['hidden']}>
        {labels.instructions}
      </div>
      {message !== null && (
        <GridMessage text={message} dismiss={labels.dismiss} onDismiss={() => setMessage(null)} />
      )}
    </div>
  );
}

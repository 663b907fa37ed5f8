import { Menu } from '@mantine/core';
import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type {
  GridEdit,
  GridEditCause,
  GridHandle,
  GridPreferences,
  GridSelection,
  GridTone,
} from '#renderer/components/grid/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editWorkplanLines } from '#renderer/store/commands/workplanLines.ts';
import { useKeptView } from '#renderer/store/live/useKeptView.ts';
import { useBodyNames } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { judgeGridPreferences } from '../gridPreferences.ts';
import { rowKey, type LineRow } from '../lineRow.ts';
import { useTell } from '../useTell.ts';
import type { WorkplanScene } from '../useWorkplanScene.ts';
import { lineColumns } from './columns.tsx';
import { LineMenuItems } from './LineMenu.tsx';
import type { LinePatch } from './linePatch.ts';
import { monthsAfter } from './monthsAfter.ts';
import { programmeGrouping } from './programmeGrouping.tsx';
import { RemovedLines } from './RemovedLines.tsx';
import type { LineActions } from './useLineActions.ts';
import { useMonthDrag } from './useMonthDrag.ts';
import classes from './Table.module.css';

function toneOf({ line, openQueries }: LineRow): GridTone | undefined {
  if (line.vanished) return 'bad';
  if (line.status === 'cancelled') return 'struck';
  return openQueries.length > 0 ? 'doubt' : undefined;
}

/** The lines of a workplan as a table that behaves like a spreadsheet. */
export function LineTable(props: {
  readonly scene: WorkplanScene;
  readonly search: string;
  readonly actions: LineActions;
}): ReactNode {
  const { scene, search, actions } = props;
  const { workplan, rows, plan, bodies } = scene;
  const messages = useMessages();
  const { workplan: texts } = messages;
  const { language } = useLanguage();
  const edge = useStore();
  const tell = useTell();
  const grid = useRef<GridHandle>(null);
  const area = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [preferences, setPreferences] = useKeptView('workplan.lines', judgeGridPreferences);
  const names = useBodyNames(edge.today());
  const { openInPlan } = actions;
  const { selection, setSelection } = actions;

  const columns = useMemo(
    () =>
      lineColumns({
        messages,
        language,
        status: workplan.status,
        bodies,
        abbreviation: (id: BodyId) => names.get(id)?.abbreviation ?? id,
        openInPlan,
      }),
    [messages, language, workplan.status, bodies, names, openInPlan],
  );
  const grouping = useMemo(
    () => programmeGrouping(plan, language, texts.outside),
    [plan, language, texts],
  );

  const onEdit = useCallback(
    (edits: readonly GridEdit<LineRow, LinePatch>[], cause: GridEditCause) => {
      const cells = edits.map(({ row, patch }) => ({
        id: row.line.id,
        code: row.line.code,
        change: patch,
      }));
      const step = cause === 'pasted' ? 'line.paste' : 'line.edit';
      void tell(editWorkplanLines(edge, workplan.id, cells, step));
    },
    [edge, workplan.id, tell],
  );
  const drag = useMonthDrag((drawn) => {
    const row = rows.find(({ line }) => line.id === drawn.lineId);
    if (row === undefined) return;
    const change: LinePatch = (line) => ({ months: monthsAfter(line.months, drawn) });
    const { id, code } = row.line;
    void tell(editWorkplanLines(edge, workplan.id, [{ id, code, change }]));
  });

  const openMenuAtCursor = (): void => {
    const cell = area.current?.querySelector('[role="gridcell"][data-active]');
    const box = (cell ?? area.current)?.getBoundingClientRect();
    if (box !== undefined) setMenu({ x: box.left + 12, y: box.bottom });
  };
  const onKey = (event: KeyboardEvent, now: GridSelection<LineRow>): boolean => {
    const { row } = now;
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      openMenuAtCursor();
      return true;
    }
    if (row === null || event.ctrlKey || event.metaKey) return false;
    // The months' editor takes no text: a key that writes only opens it, and Space must not scroll the table.
    if (now.columnId === 'months' && event.key.length === 1 && workplan.status === 'draft') {
      grid.current?.edit();
      return true;
    }
    if (!event.altKey) return false;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false;
    actions.commands.move(row, event.key === 'ArrowUp' ? 'up' : 'down');
    return true;
  };
  const onContextMenu = (event: MouseEvent): void => {
    if ((event.target as Element).closest('[data-r]') === null) return;
    event.preventDefault();
    setMenu({ x: event.clientX, y: event.clientY });
  };

  if (preferences === undefined) return null;
  return (
    <div className={classes.table}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the table inside has the keys */}
      <div ref={area} className={classes.grid} onContextMenu={onContextMenu} {...drag}>
        <Grid
          ref={grid}
          label={texts.tableLabel(workplan.year)}
          labels={messages.grid}
          rows={rows}
          columns={columns}
          rowKey={rowKey}
          rowTone={toneOf}
          lines={2}
          search={search}
          grouping={grouping}
          preferences={preferences}
          onPreferencesChange={(next: GridPreferences) => setPreferences(() => next)}
          onEdit={onEdit}
          onKey={onKey}
          onSelectionChange={setSelection}
          onUnkept={actions.unkept}
          empty={actions.empty}
        />
      </div>
      <RemovedLines
        rows={scene.removed}
        open={workplan.status === 'draft'}
        onRestore={actions.restore}
      />
      <Menu
        opened={menu !== null}
        onChange={(opened) => {
          if (!opened) setMenu(null);
        }}
        onClose={() => grid.current?.focus()}
        position="bottom-start"
        width={264}
        returnFocus={false}
        withinPortal={false}
        floatingStrategy="fixed"
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <span
            aria-hidden
            style={{
              position: 'fixed',
              left: menu?.x ?? 0,
              top: menu?.y ?? 0,
              width: 1,
              height: 1,
            }}
          />
        </Menu.Target>
        <Menu.Dropdown aria-label={texts.lineMenu}>
          <LineMenuItems
            row={selection?.row ?? null}
            rows={selection?.rows ?? []}
            open={workplan.status === 'draft'}
            commands={actions.commands}
          />
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

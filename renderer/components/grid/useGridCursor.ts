import { useCallback, useReducer, useState } from 'react';
import {
  initialCursor,
  reduceCursor,
  type CursorAction,
  type CursorState,
  type GridBounds,
  type GridPlace,
} from './cursor.ts';
import type { GridView } from './gridView.ts';
import type { LayoutColumn } from './layout.ts';

interface Shown<Row extends object, Patch> {
  readonly view: GridView<Row>;
  readonly columns: readonly LayoutColumn<Row, Patch>[];
}

interface State {
  readonly cursor: CursorState;
  /** Counts the moves that ask to be seen. */
  readonly reveal: number;
}

interface Step {
  readonly action: CursorAction;
  readonly bounds: GridBounds;
  readonly reveal: boolean;
}

interface GridCursor {
  readonly cursor: CursorState;
  readonly reveal: number;
  readonly move: (action: CursorAction, bounds: GridBounds) => void;
}

function reduce(state: State, { action, bounds, reveal }: Step): State {
  return {
    cursor: reduceCursor(state.cursor, action, bounds),
    reveal: reveal ? state.reveal + 1 : state.reveal,
  };
}

/** The cursor, which stays on its row and column when sorting, filtering, folding or moving columns shifts them. */
export function useGridCursor<Row extends object, Patch>(
  shown: Shown<Row, Patch>,
  rowKey: (row: Row) => string,
): GridCursor {
  const [state, dispatch] = useReducer(reduce, { cursor: initialCursor, reveal: 0 });
  const [seen, setSeen] = useState(shown);
  // Done while rendering, so that the cursor is never painted on a stranger's row.
  if (seen.view.lines !== shown.view.lines || seen.columns !== shown.columns) {
    setSeen(shown);
    const { cursor, corner } = state.cursor;
    const action: CursorAction = {
      type: 'relocate',
      cursor: relocated(cursor, seen, shown, rowKey),
      corner: relocated(corner, seen, shown, rowKey),
    };
    const bounds = { rows: shown.view.lines.length, columns: shown.columns.length, page: 1 };
    dispatch({ action, bounds, reveal: false });
  }
  const move = useCallback((action: CursorAction, bounds: GridBounds) => {
    dispatch({ action, bounds, reveal: true });
  }, []);
  return { cursor: state.cursor, reveal: state.reveal, move };
}

function relocated<Row extends object, Patch>(
  place: GridPlace,
  from: Shown<Row, Patch>,
  to: Shown<Row, Patch>,
  rowKey: (row: Row) => string,
): GridPlace {
  const columnId = from.columns[place.column]?.column.id;
  const column = to.columns.findIndex((each) => each.column.id === columnId);
  return {
    row: relocatedRow(place.row, from.view, to.view, rowKey),
    column: column === -1 ? place.column : column,
  };
}

function relocatedRow<Row extends object>(
  row: number,
  from: GridView<Row>,
  to: GridView<Row>,
  rowKey: (row: Row) => string,
): number {
  if (from.lines.length === 0) return 0;
  if (row < 0 || from.lines === to.lines) return row;
  const key = lineKey(from, row, rowKey);
  const found = to.lines.findIndex((_, line) => lineKey(to, line, rowKey) === key);
  return found === -1 ? row : found;
}

function lineKey<Row extends object>(
  { lines, rows }: GridView<Row>,
  at: number,
  rowKey: (row: Row) => string,
): string | null {
  const line = lines[at];
  if (line === undefined) return null;
  if (typeof line !== 'number') return `group ${line.key}`;
  const row = rows[line];
  return row === undefined ? null : `row ${rowKey(row)}`;
}

/** A place in the grid: the row among the rows shown, the column among the columns shown. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The row number of the header, one above the first. */
const headerRow = -1;

/**
 * The cursor, where typing goes; the opposite corner of the selected block, which moves while the block is drawn;
 * and the column in which a run of Tabs began, to which Enter goes back.
 */
export interface CursorState {
  readonly cursor: GridPlace;
  readonly corner: GridPlace;
  readonly tabColumn: number | null;
}

export interface GridBounds {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on the screen. */
  readonly page: number;
}

export type CursorAction =
  | {
      readonly type: 'move';
      readonly towards: 'up' | 'down' | 'left' | 'right';
      readonly by: 'cell' | 'page' | 'edge';
      readonly extend: boolean;
    }
  | { readonly type: 'goTo'; readonly place: GridPlace; readonly extend: boolean }
  | { readonly type: 'rowEnd'; readonly side: 'first' | 'last'; readonly extend: boolean }
  | { readonly type: 'corner'; readonly side: 'first' | 'last'; readonly extend: boolean }
  | { readonly type: 'tab'; readonly back: boolean }
  | { readonly type: 'enter'; readonly back: boolean }
  | { readonly type: 'selectAll' }
  /** The rows or columns shown have changed, and with them the places. */
  | { readonly type: 'relocate'; readonly cursor: GridPlace; readonly corner: GridPlace };

export const initialCursor: CursorState = {
  cursor: { row: 0, column: 0 },
  corner: { row: 0, column: 0 },
  tabColumn: null,
};

/** Where the cursor and the block are after the action; never outside the bounds. */
export function reduceCursor(
  state: CursorState,
  action: CursorAction,
  bounds: GridBounds,
): CursorState {
  const from = 'extend' in action && action.extend ? state.corner : state.cursor;
  switch (action.type) {
    case 'move':
      return place(state, moved(from, action.towards, action.by, bounds), action.extend, bounds);
    case 'goTo':
      return place(state, action.place, action.extend, bounds);
    case 'rowEnd': {
      const column = action.side === 'first' ? 0 : bounds.columns - 1;
      return place(state, { row: from.row, column }, action.extend, bounds);
    }
    case 'corner':
      return place(
        state,
        action.side === 'first' ? { row: 0, column: 0 } : lastPlace(bounds),
        action.extend,
        bounds,
      );
    case 'tab': {
      const next = tabbed(from, action.back, bounds);
      if (next === null) return state;
      const tabColumn = action.back ? null : (state.tabColumn ?? from.column);
      return { ...place(state, next, false, bounds), tabColumn };
    }
    case 'enter': {
      const row = Math.max(0, from.row + (action.back ? -1 : 1));
      return place(state, { row, column: state.tabColumn ?? from.column }, false, bounds);
    }
    case 'selectAll':
      return place(
        { ...state, cursor: { row: 0, column: 0 } },
        lastPlace(bounds),
        bounds.rows > 0,
        bounds,
      );
    case 'relocate':
      return {
        cursor: clamp(action.cursor, bounds),
        corner: clamp(action.corner, bounds),
        tabColumn: null,
      };
  }
}

/** Whether Tab has somewhere to go; at the last cell it leaves the grid. */
export function canTab(state: CursorState, back: boolean, bounds: GridBounds): boolean {
  return tabbed(state.cursor, back, bounds) !== null;
}

/** The selected block, corners included; the header is never part of one. */
export function blockOf(state: CursorState): {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
} {
  const { cursor, corner } = state;
  return {
    top: Math.min(cursor.row, corner.row),
    bottom: Math.max(cursor.row, corner.row),
    left: Math.min(cursor.column, corner.column),
    right: Math.max(cursor.column, corner.column),
  };
}

function lastPlace(bounds: GridBounds): GridPlace {
  return { row: bounds.rows - 1, column: bounds.columns - 1 };
}

function moved(
  from: GridPlace,
  towards: 'up' | 'down' | 'left' | 'right',
  by: 'cell' | 'page' | 'edge',
  bounds: GridBounds,
): GridPlace {
  const far = Math.max(bounds.rows, bounds.columns);
  const step = by === 'cell' ? 1 : by === 'page' ? Math.max(1, bounds.page) : far;
  switch (towards) {
    case 'up': {
      // Only a single step goes up into the header: a page or a jump stops at the first row.
      const row = from.row - step;
      return {
        row: by === 'cell' ? row : Math.max(Math.min(0, from.row), row),
        column: from.column,
      };
    }
    case 'down':
      return { row: from.row + step, column: from.column };
    case 'left':
      return { row: from.row, column: from.column - step };
    case 'right':
      return { row: from.row, column: from.column + step };
  }
}

function tabbed(from: GridPlace, back: boolean, bounds: GridBounds): GridPlace | null {
  const column = from.column + (back ? -1 : 1);
  if (column >= 0 && column < bounds.columns) return { row: from.row, column };
  const row = from.row + (back ? -1 : 1);
  if (row < headerRow || row >= bounds.rows) return null;
  return { row, column: back ? bounds.columns - 1 : 0 };
}

function place(
  state: CursorState,
  to: GridPlace,
  extend: boolean,
  bounds: GridBounds,
): CursorState {
  const target = clamp(to, bounds);
  if (!extend) return { cursor: target, corner: target, tabColumn: null };
  // A block never reaches into the header.
  return {
    cursor: clamp(belowHeader(state.cursor), bounds),
    corner: clamp(belowHeader(target), bounds),
    tabColumn: null,
  };
}

function belowHeader(place: GridPlace): GridPlace {
  return place.row < 0 ? { row: 0, column: place.column } : place;
}

function clamp(place: GridPlace, bounds: GridBounds): GridPlace {
  return {
    row: Math.max(headerRow, Math.min(place.row, bounds.rows - 1)),
    column: Math.max(0, Math.min(place.column, bounds.columns - 1)),
  };
}

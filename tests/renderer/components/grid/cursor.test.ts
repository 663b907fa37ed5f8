import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockOf,
  canTab,
  initialCursor,
  reduceCursor,
  type CursorAction,
  type CursorState,
  type GridBounds,
} from '#renderer/components/grid/cursor.ts';

const bounds: GridBounds = { rows: 10, columns: 4, page: 3 };
const at = (row: number, column: number): CursorState => ({
  cursor: { row, column },
  corner: { row, column },
  tabColumn: null,
});
const after = (state: CursorState, ...actions: CursorAction[]): CursorState =>
  actions.reduce((now, action) => reduceCursor(now, action, bounds), state);
const move = (
  towards: 'up' | 'down' | 'left' | 'right',
  extend = false,
  by: 'cell' | 'page' | 'edge' = 'cell',
): CursorAction => ({ type: 'move', towards, by, extend });

describe('the cursor', () => {
  it('goes up into the header by a single step only', () => {
    expect(after(at(0, 1), move('up')).cursor).toEqual({ row: -1, column: 1 });
    expect(after(at(2, 1), move('up', false, 'page')).cursor.row).toBe(0);
    expect(after(at(5, 1), move('up', false, 'edge')).cursor.row).toBe(0);
    expect(after(at(5, 1), move('down', false, 'page')).cursor.row).toBe(8);
  });

  it('keeps its place while Shift draws a block, in every direction', () => {
    const drawn = after(at(3, 2), move('down', true), move('down', true), move('left', true));
    expect(drawn.cursor).toEqual({ row: 3, column: 2 });
    expect(blockOf(drawn)).toEqual({ top: 3, bottom: 5, left: 1, right: 2 });
    const back = after(drawn, move('up', true, 'edge'));
    expect(blockOf(back)).toEqual({ top: 0, bottom: 3, left: 1, right: 2 });
    expect(blockOf(after(back, move('right')))).toEqual({ top: 3, bottom: 3, left: 3, right: 3 });
  });

  it('goes to the next row with Tab at the end of a row, and Enter goes back to where the run of Tabs began', () => {
    const tab: CursorAction = { type: 'tab', back: false };
    const tabbed = after(at(1, 1), tab, tab);
    expect(tabbed.cursor).toEqual({ row: 1, column: 3 });
    expect(after(tabbed, { type: 'enter', back: false }).cursor).toEqual({ row: 2, column: 1 });
    expect(after(tabbed, tab).cursor).toEqual({ row: 2, column: 0 });
    expect(after(tabbed, move('left'), { type: 'enter', back: false }).cursor).toEqual({
      row: 2,
      column: 2,
    });
  });

  it('lets Tab leave at the last cell', () => {
    expect(canTab(at(9, 3), false, bounds)).toBe(false);
    expect(canTab(at(9, 2), false, bounds)).toBe(true);
    expect(canTab(at(-1, 0), true, bounds)).toBe(false);
  });

  it('selects all without the header', () => {
    expect(blockOf(after(at(-1, 2), { type: 'selectAll' }))).toEqual({
      top: 0,
      bottom: 9,
      left: 0,
      right: 3,
    });
  });

  it('never leaves the grid, whatever is pressed and however it shrinks', () => {
    const step = fc.oneof(
      fc.record({
        type: fc.constant('move' as const),
        towards: fc.constantFrom('up' as const, 'down' as const, 'left' as const, 'right' as const),
        by: fc.constantFrom('cell' as const, 'page' as const, 'edge' as const),
        extend: fc.boolean(),
      }),
      fc.record({ type: fc.constantFrom('tab' as const, 'enter' as const), back: fc.boolean() }),
      fc.record({
        type: fc.constantFrom('rowEnd' as const, 'corner' as const),
        side: fc.constantFrom('first' as const, 'last' as const),
        extend: fc.boolean(),
      }),
      fc.record({ type: fc.constant('selectAll' as const) }),
    );
    const size = fc.record({
      rows: fc.integer({ min: 0, max: 5 }),
      columns: fc.integer({ min: 1, max: 4 }),
      page: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(step, size)), (steps) => {
        let state = initialCursor;
        for (const [action, now] of steps) {
          state = reduceCursor(state, action, now);
          if (action.type === 'tab' && !canTab(state, action.back, now)) continue;
          const { top, bottom, left, right } = blockOf(state);
          expect(top).toBeGreaterThanOrEqual(-1);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThan(Math.max(now.rows, 0));
          expect(right).toBeLessThan(now.columns);
        }
      }),
    );
  });
});

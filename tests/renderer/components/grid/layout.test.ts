import { describe, expect, it } from 'vitest';
import { headingsOf, layoutStyle, type LayoutColumn } from '#renderer/components/grid/layout.ts';
import { cycleSort, withColumnMoved } from '#renderer/components/grid/preferences.ts';
import { completeOrder } from '#renderer/components/grid/useGridLayout.ts';

const place = (ids: readonly string[], frozen = 0): LayoutColumn<object, never>[] =>
  ids.map((id, index) => {
    const [group] = id.split(':');
    return {
      column: { id, header: id, width: 50, text: () => '', ...(id.includes(':') ? { group } : {}) },
      index,
      frozen: index < frozen,
      edge: index === frozen - 1,
      style: undefined,
    };
  });

const spans = (ids: readonly string[], frozen?: number) =>
  headingsOf(place(ids, frozen)).map(({ text, from, span }) => [text, from, span]);

describe('columns', () => {
  it('that the kept order does not know stand after their neighbour', () => {
    const columns = ['a', 'new', 'b', 'c'].map((id) => ({ id }));
    expect(completeOrder(columns, ['c', 'a', 'gone', 'b'])).toEqual(['c', 'a', 'new', 'b']);
    expect(completeOrder(columns, [])).toEqual(['a', 'new', 'b', 'c']);
  });

  it('are moved before or after another', () => {
    const columns = ['a', 'b', 'c'].map((id) => ({ id }));
    expect(withColumnMoved({}, columns, 'a', 'c', 'after').order).toEqual(['b', 'c', 'a']);
    expect(withColumnMoved({}, columns, 'c', 'a', 'before').order).toEqual(['c', 'a', 'b']);
  });

  it('share a heading with neighbours of the same group, but not across the frozen edge', () => {
    expect(spans(['x', 'm:1', 'm:2', 'y', 'm:3'])).toEqual([
      ['', 0, 1],
      ['m', 1, 2],
      ['', 3, 1],
      ['m', 4, 1],
    ]);
    expect(spans(['m:1', 'm:2', 'm:3'], 1)).toEqual([
      ['m', 0, 1],
      ['m', 1, 2],
    ]);
    expect(spans(['x', 'y'])).toEqual([]);
  });

  it('stand at the sum of the widths before them while frozen, and grow only when free', () => {
    const columns = place(['a', 'b', 'c', 'd'], 2).map((each) => ({
      ...each,
      column: { ...each.column, grow: 1 },
    }));
    const style = layoutStyle(
      { columns, widths: [40, 60, 80, 90], groups: [], allColumns: [] },
      { d: 90 },
    );
    expect(style).toEqual({
      '--grid-left-0': '0px',
      '--grid-left-1': '40px',
      '--grid-columns': '40px 60px minmax(80px, 1fr) 90px',
      '--grid-width': '270px',
      '--grid-frozen': '100px',
    });
  });

  it('are sorted up, down and not at all by one click after the other', () => {
    const once = cycleSort({}, 'a', false);
    const twice = cycleSort(once, 'a', false);
    expect(once.sort).toEqual([{ columnId: 'a', descending: false }]);
    expect(twice.sort).toEqual([{ columnId: 'a', descending: true }]);
    expect(cycleSort(twice, 'a', false).sort).toEqual([]);
    expect(cycleSort(twice, 'b', true).sort).toEqual([
      ...twice.sort!,
      { columnId: 'b', descending: false },
    ]);
  });
});

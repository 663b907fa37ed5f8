import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupKey, groupRows } from '#renderer/components/grid/groupRows.ts';
import { createViewBuilder, type GridViewRequest } from '#renderer/components/grid/gridView.ts';
import type { GridColumn, GridGrouping } from '#renderer/components/grid/model.ts';
import { orderRows } from '#renderer/components/grid/orderRows.ts';
import { createRowReader } from '#renderer/components/grid/rowReader.ts';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly size: number | null;
  readonly part: string;
}

const columns: readonly GridColumn<Item>[] = [
  { id: 'name', header: 'Name', width: 100, text: (row) => row.name },
  {
    id: 'size',
    header: 'Size',
    width: 60,
    text: (row) => String(row.size ?? ''),
    sortKey: (row) => row.size,
  },
  {
    id: 'tags',
    header: 'Tags',
    width: 60,
    text: (row) => row.name,
    filterValues: (row) => row.name.split(' '),
  },
];
const item = (id: string, name: string, size: number | null = null, part = 'A'): Item => ({
  id,
  name,
  size,
  part,
});
const items = [
  item('1', 'Item 10', 3, 'B'),
  item('2', 'Item 9', null, 'A'),
  item('3', 'item 10', 1, 'B'),
  item('4', 'ការប្រជុំ', 2, 'A'),
];
const rowKey = (row: Item): string => row.id;
const reader = createRowReader(columns);
const request = (change: Partial<GridViewRequest<Item>> = {}): GridViewRequest<Item> => ({
  rows: items,
  rowKey,
  reader,
  sort: [],
  filters: {},
  search: '',
  grouping: null,
  collapsed: [],
  ...change,
});
const names = (order: readonly number[], rows: readonly Item[] = items): string[] =>
  order.map((index) => rows[index]!.id);

const found = (change: Partial<GridViewRequest<Item>>) => names(orderRows(request(change)));

describe('the order of rows', () => {
  it('is natural, stable, and puts rows without a value last in both directions', () => {
    expect(names(orderRows(request({ sort: [{ columnId: 'name', descending: false }] })))).toEqual([
      '2',
      '1',
      '3',
      '4',
    ]);
    expect(names(orderRows(request({ sort: [{ columnId: 'name', descending: true }] })))).toEqual([
      '4',
      '1',
      '3',
      '2',
    ]);
    expect(names(orderRows(request({ sort: [{ columnId: 'size', descending: false }] })))).toEqual([
      '3',
      '4',
      '1',
      '2',
    ]);
    expect(names(orderRows(request({ sort: [{ columnId: 'size', descending: true }] })))).toEqual([
      '1',
      '4',
      '3',
      '2',
    ]);
  });

  it('takes a second column where the first is equal', () => {
    const sort = [
      { columnId: 'name', descending: false },
      { columnId: 'size', descending: false },
    ];
    expect(names(orderRows(request({ sort })))).toEqual(['2', '3', '1', '4']);
  });

  it('filters by a piece of text, by values, by one of several values, and by every word of the search', () => {
    expect(found({ filters: { name: { kind: 'contains', text: 'ITEM 1' } } })).toEqual(['1', '3']);
    expect(found({ filters: { name: { kind: 'values', values: ['Item 9', 'ការប្រជុំ'] } } })).toEqual([
      '2',
      '4',
    ]);
    expect(found({ filters: { tags: { kind: 'values', values: ['10'] } } })).toEqual(['1', '3']);
    expect(found({ search: '10 item' })).toEqual(['1', '3']);
    expect(found({ search: 'ប្រជុំ' })).toEqual(['4']);
    expect(found({ search: '10 nothing' })).toEqual([]);
  });

  it('reads each row once, however often it is arranged', () => {
    let reads = 0;
    const counted = createRowReader<Item, never>([
      { id: 'name', header: 'Name', width: 1, text: (row) => ((reads += 1), row.name) },
    ]);
    for (const descending of [true, false, true]) {
      orderRows(
        request({ reader: counted, sort: [{ columnId: 'name', descending }], search: 'item' }),
      );
    }
    expect(reads).toBe(items.length + 3);
  });
});

const lay = (
  paths: readonly (readonly string[])[],
  collapsed: readonly string[] = [],
  sorted = false,
  order = paths.map((_, index) => index),
) =>
  groupRows({
    order,
    path: (index) => paths[index] ?? [],
    collapsed: new Set(collapsed),
    sorted,
  }).map((line) =>
    typeof line === 'number'
      ? line
      : `${'>'.repeat(line.depth + 1)}${line.path.at(-1)}(${line.members.length})`,
  );

describe('groups', () => {
  it('stand where their first row stands, with inner groups and rows in the order they came', () => {
    expect(lay([['I', 'a'], ['II'], ['I'], ['I', 'a'], []])).toEqual([
      '>I(3)',
      '>>a(2)',
      0,
      3,
      2,
      '>II(1)',
      1,
      4,
    ]);
  });

  it('keep their order while the rows in them are sorted', () => {
    expect(lay([['I'], ['II'], ['I'], ['II']], [], true, [3, 2, 1, 0])).toEqual([
      '>I(2)',
      2,
      0,
      '>II(2)',
      3,
      1,
    ]);
  });

  it('show their heading only when folded, and still count all', () => {
    expect(lay([['I', 'a'], ['I'], ['II']], [groupKey(['I'])])).toEqual(['>I(2)', '>II(1)', 2]);
  });

  it('show every row exactly once when nothing is folded', () => {
    const path = fc.array(fc.constantFrom('x', 'y', 'x,y'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(path), fc.boolean(), (paths, sorted) => {
        const shown = lay(paths, [], sorted).filter((line) => typeof line === 'number');
        expect(shown.toSorted((a, b) => a - b)).toEqual(paths.map((_, index) => index));
      }),
    );
  });
});

describe('the view', () => {
  const sort = [{ columnId: 'name', descending: false }] as const;
  const filters = { name: { kind: 'contains', text: 'item' } } as const;
  const edited = items.map((row) => (row.id === '2' ? { ...row, name: 'Zebra' } : row));

  it('leaves an edited row where it is and keeps its lines, until it is arranged anew', () => {
    const build = createViewBuilder<Item>();
    const before = build(request({ sort, filters }));
    const after = build(request({ sort, filters, rows: edited }));
    expect(after.lines).toBe(before.lines);
    expect(after.rows).toBe(edited);
    expect(names(build(request({ rows: edited, sort: [...sort], filters })).order, edited)).toEqual(
      ['1', '3'],
    );
  });

  it('is arranged anew when rows come or go', () => {
    const build = createViewBuilder<Item>();
    build(request({ sort }));
    const rows = [...items, item('5', 'Item 1')];
    expect(names(build(request({ sort, rows })).order, rows)).toEqual(['5', '2', '1', '3', '4']);
    const moved = items.toReversed();
    expect(names(build(request({ rows: moved })).order, moved)).toEqual(['4', '3', '2', '1']);
  });

  it('moves a row whose group changed', () => {
    const grouping: GridGrouping<Item> = { path: (row) => [row.part], header: () => null };
    const build = createViewBuilder<Item>();
    const shown = (rows: readonly Item[]) =>
      build(request({ rows, grouping })).lines.map((line) =>
        typeof line === 'number' ? rows[line]!.id : line.path[0],
      );
    expect(shown(items)).toEqual(['B', '1', '3', 'A', '2', '4']);
    expect(shown(items.map((row) => (row.id === '3' ? { ...row, part: 'A' } : row)))).toEqual([
      'B',
      '1',
      'A',
      '2',
      '3',
      '4',
    ]);
  });

  it('is the same view while nothing changes', () => {
    const build = createViewBuilder<Item>();
    const asked = request({ sort });
    expect(build({ ...asked })).toBe(build({ ...asked }));
  });
});

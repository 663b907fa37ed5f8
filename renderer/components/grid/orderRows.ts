import { foldText } from './fold.ts';
import type { GridFilter, GridSort } from './model.ts';
import type { RowReader, SortKey } from './rowReader.ts';

export interface RowOrderRequest<Row extends object> {
  readonly rows: readonly Row[];
  readonly reader: RowReader<Row>;
  readonly sort: readonly GridSort[];
  readonly filters: Readonly<Record<string, GridFilter>>;
  readonly search: string;
}

/**
 * The indexes of the rows that pass the search and every filter, in sorted order. Stable: equal rows keep the order
 * they came in. Every word of the search must occur in the row.
 */
export function orderRows<Row extends object>(request: RowOrderRequest<Row>): number[] {
  const passes = rowTest(request);
  const order: number[] = [];
  for (const [index, row] of request.rows.entries()) if (passes(row)) order.push(index);
  return request.sort.length === 0 ? order : sorted(order, request);
}

function rowTest<Row extends object>({
  reader,
  filters,
  search,
}: RowOrderRequest<Row>): (row: Row) => boolean {
  const tests: ((row: Row) => boolean)[] = [];
  for (const [columnId, filter] of Object.entries(filters)) {
    if (filter.kind === 'contains') {
      const wanted = foldText(filter.text.trim());
      if (wanted !== '') tests.push((row) => reader.foldedText(row, columnId).includes(wanted));
    } else {
      const wanted = new Set(filter.values);
      tests.push((row) => reader.filterValues(row, columnId).some((value) => wanted.has(value)));
    }
  }
  for (const word of foldText(search).split(/\s+/)) {
    if (word !== '') tests.push((row) => reader.searchText(row).includes(word));
  }
  return (row) => tests.every((test) => test(row));
}

function sorted<Row extends object>(
  order: readonly number[],
  { rows, reader, sort }: RowOrderRequest<Row>,
): number[] {
  // Keys are laid out by place beforehand: a comparison then reads two arrays and calls nothing.
  const columns = sort.map(({ columnId, descending }) => ({
    keys: order.map((index): SortKey => {
      const row = rows[index];
      return row === undefined ? null : reader.sortKey(row, columnId);
    }),
    sign: descending ? -1 : 1,
  }));
  const places = order.map((_, place) => place);
  places.sort((a, b) => {
    for (const { keys, sign } of columns) {
      const difference = compareKeys(keys[a] ?? null, keys[b] ?? null, sign);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return places.map((place) => order[place] ?? 0);
}

/** Numbers before texts; rows without a key last in both directions. */
function compareKeys(a: SortKey, b: SortKey, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === 'number' && typeof b === 'string') return -sign;
  if (typeof a === 'string' && typeof b === 'number') return sign;
  return a < b ? -sign : sign;
}

import { groupRows, type GridLine } from './groupRows.ts';
import type { GridFilter, GridGrouping, GridSort } from './model.ts';
import { orderRows } from './orderRows.ts';
import type { RowReader } from './rowReader.ts';

export interface GridViewRequest<Row extends object> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly reader: RowReader<Row>;
  readonly sort: readonly GridSort[];
  readonly filters: Readonly<Record<string, GridFilter>>;
  readonly search: string;
  readonly grouping: GridGrouping<Row> | null;
  readonly collapsed: readonly string[];
}

/** What the grid shows: `lines` point into `rows`, `order` are the lines' rows and those in folded groups. */
export interface GridView<Row extends object> {
  readonly rows: readonly Row[];
  readonly order: readonly number[];
  readonly lines: readonly GridLine[];
}

/**
 * Makes views one after the other. While only the contents of rows change, rows keep their places: an edited row
 * does not jump away in a sorted or filtered grid, and nothing of length n is sorted, filtered or laid out again.
 * The arrangement is worked out anew when it is asked for anew, or when rows came, went or changed groups.
 */
export function createViewBuilder<Row extends object>(): (
  request: GridViewRequest<Row>,
) => GridView<Row> {
  let last: { readonly request: GridViewRequest<Row>; readonly view: GridView<Row> } | null = null;
  return (request) => {
    const kept = last !== null && sameArrangement(last.request, request) ? last : null;
    const order = kept?.view.order ?? orderRows(request);
    const lines =
      kept !== null && kept.request.collapsed === request.collapsed
        ? kept.view.lines
        : linesOf(request, order);
    const { rows } = request;
    const same = kept?.view.rows === rows && kept.view.lines === lines;
    last = { request, view: same ? kept.view : { rows, order, lines } };
    return last.view;
  };
}

function linesOf<Row extends object>(
  { rows, grouping, collapsed, sort }: GridViewRequest<Row>,
  order: readonly number[],
): readonly GridLine[] {
  if (grouping === null) return order;
  return groupRows({
    order,
    path: (index) => {
      const row = rows[index];
      return row === undefined ? [] : grouping.path(row);
    },
    collapsed: new Set(collapsed),
    sorted: sort.length > 0,
  });
}

function sameArrangement<Row extends object>(
  a: GridViewRequest<Row>,
  b: GridViewRequest<Row>,
): boolean {
  return (
    a.reader === b.reader &&
    a.sort === b.sort &&
    a.filters === b.filters &&
    a.search === b.search &&
    a.grouping === b.grouping &&
    sameRows(a, b)
  );
}

function sameRows<Row extends object>(a: GridViewRequest<Row>, b: GridViewRequest<Row>): boolean {
  if (a.rows === b.rows) return true;
  if (a.rows.length !== b.rows.length) return false;
  return b.rows.every((row, index) => {
    const before = a.rows[index];
    if (before === undefined || before === row) return before === row;
    return a.rowKey(before) === b.rowKey(row) && samePath(b.grouping, before, row);
  });
}

function samePath<Row extends object>(
  grouping: GridGrouping<Row> | null,
  before: Row,
  after: Row,
): boolean {
  if (grouping === null) return true;
  const a = grouping.path(before);
  const b = grouping.path(after);
  return a.length === b.length && a.every((key, depth) => key === b[depth]);
}

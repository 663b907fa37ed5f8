import { foldText, naturalKey } from './fold.ts';
import type { GridColumn } from './model.ts';

export type SortKey = string | number | null;

/** Reads what sorting, filtering and searching need of a row, each computed once a row object and column. */
export interface RowReader<Row extends object> {
  readonly sortKey: (row: Row, columnId: string) => SortKey;
  /** All searchable cells, folded, in one string. */
  readonly searchText: (row: Row) => string;
  /** The column's text, folded. */
  readonly foldedText: (row: Row, columnId: string) => string;
  readonly filterValues: (row: Row, columnId: string) => readonly string[];
}

/**
 * A reader for these columns. It remembers by row object: a row that changed must be a new object, and a row that
 * did not must stay the same one.
 */
export function createRowReader<Row extends object, Patch>(
  columns: readonly GridColumn<Row, Patch>[],
): RowReader<Row> {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const searched = columns.filter((column) => column.searchable !== false);
  const find = (id: string): GridColumn<Row, Patch> => {
    const column = byId.get(id);
    if (column === undefined) throw new Error(`The grid has no column ${id}.`);
    return column;
  };
  const foldedText = rememberedByColumn((row: Row, id) => foldText(find(id).text(row)));
  return {
    sortKey: rememberedByColumn((row: Row, id) => readSortKey(find(id), row)),
    foldedText,
    filterValues: rememberedByColumn((row: Row, id) => {
      const column = find(id);
      return column.filterValues?.(row) ?? [column.text(row)];
    }),
    searchText: remembered((row: Row) =>
      foldText(searched.map((column) => column.text(row)).join('\n')),
    ),
  };
}

function readSortKey<Row extends object, Patch>(column: GridColumn<Row, Patch>, row: Row): SortKey {
  if (column.sortKey !== undefined) {
    const key = column.sortKey(row);
    return key === '' || (typeof key === 'number' && Number.isNaN(key)) ? null : key;
  }
  const text = column.text(row);
  return text === '' ? null : naturalKey(text);
}

function remembered<Row extends object, T>(read: (row: Row) => T): (row: Row) => T {
  const known = new WeakMap<Row, { readonly value: T }>();
  return (row) => {
    let entry = known.get(row);
    if (entry === undefined) {
      entry = { value: read(row) };
      known.set(row, entry);
    }
    return entry.value;
  };
}

function rememberedByColumn<Row extends object, T>(
  read: (row: Row, columnId: string) => T,
): (row: Row, columnId: string) => T {
  const columns = new Map<string, (row: Row) => T>();
  return (row, columnId) => {
    let reader = columns.get(columnId);
    if (reader === undefined) {
      reader = remembered((row: Row) => read(row, columnId));
      columns.set(columnId, reader);
    }
    return reader(row);
  };
}

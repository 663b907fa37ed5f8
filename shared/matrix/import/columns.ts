/** Columns of a plan's table that hold one text for each row. */
export type TextUse =
  'title' | 'titleKm' | 'indicator' | 'indicatorKm' | 'source' | 'responsibility';

/** What a column is read as. */
export type ColumnUse =
  | {
      readonly use:
        | TextUse
        | 'code'
        | 'level'
        /** Yes or no: whether the marks of the row say its years exactly. */
        | 'yearsKnown'
        /** The row as the program wrote it out, for reading an edited workbook back. */
        | 'record'
        | 'ignore';
    }
  | { readonly use: 'year'; readonly year: number };

/** How a table is read; a person may correct every part of it. */
export interface ColumnMapping {
  /** The rows that hold the headings, by the sheet's numbers; null where there are none. */
  readonly header: { readonly from: number; readonly to: number } | null;
  /** By column, from the first on. */
  readonly uses: readonly ColumnUse[];
}

/** A column that a plan cannot be read without. */
export type NeededColumn = 'code' | 'title' | 'years';

/** The column (counted from 1) that is read so; null where none is. The first counts where there are several. */
export function columnOf(mapping: ColumnMapping, use: ColumnUse['use']): number | null {
  const index = mapping.uses.findIndex((column) => column.use === use);
  return index === -1 ? null : index + 1;
}

/** A column of year marks. */
export interface YearColumn {
  readonly year: number;
  /** Counted from 1. */
  readonly column: number;
}

/** The year columns, by year; the first counts where a year stands twice. */
export function yearColumns(mapping: ColumnMapping): readonly YearColumn[] {
  const columns = new Map<number, number>();
  for (const [index, column] of mapping.uses.entries()) {
    if (column.use === 'year' && !columns.has(column.year)) columns.set(column.year, index + 1);
  }
  return [...columns]
    .map(([year, column]) => ({ year, column }))
    .toSorted((a, b) => a.year - b.year);
}

/** The columns without which there is no plan in the table. */
export function missingColumns(mapping: ColumnMapping): readonly NeededColumn[] {
  const missing: NeededColumn[] = [];
  if (columnOf(mapping, 'code') === null) missing.push('code');
  if (columnOf(mapping, 'title') === null && columnOf(mapping, 'titleKm') === null) {
    missing.push('title');
  }
  return missing;
}

import type { YearColumn } from './columns.ts';
import { emptyCell, textOf, type RawCell, type RawRow } from './rawTable.ts';
import type { YearCell } from './readYears.ts';
import type { TableReader } from './tableReader.ts';

/**
 * The cells of a row's years. A mark merged downwards is that of each of its rows; one merged over several years
 * counts once, where it begins; a merge that begins left of the years is a heading, and no mark.
 */
export function readYearCells(
  row: RawRow,
  columns: readonly YearColumn[],
  reader: TableReader,
): readonly YearCell[] {
  return columns.map(({ year, column }): YearCell => {
    const merge = reader.mergeAt(row.number, column);
    if (merge === null)
      return { year, column, text: textOf(reader.cell(row, column)), merged: null };
    const years = columns
      .filter((other) => merge.left <= other.column && other.column <= merge.right)
      .map((other) => other.year);
    const cell: RawCell = merge.left === column ? reader.spread(row, column) : emptyCell;
    const text = textOf(cell);
    const isMark = years.length > 1 && text.trim() !== '';
    const span = [Math.min(...years), Math.max(...years)] as const;
    return { year, column, text, merged: isMark ? span : null };
  });
}

import {
  emptyCell,
  widthOf,
  type RawCell,
  type RawRow,
  type RawTable,
} from '../../matrix/import/rawTable.ts';
import { tableReader } from '../../matrix/import/tableReader.ts';
import { tidy } from './words.ts';

/** A sheet as a list is read from it: what a cell holds itself, and what merged cells lend it. */
export interface ListSheet {
  readonly table: RawTable;
  /** How many columns it has. */
  readonly width: number;
  /** The cell itself; columns count from 1. */
  readonly cell: (row: RawRow, column: number) => RawCell;
  /** What the cell itself holds, without blanks at its ends; of a long text its beginning. */
  readonly own: (row: RawRow, column: number) => string;
  /** The cell, or the one that reaches down to it by a merge. */
  readonly down: (row: RawRow, column: number) => RawCell;
  /** The cell, or the one that reaches over it by any merge: for headings. */
  readonly over: (row: RawRow, column: number) => string;
  /** How many columns the cell reaches over. */
  readonly span: (row: RawRow, column: number) => number;
  /** The columns in which the row itself holds anything. */
  readonly filled: (row: RawRow) => readonly number[];
}

/** Letters of a cell that are looked at; what is longer is asked about, and no field holds as much. */
export const longestCell = 1_000;

export function listSheet(table: RawTable): ListSheet {
  const reader = tableReader(table);
  const texts = new Map(table.rows.map((row) => [row, row.cells.map(beginningOf)]));
  const filled = new Map(
    [...texts].map(([row, all]) => [
      row,
      all.flatMap((text, index) => (text === '' ? [] : [index + 1])),
    ]),
  );
  return {
    table,
    width: widthOf(table),
    own: (row, column) => texts.get(row)?.[column - 1] ?? '',
    cell: reader.cell,
    down: (row, column) => {
      const merge = reader.mergeAt(row.number, column);
      if (merge === null) return reader.cell(row, column);
      return merge.left === column ? reader.spread(row, column) : emptyCell;
    },
    over: (row, column) => beginningOf(reader.spread(row, column)),
    span: (row, column) => {
      const merge = reader.mergeAt(row.number, column);
      return merge === null ? 1 : merge.right - merge.left + 1;
    },
    filled: (row) => filled.get(row) ?? [],
  };
}

function beginningOf(cell: RawCell): string {
  return cell.kind === 'empty' ? '' : tidy(cell.text.slice(0, longestCell));
}

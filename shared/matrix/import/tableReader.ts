import { emptyCell, type RawCell, type RawMerge, type RawRow, type RawTable } from './rawTable.ts';

/** Looks cells up, merged ones included, in time that does not grow with the table. */
export interface TableReader {
  /** The cell itself; empty inside a merge but for its first cell. */
  readonly cell: (row: RawRow, column: number) => RawCell;
  /** The cell, or the first cell of the merge that it lies in. */
  readonly spread: (row: RawRow, column: number) => RawCell;
  /** The merge that a cell lies in. */
  readonly mergeAt: (row: number, column: number) => RawMerge | null;
}

/** Merges never overlap in a sound sheet; rows that they reach into beyond this are of one made to block a computer. */
const mostReached = 1_000_000;

export function tableReader(table: RawTable): TableReader {
  const rows = new Map(table.rows.map((row) => [row.number, row]));
  // By the rows that are there: a merge may span a million empty ones.
  const ordered = table.rows.map(({ number }) => number).toSorted((a, b) => a - b);
  const byRow = new Map<number, RawMerge[]>();
  let reached = 0;
  for (const merge of table.merges) {
    for (let at = firstAtLeast(ordered, merge.top); at < ordered.length; at += 1) {
      const number = ordered[at];
      if (number === undefined || number > merge.bottom || reached >= mostReached) break;
      reached += 1;
      const ofRow = byRow.get(number);
      if (ofRow === undefined) byRow.set(number, [merge]);
      else ofRow.push(merge);
    }
  }
  const mergeAt = (row: number, column: number): RawMerge | null =>
    byRow.get(row)?.find(({ left, right }) => left <= column && column <= right) ?? null;
  return {
    cell: cellOf,
    mergeAt,
    spread: (row, column) => {
      const merge = mergeAt(row.number, column);
      return merge === null ? cellOf(row, column) : cellOf(rows.get(merge.top), merge.left);
    },
  };
}

function cellOf(row: RawRow | undefined, column: number): RawCell {
  return row?.cells[column - 1] ?? emptyCell;
}

function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

import type { RawCell, RawMerge, RawTable } from '#shared/matrix/import/rawTable.ts';

type Short = string | number | RawCell | null;

function cellOf(short: Short | undefined): RawCell {
  if (short === null || short === undefined || short === '') return { kind: 'empty' };
  if (typeof short === 'string') return { kind: 'text', text: short };
  if (typeof short === 'number') return { kind: 'number', text: String(short) };
  return short;
}

/** A sheet of rows as they are typed: numbers are numbers, null and '' empty cells. */
export function sheet(
  rows: readonly (readonly Short[])[],
  rest: Partial<Pick<RawTable, 'sheet' | 'hiddenRows' | 'hiddenColumns' | 'hidden'>> & {
    merges?: readonly RawMerge[];
  } = {},
): RawTable {
  return {
    sheet: 'Plan',
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...rest,
    rows: rows
      .map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) }))
      .filter(({ cells }) => cells.some(({ kind }) => kind !== 'empty')),
  };
}

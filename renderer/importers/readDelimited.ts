import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import {
  emptyCell,
  type RawCell,
  type RawRow,
  type RawTable,
} from '#shared/matrix/import/rawTable.ts';
import { cutDelimited, findDelimiter } from './cutDelimited.ts';
import { decodeText } from './decodeText.ts';
import { readLimits } from './limits.ts';
import type { ReadProblem } from './readProblem.ts';

/**
 * Reads a .csv or a text with tabs, parted by comma, semicolon, tab or bar, in UTF-8 or UTF-16. Rows are numbered by
 * the line on which they begin.
 * @param name what the table is called, in place of a sheet's name
 */
export function readDelimited(bytes: Uint8Array, name: string): Outcome<RawTable, ReadProblem> {
  if (bytes.length > readLimits.file) {
    return failure({ kind: 'too-large', what: 'file', limit: readLimits.file });
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const announced = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const rows: RawRow[] = [];
  let count = 0;
  for (const { line, cells } of cutDelimited(text, announced ?? findDelimiter(text))) {
    const raw = cells.map(cellOf);
    while (raw.at(-1)?.kind === 'empty') raw.pop();
    if (raw.length === 0) continue;
    // Excel's own note about the file, and no row of it.
    if (announced !== undefined && line === 1) continue;
    count += raw.length;
    if (count > readLimits.cells) {
      return failure({ kind: 'too-large', what: 'cells', limit: readLimits.cells });
    }
    rows.push({ number: line, cells: raw });
  }
  return success({ sheet: name, rows, merges: [], hiddenRows: [], hiddenColumns: [] });
}

function cellOf(text: string): RawCell {
  return text.trim() === '' ? emptyCell : { kind: 'text', text };
}

import type { Code } from '../../base/ids.ts';
import { parseCode } from '../codes.ts';
import type { MatrixEntry } from '../model.ts';
import { columnOf, type ColumnMapping } from './columns.ts';
import { textOf, type RawCell, type RawRow, type RawTable } from './rawTable.ts';
import { readCode } from './readCode.ts';
import { readRecord } from './record.ts';
import type { TableReader } from './tableReader.ts';

/** What stands where the code of a row is looked for. */
export type CodeReading =
  /** `number`: it was kept as a number and might be another code. */
  | { readonly kind: 'code'; readonly code: Code; readonly rest: string; readonly number: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string };

/** A row of the table before it is judged. */
export interface RowDraft {
  readonly row: RawRow;
  readonly code: CodeReading;
  /** The row as it was exported; null where it is a new one or a copy of another. */
  readonly exported: MatrixEntry | null;
  /** The record beside the row is damaged. */
  readonly recordUnreadable: boolean;
}

/** The rows under the headings that hold something, with their codes; headings repeated further down left out. */
export function rowDrafts(
  table: RawTable,
  mapping: ColumnMapping,
  reader: TableReader,
): readonly RowDraft[] {
  const { header } = mapping;
  const headings = new Set(
    table.rows
      .filter(({ number }) => header !== null && header.from <= number && number <= header.to)
      .map(contentsOf),
  );
  const records = mapping.uses.flatMap(({ use }, index) => (use === 'record' ? [index] : []));
  const readable = (row: RawRow): string =>
    contentsOf({ ...row, cells: row.cells.filter((_, index) => !records.includes(index)) });
  const rows = table.rows.filter(
    (row) =>
      (header === null || row.number > header.to) &&
      readable(row) !== '' &&
      !headings.has(contentsOf(row)),
  );
  const drafts = rows.map((row) => {
    const record = records.map((index) => textOf(row.cells[index])).join('');
    const entry = record === '' ? null : readRecord(record);
    const code = readCodeOf(row, mapping, reader);
    return {
      row,
      code: settledByRecord(code, entry),
      exported: entry,
      recordUnreadable: record !== '' && entry === null,
    };
  });
  return withoutCopies(drafts);
}

function contentsOf(row: RawRow): string {
  const texts = row.cells.map((cell) => textOf(cell).trim());
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1).join('\u0000');
}

function readCodeOf(row: RawRow, mapping: ColumnMapping, reader: TableReader): CodeReading {
  const column = columnOf(mapping, 'code') ?? 1;
  const cell = reader.cell(row, column);
  if (cell.kind === 'date') return { kind: 'date', text: cell.text };
  const text = textOf(cell).trim();
  if (text === '') return codeOfHeading(row, mapping);
  return read(cell, text);
}

function read(cell: RawCell, text: string): CodeReading {
  const found = cell.kind === 'broken' ? null : readCode(text);
  if (found === null) return { kind: 'unreadable', text };
  return { kind: 'code', ...found, number: cell.kind === 'number' };
}

/** A heading may stand alone in its row, in any column, with the code before its title. */
function codeOfHeading(row: RawRow, mapping: ColumnMapping): CodeReading {
  const filled = row.cells.filter(
    (cell, index) => mapping.uses[index]?.use !== 'record' && textOf(cell).trim() !== '',
  );
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || only.kind !== 'text') return { kind: 'missing' };
  const found = readCode(only.text);
  return found === null || found.rest === ''
    ? { kind: 'missing' }
    : { kind: 'code', ...found, number: false };
}

/** A number that is the exported code's is that code: 1.1 beside the record of 1.10. */
function settledByRecord(reading: CodeReading, entry: MatrixEntry | null): CodeReading {
  if (reading.kind !== 'code' || !reading.number || entry === null) return reading;
  if (Number(reading.code) !== Number(entry.code)) return reading;
  return { ...reading, code: entry.code, number: false };
}

/** What else a code that was kept as a number may have been; null where it cannot be another. */
export function twinOfNumber(code: Code): Code | null {
  if (code.split('.').length !== 2) return null;
  return parseCode(code.endsWith('0') ? code.replace(/0+$/, '') : `${code}0`);
}

/**
 * A record belongs to the row that has its code. Where no row has, the row with the record got another code;
 * a second such row was copied from the first.
 */
function withoutCopies(drafts: readonly RowDraft[]): readonly RowDraft[] {
  const codes = new Set(drafts.flatMap(({ code }) => (code.kind === 'code' ? [code.code] : [])));
  const used = new Set<Code>();
  return drafts.map((draft) => {
    const { exported, code } = draft;
    if (exported === null || code.kind !== 'code') return draft;
    const own = code.code === exported.code;
    if (own || (!codes.has(exported.code) && !used.has(exported.code))) {
      used.add(exported.code);
      return draft;
    }
    return { ...draft, exported: null };
  });
}

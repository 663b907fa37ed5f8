import type { RawMerge } from '#shared/matrix/import/rawTable.ts';
import { readLimits } from './limits.ts';
import { ReadFault } from './readProblem.ts';

/** What is read of a sheet's part. */
export interface TrimmedSheet {
  /** The rows with nothing but the cells that hold something, `<row …>…</row><row …>…`. */
  readonly data: string;
  /** What makes a sheet of such rows: its beginning with the columns, and its end. */
  readonly around: readonly [before: string, after: string];
  readonly merges: readonly RawMerge[];
  /** How many cells hold something. */
  readonly cells: number;
  /** How many rows such cells stand in. */
  readonly rows: number;
}

const opening =
  '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
const emptyCells = /<c(?:\s+[\w:.-]+="[^"<]*")*\s*(?:\/>|>\s*<\/c>)/g;
const emptyRows = /<row(?:\s+[\w:.-]+="[^"<]*")*\s*(?:\/>|>\s*<\/row>)/g;
const rowTags = /<row\b([^>]*)>/g;
const rowNumber = /\sr="(\d+)"/;
const mergeTags = /<mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/**
 * Takes out of a sheet's part what makes reading it slow or unsafe: cells and rows that are only formatted, and
 * all ranges (merges, validations, conditional formats), which the library would spell out cell by cell.
 * @throws ReadFault where the part holds no sheet
 */
export function trimSheet(xml: string, part: string): TrimmedSheet {
  const whole = section(xml, 'sheetData') ?? '';
  if (whole === '' && !/<sheetData\s*\/>/.test(xml)) throw new ReadFault({ kind: 'damaged', part });
  const data = whole.slice(whole.indexOf('>') + 1, -'</sheetData>'.length);
  checkRows(data, part);
  const kept = data.replaceAll(emptyCells, '').replaceAll(emptyRows, '');
  return {
    data: kept,
    around: [`${opening}${section(xml, 'cols') ?? ''}<sheetData>`, '</sheetData></worksheet>'],
    merges: mergesOf(xml),
    cells: count(kept, '<c '),
    rows: count(kept, '<row '),
  };
}

/** How often a text stands in another. */
export function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found += 1;
  return found;
}

function section(xml: string, tag: string): string | null {
  const from = xml.search(new RegExp(`<${tag}[\\s>]`));
  const end = `</${tag}>`;
  const to = xml.indexOf(end, from);
  return from === -1 || to === -1 ? null : xml.slice(from, to + end.length);
}

/** Rows without a number would move when empty ones are taken out; numbers beyond the format's last are no rows. */
function checkRows(data: string, part: string): void {
  for (const [, attributes = ''] of data.matchAll(rowTags)) {
    const number = Number(rowNumber.exec(attributes)?.[1] ?? '0');
    if (number < 1 || number > readLimits.rows) throw new ReadFault({ kind: 'damaged', part });
  }
}

function mergesOf(xml: string): readonly RawMerge[] {
  const end = xml.indexOf('</sheetData>');
  const rest = end === -1 ? xml : xml.slice(end);
  return [...rest.matchAll(mergeTags)].map(([, left = '', top, right = '', bottom]) => ({
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  }));
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.codePointAt(0) ?? 64) - 64;
  return number;
}

import { columnLetter } from '#shared/documents/columnLetter.ts';

/** How far a sheet goes, by the format. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/**
 * One end of a reference: a cell, or a whole row (`column` null) or column (`row` null). Numbers from 1; the dollar
 * signs are kept apart.
 */
export interface Mark {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A cell, an area, whole rows or whole columns; `last` is null for a single cell. */
export interface Reference {
  readonly first: Mark;
  readonly last: Mark | null;
}

/** A mark as written, `$B$8`, `3` or `$A`; null where it is none, or outside the sheet. */
export function markOf(text: string): Mark | null {
  const found = /^(\$?)([a-z]{1,3})?(?:(\$?)([1-9]\d{0,6}))?$/i.exec(text);
  if (found === null) return null;
  const [, before = '', letters, between = '', digits] = found;
  const column = letters === undefined ? null : columnNumber(letters);
  const row = digits === undefined ? null : Number(digits);
  if (column === null && row === null) return null;
  if ((column ?? 1) > lastColumn || (row ?? 1) > lastRow) return null;
  // Before a whole row stands one sign, which the pattern takes for that of a column.
  const rowFixed = column === null ? before === '$' || between === '$' : between === '$';
  return { column, columnFixed: column !== null && before === '$', row, rowFixed };
}

/** A mark in the format's notation. */
function markText({ column, columnFixed, row, rowFixed }: Mark): string {
  const columnPart = column === null ? '' : `${columnFixed ? '$' : ''}${columnLetter(column)}`;
  return columnPart + (row === null ? '' : `${rowFixed ? '$' : ''}${row}`);
}

/** `A1`, `A1:B2`, `3:5`, `A:C`; null where it is none of them. */
export function referenceOf(text: string): Reference | null {
  const [left = '', right, ...more] = text.split(':');
  const first = markOf(left);
  if (first === null || more.length > 0) return null;
  if (right === undefined) return isCell(first) ? { first, last: null } : null;
  const last = markOf(right);
  return last === null || !alike(first, last) ? null : { first, last };
}

/** A reference in the format's notation. */
export function referenceText({ first, last }: Reference): string {
  return last === null ? markText(first) : `${markText(first)}:${markText(last)}`;
}

/** Whether the two may be the ends of one reference. */
export function alike(one: Mark, other: Mark): boolean {
  return (
    (one.column === null) === (other.column === null) && (one.row === null) === (other.row === null)
  );
}

/** Whether it is a cell and not a whole row or column. */
export function isCell({ column, row }: Mark): boolean {
  return column !== null && row !== null;
}

/** Of letters as in `AB`, of whichever case. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) {
    number = number * 26 + (letter.codePointAt(0) ?? 0) - 64;
  }
  return number;
}

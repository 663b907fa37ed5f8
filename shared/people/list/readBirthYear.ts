import { textOf, type RawCell } from '../../matrix/import/rawTable.ts';
import { addDays, dateParts, plainDate } from '../../calendar/plainDate.ts';
import { toLatinDigits } from '../../text/khmerDigits.ts';
import { tidy } from './words.ts';

/** A year that stands alone among other digits and words: «១២ មករា ១៩៨០», 12/1/1980, 1980-01-12. */
const years = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** Day 0 of a spreadsheet's dates. */
const serialZero = plainDate(1899, 12, 30);

/**
 * The year of birth that a cell says, as a year, a date in writing or a spreadsheet's number of a day. Null where it
 * says none, or more than one; an age is none, since nobody knows on which day it was written.
 */
export function readBirthYear(cell: RawCell): number | null {
  const text = toLatinDigits(tidy(textOf(cell)));
  if (/^[1-5]\d{4}(?:\.\d+)?$/.test(text)) {
    return dateParts(addDays(serialZero, Math.floor(Number(text)))).year;
  }
  const [first, ...others] = text.match(years) ?? [];
  return first === undefined || others.length > 0 ? null : Number(first);
}

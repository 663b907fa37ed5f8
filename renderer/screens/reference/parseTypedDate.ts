import { parsePlainDate, type PlainDate } from '#shared/calendar/plainDate.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A date as people type it: 2026-04-14, 14/04/2026, 14.4.2026, in digits of either script. */
export function parseTypedDate(text: string): PlainDate | null {
  const typed = toLatinDigits(text.trim());
  const match = dayFirst.exec(typed);
  if (match === null) return parsePlainDate(typed);
  const [, day = '', month = '', year = ''] = match;
  return parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

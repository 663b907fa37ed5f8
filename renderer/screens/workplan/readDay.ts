import { parsePlainDate, type PlainDate } from '#shared/calendar/plainDate.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';

/** A date as it is typed: 2026-04-14, 14/04/2026 or 14.4.2026, in digits of either script; null for anything else. */
export function readDay(text: string): PlainDate | null {
  const typed = toLatinDigits(text.trim());
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(typed) ?? [];
  if (year === '') return parsePlainDate(typed);
  return parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

import { toLatinDigits } from '../text/khmerDigits.ts';
import type { ClockTime } from './clockTime.ts';
import { parsePlainDate, type PlainDate } from './plainDate.ts';

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A date as people type it: 2026-04-14, 14/04/2026, 14.4.2026, in digits of either script; null for anything else. */
export function readTypedDate(text: string): PlainDate | null {
  const typed = toLatinDigits(text.trim());
  const match = dayFirst.exec(typed);
  if (match === null) return parsePlainDate(typed);
  const [, day = '', month = '', year = ''] = match;
  return parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A date as fields show it, day first, so that `readTypedDate` reads it again: 05/03/2026. Empty for none. */
export function typedDate(date: PlainDate | null): string {
  return date === null ? '' : date.split('-').toReversed().join('/');
}

const clock = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/i;

/** A time of day as people type it: 8:30, 8.30, 8, 2:15 pm, in digits of either script; null for anything else. */
export function readTypedTime(text: string): ClockTime | null {
  const match = clock.exec(toLatinDigits(text.trim()));
  if (match === null) return null;
  const [, hours = '', minutes = '0', half = ''] = match;
  const hour = Number(hours);
  const minute = Number(minutes);
  if (minute > 59 || hour > 23 || (half !== '' && (hour < 1 || hour > 12))) return null;
  const isAfternoon = half.toLowerCase().startsWith('p');
  return { hour: half === '' ? hour : (hour % 12) + (isAfternoon ? 12 : 0), minute };
}

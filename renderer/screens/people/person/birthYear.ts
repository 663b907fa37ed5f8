import { toLatinDigits } from '#shared/text/khmerDigits.ts';

/** Nobody is older, in years. */
const oldest = 120;

/** A year of birth as it is typed, in digits of either script; null where it can be none of somebody alive. */
export function readBirthYear(text: string, thisYear: number): number | null {
  const typed = toLatinDigits(text.trim());
  const year = /^\d{4}$/.test(typed) ? Number(typed) : Number.NaN;
  return year >= thisYear - oldest && year <= thisYear ? year : null;
}

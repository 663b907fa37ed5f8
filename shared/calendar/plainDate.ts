import type { Brand } from '../base/brand.ts';

/** A civil date, `YYYY-MM-DD`, in the proleptic Gregorian calendar; no time and no zone. */
export type PlainDate = Brand<string, 'PlainDate'>;

export interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a civil date (Howard Hinnant's `days_from_civil`). */
function dayNumberOf({ year, month, day }: DateParts): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The civil date of a day number (Howard Hinnant's `civil_from_days`). */
export function fromDayNumber(dayNumber: number): PlainDate {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return format({ year, month, day });
}

function format({ year, month, day }: DateParts): PlainDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return text as PlainDate;
}

/** Parses `YYYY-MM-DD`; null where the text is no date of the calendar (2026-02-30). */
export function parsePlainDate(text: string): PlainDate | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (parts.month < 1 || parts.month > 12 || parts.day < 1) return null;
  const round = fromDayNumber(dayNumberOf(parts));
  return round === text ? round : null;
}

/** @throws where the parts are no date of the calendar: a programming fault. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const date = parsePlainDate(format({ year, month, day }));
  if (date === null) throw new RangeError(`No such date: ${year}-${month}-${day}`);
  return date;
}

export function dateParts(date: PlainDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Days since 1970-01-01. */
export function toDayNumber(date: PlainDate): number {
  return dayNumberOf(dateParts(date));
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: PlainDate): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return ((((toDayNumber(date) + 4) % 7) + 7) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

const millisecondsADay = 86_400_000;
const phnomPenhOffset = 7 * 3_600_000;

/** The civil date in Phnom Penh (UTC+7, no summer time) at a moment given in milliseconds since 1970. */
export function phnomPenhDate(milliseconds: number): PlainDate {
  return fromDayNumber(Math.floor((milliseconds + phnomPenhOffset) / millisecondsADay));
}

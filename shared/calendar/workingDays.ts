import type { Holiday } from './holiday.model.ts';
import { addDays, dateParts, plainDate, weekday, type PlainDate } from './plainDate.ts';

/** A year's holidays in order of date, or the answer that nobody has entered any for it yet. */
export type HolidayTable =
  | { readonly known: true; readonly holidays: readonly Holiday[] }
  /** No table for that year: whoever counts working days must say so. */
  | { readonly known: false; readonly year: number };

/** The holidays of one year. Nothing is computed for a year without a table: sub-decrees set each one. */
export function holidaysOf(year: number, holidays: readonly Holiday[]): HolidayTable {
  const ofYear = holidays.filter((holiday) => dateParts(holiday.date).year === year);
  if (ofYear.length === 0) return { known: false, year };
  return { known: true, holidays: ofYear.toSorted((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** Monday to Friday, and no holiday of the table. In a year without a table only the weekend is known. */
export function isWorkingDay(date: PlainDate, holidays: readonly Holiday[]): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !holidays.some((holiday) => holiday.date === date);
}

/** The working days of a month, and whether its year has a table of holidays. */
export interface WorkingDays {
  readonly days: readonly PlainDate[];
  readonly holidaysKnown: boolean;
}

/** @param month 1–12 */
export function workingDaysInMonth(
  year: number,
  month: number,
  holidays: readonly Holiday[],
): WorkingDays {
  const days: PlainDate[] = [];
  let date = plainDate(year, month, 1);
  while (dateParts(date).month === month) {
    if (isWorkingDay(date, holidays)) days.push(date);
    date = addDays(date, 1);
  }
  return { days, holidaysKnown: holidaysOf(year, holidays).known };
}

import {
  animalYears,
  doubledMonths,
  khmerWeekdays,
  lunarMonths,
  sakNames,
  type AnimalYear,
  type KhmerWeekday,
  type LunarMonth,
  type Sak,
} from './khmerCalendarWords.ts';
import { khmerNewYear, leapOf, lesserEra } from './khmerYear.ts';
import { dateParts, plainDate, toDayNumber, weekday, type PlainDate } from './plainDate.ts';

/** A day of the Khmer calendar; names are in Khmer. */
export interface KhmerLunarDate {
  readonly date: PlainDate;
  readonly weekday: KhmerWeekday;
  /** 1–15 within its half of the month; a waning half has 14 or 15 days. */
  readonly day: number;
  /** waxing កើត, waning រោច */
  readonly phase: 'waxing' | 'waning';
  readonly month: LunarMonth;
  /** Changes on the first day of Khmer New Year. */
  readonly animal: AnimalYear;
  /** Changes on the last day of Khmer New Year (ឡើងស័ក). */
  readonly sak: Sak;
  /** Changes on ១រោច ពិសាខ, the day after Visak Bochea. */
  readonly buddhistYear: number;
}

/** ១កើត មិគសិរ of the lunar year that ends in 2000; every lunar year is counted from there. */
const anchor = { year: 2000, dayNumber: toDayNumber(plainDate(1999, 12, 8)) };

/** The first half of the lunar year to the end of Visak Bochea: 29 + 30 + 29 + 30 + 29 + 15 days. */
const daysBeforeNewBuddhistYear = 162;

/**
 * The Khmer lunar date of a civil date. Held against two public libraries from 2015 to 2035; published
 * usage about New Year varies, so a document lets a person override it.
 */
export function khmerLunarDate(date: PlainDate): KhmerLunarDate {
  const civilYear = dateParts(date).year;
  const { lunarYear, dayOfYear } = lunarYearOf(date);
  const { month, dayOfMonth } = monthOf(lunarYear, dayOfYear);
  const newYear = khmerNewYear(civilYear);
  const animalEra = lesserEra(civilYear) - (date < newYear.first ? 1 : 0);
  const sakEra = lesserEra(civilYear) - (date < newYear.last ? 1 : 0);
  return {
    date,
    weekday: khmerWeekdays[weekday(date)],
    day: dayOfMonth < 15 ? dayOfMonth + 1 : dayOfMonth - 14,
    phase: dayOfMonth < 15 ? 'waxing' : 'waning',
    month,
    animal: at(animalYears, animalEra + 10),
    sak: at(sakNames, sakEra),
    buddhistYear: lunarYear + (dayOfYear < daysBeforeNewBuddhistYear ? 543 : 544),
  };
}

/** The lunar year, named by the civil year in which it ends, and the day in it, from 0. */
function lunarYearOf(date: PlainDate): { lunarYear: number; dayOfYear: number } {
  let lunarYear = anchor.year;
  let dayOfYear = toDayNumber(date) - anchor.dayNumber;
  while (dayOfYear < 0) {
    lunarYear -= 1;
    dayOfYear += daysInYear(lunarYear);
  }
  while (dayOfYear >= daysInYear(lunarYear)) {
    dayOfYear -= daysInYear(lunarYear);
    lunarYear += 1;
  }
  return { lunarYear, dayOfYear };
}

function daysInYear(lunarYear: number): number {
  const leap = leapOf(lunarYear + 544);
  return leap === 'month' ? 384 : leap === 'day' ? 355 : 354;
}

function monthOf(lunarYear: number, dayOfYear: number): { month: LunarMonth; dayOfMonth: number } {
  let dayOfMonth = dayOfYear;
  for (const { month, days } of monthsOf(lunarYear)) {
    if (dayOfMonth < days) return { month, dayOfMonth };
    dayOfMonth -= days;
  }
  throw new RangeError(`Lunar year ${lunarYear} has no day ${dayOfYear}`);
}

interface MonthLength {
  readonly month: LunarMonth;
  readonly days: number;
}

/** Months of 29 and 30 days take turns; a doubled អាសាឍ has 30 days each time. */
function monthsOf(lunarYear: number): readonly MonthLength[] {
  const leap = leapOf(lunarYear + 544);
  return lunarMonths.flatMap((month, index): readonly MonthLength[] => {
    if (month === 'អាសាឍ' && leap === 'month') {
      return doubledMonths.map((month) => ({ month, days: 30 }));
    }
    const extra = month === 'ជេស្ឋ' && leap === 'day' ? 1 : 0;
    return [{ month, days: (index % 2 === 0 ? 29 : 30) + extra }];
  });
}

/** The name at an index that goes round. */
function at<T>(names: readonly T[], index: number): T {
  const name = names[((index % names.length) + names.length) % names.length];
  if (name === undefined) throw new RangeError(`No name at ${index}`);
  return name;
}

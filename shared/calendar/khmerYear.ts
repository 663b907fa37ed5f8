import { fromDayNumber, plainDate, toDayNumber, type PlainDate } from './plainDate.ts';

/*
 * The arithmetic of the Khmer year, after Roath Kim Soeun, "Pratitin Soryakkatik-Chankatik 1900–1999".
 * BE is the Buddhist year that begins in the civil year (BE = civil year + 544).
 */

/** A solar year has 292,207 / 800 days. */
const solarYearIn800ths = 292_207;

function aharkun(be: number): number {
  return Math.floor((be * solarYearIn800ths + 499) / 800) + 4;
}

function avoman(be: number): number {
  return (11 * aharkun(be) + 25) % 692;
}

function bodithey(be: number): number {
  const days = aharkun(be);
  return (Math.floor((11 * days + 25) / 692) + days + 29) % 30;
}

function kromthupul(be: number): number {
  return 800 - ((be * solarYearIn800ths + 499) % 800);
}

function hasLeapMonth(be: number): boolean {
  const own = bodithey(be);
  const next = bodithey(be + 1);
  if (own === 25 && next === 5) return false;
  return own > 24 || own < 6 || (own === 24 && next === 6);
}

function deservesLeapDay(be: number): boolean {
  const own = avoman(be);
  if (kromthupul(be) <= 207) return own <= 126;
  return own <= 137 && !(own === 137 && avoman(be + 1) === 0);
}

/**
 * What a lunar year has beyond its twelve months: an extra month, or a thirtieth day of ជេស្ឋ, never both.
 * A year that deserves both keeps the month, and the day moves to the next year.
 */
export function leapOf(be: number): 'month' | 'day' | 'none' {
  if (hasLeapMonth(be)) return 'month';
  const moved = hasLeapMonth(be - 1) && deservesLeapDay(be - 1);
  return deservesLeapDay(be) || moved ? 'day' : 'none';
}

/** The lesser era (ចុល្លសករាជ) counts its days from 25 March 638 (22 March, Julian), which is day 1. */
const dayBeforeLesserEra = toDayNumber(plainDate(638, 3, 25)) - 1;

/** The lesser era of the year that begins in April of the civil year. */
export function lesserEra(civilYear: number): number {
  return civilYear - 638;
}

/** The days of Khmer New Year, three or four of them. */
export interface KhmerNewYear {
  /** មហាសង្ក្រាន្ត: the day on which the sun enters Aries; the animal year begins. */
  readonly first: PlainDate;
  /** ឡើងស័ក: the sak begins. */
  readonly last: PlainDate;
}

/**
 * The days of Khmer New Year in a civil year, by the classical reckoning: the day count of the era gives
 * the last, and the first is the day at whose end the true sun stands within the first degree of Aries.
 * Agrees with the days published for 2019–2026; only the yearly almanac is binding.
 */
export function khmerNewYear(civilYear: number): KhmerNewYear {
  const era = lesserEra(civilYear);
  const last = dayBeforeLesserEra + Math.floor((era * solarYearIn800ths + 373) / 800) + 1;
  const days = sunEntersAries(era, 3) ? 4 : 3;
  return { first: fromDayNumber(last - days + 1), last: fromDayNumber(last) };
}

/** Whether the true sun is in the first degree of its sign at the end of the day so long before the last. */
function sunEntersAries(era: number, daysBefore: number): boolean {
  const kromthupulBefore = 800 - (((era - 1) * solarYearIn800ths + 373) % 800);
  const lastSotin = kromthupulBefore <= 207 ? 366 : 365;
  const mean = meanSun(lastSotin - daysBefore, kromthupulBefore);
  // About New Year the sun is some 80° short of its apogee at 80° (4,800'), always in the last step of the
  // table of corrections (ឆាយា): 129' and 5' more for each 15° (900').
  const shortOfApogee = (((4800 - mean) % 21_600) + 21_600) % 21_600;
  const longitude = mean + 129 + Math.floor((5 * (shortOfApogee - 4500)) / 900);
  return Math.floor((longitude % 1800) / 60) === 0;
}

/** The mean sun in minutes of arc, so many days into a year. */
function meanSun(sotin: number, kromthupulOfYear: number): number {
  const parts = 800 * sotin + kromthupulOfYear;
  const sign = Math.floor(parts / 24_350);
  const degree = Math.floor((parts % 24_350) / 811);
  const minute = Math.floor(((parts % 24_350) % 811) / 14) - 3;
  return sign * 1800 + degree * 60 + minute;
}

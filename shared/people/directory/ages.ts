import { dateParts, type PlainDate } from '../../calendar/plainDate.ts';
import type { AgeBand, Person } from './model.ts';

type Aged = Pick<Person, 'birthYear' | 'ageBand' | 'erased'>;

/** Years from which each band counts, the oldest first; whoever is younger than all of them is under 18. */
const begins: readonly (readonly [from: number, band: AgeBand])[] = [
  [65, 'over-64'],
  [55, '55-64'],
  [45, '45-54'],
  [35, '35-44'],
  [25, '25-34'],
  [18, '18-24'],
];

/** The band of an age in full years. */
export function bandOfAge(years: number): AgeBand {
  return begins.find(([from]) => years >= from)?.[1] ?? 'under-18';
}

/** The age that somebody born in a year reaches in the year of a day; which birthday it is, nobody asked. */
export function ageIn(birthYear: number, date: PlainDate): number {
  return dateParts(date).year - birthYear;
}

/**
 * The age band of a person on a day, as all figures count it: by the year of birth, else the band that was asked
 * for. Of somebody who was removed for good, the band that they had at the last of their events until that day.
 */
export function ageBandOn(person: Aged, date: PlainDate): AgeBand | null {
  const { birthYear, ageBand, erased } = person;
  if (birthYear !== null) return bandOfAge(ageIn(birthYear, date));
  return erased?.ageBands?.findLast(({ from }) => from <= date)?.band ?? ageBand;
}

/**
 * What is left of a year of birth so that figures about the past stay as they were: from which of the days on the
 * person was in which band. Empty where the year is not known.
 */
export function bandsOver(
  person: Aged,
  days: readonly PlainDate[],
): readonly { readonly from: PlainDate; readonly band: AgeBand }[] {
  if (person.birthYear === null) return [];
  const bands: { readonly from: PlainDate; readonly band: AgeBand }[] = [];
  for (const from of days.toSorted()) {
    const band = ageBandOn(person, from);
    if (band !== null && band !== bands.at(-1)?.band) bands.push({ from, band });
  }
  return bands;
}

import { dateParts, type PlainDate } from '../calendar/plainDate.ts';
import type { AgeBand, Person } from '../people/directory/model.ts';

/** The last year of age of each band. */
const lastAges: readonly (readonly [AgeBand, number])[] = [
  ['under-18', 17],
  ['18-24', 24],
  ['25-34', 34],
  ['35-44', 44],
  ['45-54', 54],
  ['55-64', 64],
];

/**
 * The age band of a person on a day: by the year of birth, as the years that the person completes in that year;
 * else the band that was asked. Null where neither is known.
 */
export function ageBandOn(
  { birthYear, ageBand }: Pick<Person, 'birthYear' | 'ageBand'>,
  date: PlainDate,
): AgeBand | null {
  if (birthYear === null) return ageBand;
  const age = dateParts(date).year - birthYear;
  return lastAges.find(([, last]) => age <= last)?.[0] ?? 'over-64';
}

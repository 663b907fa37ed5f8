import { type EffectiveYears, fallsIn } from './effectiveYears.ts';

/** What is known of one year of a row. */
export type YearMark = 'certain' | 'settled' | 'assumed' | 'possible' | 'none';

/** What is known of a year: marked for certain in the source, decided by a person, possible, or not marked. */
export function yearMark(years: EffectiveYears, year: number): YearMark {
  const falls = fallsIn(years, year);
  if (falls === 'no') return 'none';
  if (falls === 'possible') return 'possible';
  return years.kind === 'settled' || years.kind === 'assumed' ? years.kind : 'certain';
}

import type { Bilingual } from '../base/language.ts';
import { honorifics } from './honorifics.ts';

/** A rank of the office's list; the list's order is the order of precedence. */
export interface Rank {
  readonly key: string;
  readonly label: Bilingual;
}

/**
 * Ranks as the civil service commonly orders them; no public table orders all of them for every occasion, so the
 * list is the office's to reorder and to add to.
 */
export const usualRanks: readonly Rank[] = [
  { key: 'prime-minister', label: { km: 'នាយករដ្ឋមន្ត្រី', en: 'Prime Minister' } },
  { key: 'deputy-prime-minister', label: { km: 'ឧបនាយករដ្ឋមន្ត្រី', en: 'Deputy Prime Minister' } },
  { key: 'senior-minister', label: { km: 'ទេសរដ្ឋមន្ត្រី', en: 'Senior Minister' } },
  { key: 'minister', label: { km: 'រដ្ឋមន្ត្រី', en: 'Minister' } },
  { key: 'secretary-of-state', label: { km: 'រដ្ឋលេខាធិការ', en: 'Secretary of State' } },
  { key: 'governor', label: { km: 'អភិបាលរាជធានី ខេត្ត', en: 'Governor' } },
  { key: 'under-secretary', label: { km: 'អនុរដ្ឋលេខាធិការ', en: 'Under-Secretary of State' } },
  { key: 'secretary-general', label: { km: 'អគ្គលេខាធិការ', en: 'Secretary-General' } },
  { key: 'director-general', label: { km: 'អគ្គនាយក', en: 'Director-General' } },
  {
    key: 'deputy-secretary-general',
    label: { km: 'អគ្គលេខាធិការរង', en: 'Deputy Secretary-General' },
  },
  { key: 'deputy-governor', label: { km: 'អភិបាលរង', en: 'Deputy Governor' } },
  {
    key: 'deputy-director-general',
    label: { km: 'អគ្គនាយករង', en: 'Deputy Director-General' },
  },
  { key: 'director', label: { km: 'ប្រធាននាយកដ្ឋាន', en: 'Director' } },
  { key: 'deputy-director', label: { km: 'អនុប្រធាននាយកដ្ឋាន', en: 'Deputy Director' } },
  { key: 'office-head', label: { km: 'ប្រធានការិយាល័យ', en: 'Head of Office' } },
  { key: 'deputy-office-head', label: { km: 'អនុប្រធានការិយាល័យ', en: 'Deputy Head of Office' } },
  { key: 'officer', label: { km: 'មន្ត្រី', en: 'Officer' } },
];

/** What decides precedence: the rank, then the honorific. */
export interface Standing {
  readonly rank: string;
  readonly honorific: string;
}

function place(keys: readonly string[], key: string): number {
  const index = keys.indexOf(key);
  return index === -1 ? keys.length : index;
}

/** People in order of precedence: by the office's ranks, then by honorific, else as they were given. */
export function inPrecedence<Person extends Standing>(
  people: readonly Person[],
  ranks: readonly Rank[],
): readonly Person[] {
  const rankKeys = ranks.map(({ key }) => key);
  const titles = honorifics.map(({ value }) => value);
  return people.toSorted(
    (a, b) =>
      place(rankKeys, a.rank) - place(rankKeys, b.rank) ||
      place(titles, a.honorific) - place(titles, b.honorific),
  );
}

import { searchKey } from '../../text/searchKey.ts';
import { toLatinDigits } from '../../text/khmerDigits.ts';
import type { ColumnUse } from './columns.ts';

/** A heading that is longer is a sentence. */
const longest = 80;

const khmerWords = ['khmer', 'ខ្មែរ'].map(searchKey);

type Named = Exclude<ColumnUse['use'], 'year' | 'ignore'>;

/** Words by which a heading is known; what is narrower stands first. */
const words: readonly (readonly [Named, readonly string[]])[] = [
  ['record', ['record of the row', 'កំណត់ត្រានៃជួរ']],
  ['yearsKnown', ['years known', 'years are known', 'ស្គាល់ឆ្នាំ', 'ដឹងឆ្នាំ']],
  ['level', ['level', 'កម្រិត', 'ថ្នាក់']],
  ['indicator', ['indicator', 'output', 'expected result', 'សូចនាករ', 'លទ្ធផល']],
  [
    'responsibility',
    ['responsib', 'implement', 'lead agency', 'ទទួលខុសត្រូវ', 'អនុវត្តដោយ', 'ស្ថាប័នអនុវត្ត'],
  ],
  ['source', ['source', 'fund', 'budget', 'ប្រភព', 'ថវិកា']],
  ['code', ['code', 'no', 'nr', 'n°', '#', 'លេខកូដ', 'កូដ', 'ល.រ', 'លេខរៀង', 'លេខ']],
  [
    'title',
    [
      'activit',
      'title',
      'description',
      'strateg',
      'programme',
      'program',
      'សកម្មភាព',
      'ចំណងជើង',
      'យុទ្ធសាស្ត្រ',
      'កម្មវិធី',
    ],
  ],
];

const keyed = words.map(([use, list]) => [use, list.map(searchKey)] as const);

/** Short words that stand inside others (`no` in "economy") count only where they stand alone. */
function names(key: string, word: string): boolean {
  if (word.length > 3 && /^[a-z]/.test(word)) {
    return new RegExp(`(^|[^a-z])${word}`).test(key);
  }
  if (/^[a-z#°]+$/.test(word)) return key.split(/[^a-z#°]+/).includes(word);
  return key.includes(word);
}

/** The year that a heading is about: 2024, ២០២៤, "Year 2024", "FY 2024", "ឆ្នាំ២០២៤". */
function yearOfHeading(text: string): number | null {
  const key = toLatinDigits(searchKey(text));
  const found = /^(?:years?|fy|ឆ្នាំ|y)?[\s.:]*((?:19|20|21)\d\d)(?:\.0+)?$/u.exec(key);
  return found === null ? null : Number(found[1]);
}

/** What a column with this heading holds; null where the heading is not known. */
export function useOfHeading(text: string): ColumnUse | null {
  if (text.length > longest) return null;
  const key = searchKey(text);
  if (key === '') return null;
  const year = yearOfHeading(text);
  if (year !== null) return { use: 'year', year };
  const found = keyed.find(([, list]) => list.some((word) => names(key, word)))?.[0];
  if (found === undefined) return null;
  const khmer = khmerWords.some((word) => key.includes(word));
  if (khmer && found === 'title') return { use: 'titleKm' };
  if (khmer && found === 'indicator') return { use: 'indicatorKm' };
  return { use: found };
}

import { comparisonKey } from './comparisonKey.ts';

/** What a search compares: the comparison key (spelling variants of Khmer meet in it), in lower case, blanks folded. */
export function searchKey(text: string): string {
  return comparisonKey(text).toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

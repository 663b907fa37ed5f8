import type { Bilingual } from '../../base/language.ts';
import { searchKey } from '../../text/searchKey.ts';
import type { Code } from '../../base/ids.ts';
import type { EntryLevel } from '../model.ts';

/** The levels of a plan in its readers' words. */
export const levelWords: Readonly<Record<EntryLevel, Bilingual>> = {
  programme: { en: 'Programme', km: 'កម្មវិធី' },
  strategy: { en: 'Strategy', km: 'យុទ្ធសាស្ត្រ' },
  substrategy: { en: 'Sub-strategy', km: 'អនុយុទ្ធសាស្ត្រ' },
  activity: { en: 'Activity', km: 'សកម្មភាព' },
};

/** How high a level stands; a heading's number is smaller than that of what stands under it. */
export const levelRank: Readonly<Record<EntryLevel, number>> = {
  programme: 0,
  strategy: 1,
  substrategy: 2,
  activity: 3,
};

const spellings = new Map<string, EntryLevel>([
  ['program', 'programme'],
  ['substrategy', 'substrategy'],
  ['sub strategy', 'substrategy'],
]);
for (const level of ['programme', 'strategy', 'substrategy', 'activity'] as const) {
  spellings.set(searchKey(levelWords[level].en), level);
  spellings.set(searchKey(levelWords[level].km), level);
}

/** The level that a cell names, in either language or in both on two lines; null where it names none. */
export function readLevel(text: string): EntryLevel | null {
  for (const line of text.split('\n')) {
    const level = spellings.get(searchKey(line));
    if (level !== undefined) return level;
  }
  return null;
}

/**
 * The level that a code has by its shape. A code of three numbers is an activity directly under a strategy
 * where the row says what is done (an indicator, a mark, a body) and no row stands under it.
 */
export function levelOfShape(
  code: Code,
  row: { readonly saysWhatIsDone: boolean; readonly hasRowsUnderIt: boolean },
): EntryLevel {
  switch (code.split('.').length) {
    case 1:
      return 'programme';
    case 2:
      return 'strategy';
    case 3:
      return row.saysWhatIsDone && !row.hasRowsUnderIt ? 'activity' : 'substrategy';
    default:
      return 'activity';
  }
}

import { isUnknownKhmer, type Token } from './tokens.ts';

/** Words that end a noun phrase. */
const stops = new Set(
  [
    'in on at by to from for of through with per over within during between among into under about against',
    'throughout across as that which who whose when where is are was were has have had been be being will',
    'shall and or each every a an the number numbers number-of quantity frequency annually per-year times',
    'including based abroad nationwide nation-wide only x × ordinal arrange',
  ]
    .join(' ')
    .split(' '),
);

const irregularParticiples = new Set('held built met made set given taken done'.split(' '));

/** Whether a word ends the noun phrase before it. */
export function isStop(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return true;
  return stops.has(token.word) || isUnknownKhmer(token);
}

/** "organised", "printed", "held": before a noun a description, after it the end of its phrase. */
export function isParticiple(word: string): boolean {
  return (word.endsWith('ed') && !word.endsWith('eed')) || irregularParticiples.has(word);
}

import { textOf, type RawCell } from '../../matrix/import/rawTable.ts';
import { searchKey } from '../../text/searchKey.ts';
import { isRunningNumber } from '../list/words.ts';

/**
 * What a row says, as one key that does not hold what it says: telephone numbers of people who are removed for good
 * stay in no log. The running number in front is no part of it, since a row that is inserted above moves it.
 */
export function entryOf(cells: readonly RawCell[]): string {
  const texts = cells.map((cell) => searchKey(textOf(cell)));
  const first = texts.findIndex((text) => text !== '');
  const others = texts.some((text, index) => index > first && text !== '');
  if (others && isRunningNumber(texts[first] ?? '')) texts[first] = '';
  while (texts.at(-1) === '') texts.pop();
  return digest(texts.join('\u0001'));
}

/** Two sums of 32 bits each over the letters (Fowler, Noll and Vo's, with two primes), as hexadecimal digits. */
function digest(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    one = Math.imul(one ^ letter, 0x01000193);
    two = Math.imul(two ^ letter, 0x85ebca6b);
    two ^= two >>> 13;
  }
  return hexadecimal(one) + hexadecimal(two);
}

function hexadecimal(sum: number): string {
  return (sum >>> 0).toString(16).padStart(8, '0');
}

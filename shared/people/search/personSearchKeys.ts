import { searchKey } from '../../text/searchKey.ts';
import type { KnownPerson } from '../list/model.ts';
import { khmerKey, khmerWords } from '../same/khmerName.ts';
import { latinKey, latinWords } from '../same/latinName.ts';
import { khmerSkeleton, latinSkeleton } from '../same/skeleton.ts';

/** What a person is found by. */
export type SearchedPerson = Pick<
  KnownPerson,
  'id' | 'khmerName' | 'latinName' | 'phones' | 'email' | 'organisation' | 'post'
>;

/** A key and how much it counts when a query begins it. */
export interface SearchKey {
  readonly key: string;
  readonly weight: number;
}

/** What an agreement counts; the greatest sum of a query's words comes first. */
const keyWeights = {
  name: 8,
  spelling: 6,
  phone: 6,
  initials: 4,
  email: 3,
  body: 2,
  inside: 1,
  sound: 1,
};

/** Keys of these kinds are no words, and are met as a whole. */
export const initialsMark = '#';
export const soundMark = '~';
export const phoneMark = '+';
/** Before what begins within a Khmer text of post or body, where blanks do not part the words. */
export const insideMark = '>';
/** As many letters are looked for within such texts; fewer stand in nearly all of them. */
export const leastInside = 3;

/**
 * All keys of a person: the words of both names, as typed and by the keys in which usual spellings meet, the whole
 * name without blanks, initials, telephones from any of their digits on, e-mail, the words of body and post; and
 * the consonants of a name that is known in one script only, by which the other finds it.
 */
export function personSearchKeys(person: SearchedPerson): SearchKey[] {
  const keys = new Map<string, number>();
  const add = (key: string, weight: number) => {
    if (key !== '' && (keys.get(key) ?? 0) < weight) keys.set(key, weight);
  };
  const khmer = khmerWords(person.khmerName);
  const latin = latinWords(person.latinName);
  addName(khmer, khmerKey, add);
  addName(latin, latinKey, add);
  if (khmer.length === 1)
    for (const part of endings(khmer[0] ?? '')) add(part, keyWeights.spelling);
  if (latin.length === 0)
    for (const word of khmer) add(soundMark + khmerSkeleton(word), keyWeights.sound);
  if (khmer.length === 0)
    for (const word of latin) add(soundMark + latinSkeleton(word), keyWeights.sound);
  for (const phone of person.phones) {
    const digits = nationalDigits(phone);
    for (let from = 0; from <= Math.max(0, digits.length - 3); from += 1) {
      add(phoneMark + digits.slice(from), from === 0 ? keyWeights.phone : keyWeights.phone - 1);
    }
  }
  add(searchKey(person.email), keyWeights.email);
  for (const text of [person.organisation, person.post]) {
    for (const word of searchWords(text)) {
      add(word, keyWeights.body);
      for (const at of innerLetters(word)) {
        if (word.length - at < leastInside) break;
        add(insideMark + word.slice(at), keyWeights.inside);
      }
    }
  }
  return Array.from(keys, ([key, weight]) => ({ key, weight }));
}

function addName(
  words: readonly string[],
  keyOf: (word: string) => string,
  add: (key: string, weight: number) => void,
): void {
  for (const word of words) {
    add(word, keyWeights.name);
    add(keyOf(word), keyWeights.spelling);
  }
  if (words.length < 2) return;
  add(words.join(''), keyWeights.name);
  add(words.map(keyOf).join(''), keyWeights.spelling);
  add(initialsMark + words.map((word) => word[0] ?? '').join(''), keyWeights.initials);
}

/** A Khmer name typed without a blank is found by its given name, too: it may begin at any letter. */
function endings(word: string): string[] {
  return innerLetters(word).map((at) => khmerKey(word.slice(at)));
}

/** Where the Khmer letters of a word stand that are no subscripts, the first left out. */
function innerLetters(word: string): number[] {
  return [...word.matchAll(/(?<!\u17D2)[\u1780-\u17B3]/gu)]
    .map(({ index }) => index)
    .filter((index) => index > 0);
}

/** Words of a text that is no name, by the key of all search. */
export function searchWords(text: string): string[] {
  return searchKey(text)
    .split(/[^\p{L}\p{M}\p{N}@._]+/u)
    .filter((word) => word !== '');
}

/** The digits behind +855 or behind the 0; of a foreign number all digits. */
export function nationalDigits(phone: string): string {
  return phone
    .replaceAll(/\D/g, '')
    .replace(/^(?:00)?855/, '')
    .replace(/^0+/, '');
}

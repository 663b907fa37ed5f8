import { toLatinDigits } from '../../text/khmerDigits.ts';
import { khmerKey, khmerWords } from '../same/khmerName.ts';
import { latinKey, latinWords } from '../same/latinName.ts';
import { khmerSkeleton, latinSkeleton } from '../same/skeleton.ts';
import type { IndexPart, PeopleIndex } from './peopleIndex.ts';
import {
  initialsMark,
  insideMark,
  leastInside,
  nationalDigits,
  phoneMark,
  searchWords,
  soundMark,
} from './personSearchKeys.ts';

/** One word of a query: a person must have a key that begins with one of the first two, or is one of `wholes`. */
interface Wanted {
  /** As it was typed. */
  readonly typed: readonly string[];
  /** By the keys in which usual spellings meet, which drop letters: what was typed comes before them. */
  readonly spelt: readonly string[];
  readonly wholes: readonly string[];
}

/**
 * The ids of the people who have every word of the query, the best first, `limit` at most: names of either script
 * in any usual spelling and order, initials, telephone numbers in any form and from any digit on, e-mail, body and
 * post, of which Khmer ones from any letter on. A query without a letter or digit finds nobody.
 */
export function searchPeople(index: PeopleIndex, query: string, limit = 50): string[] {
  return Array.from(scorePeople(index, query))
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([id]) => id);
}

/** How well each person agrees with a query, as `searchPeople` finds them; those who do not are left out. */
export function scorePeople(index: PeopleIndex, query: string): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const wanted = wantedBy(query);
  if (wanted.length === 0) return scores;
  const nobody: ReadonlySet<string> = new Set();
  for (const { part, gone } of [{ part: index.late, gone: nobody }, ...index.parts]) {
    scoresIn(part, wanted)?.forEach((score, place) => {
      const id = part.ids[place];
      if (score === 0 || id === undefined || gone.has(id)) return;
      // Who is known by several names counts with the best of them.
      scores.set(id, Math.max(score, scores.get(id) ?? 0));
    });
  }
  return scores;
}

function wantedBy(query: string): Wanted[] {
  // Digits that are parted like a telephone number are one word.
  const number = /\+?\(?\d[\d\s().\u200B-]*\d|\d/g;
  const plain = toLatinDigits(query);
  const phones = plain.match(number) ?? [];
  const words = searchWords(plain.replaceAll(number, ' ')).flatMap(nameParts);
  return [...phones.map(phoneWanted), ...words.map(wordWanted)];
}

/** An e-mail address is one word; initials with dots are several. */
function nameParts(word: string): string[] {
  return word.includes('@') ? [word] : word.split(/[._]+/).filter((part) => part !== '');
}

function phoneWanted(typed: string): Wanted {
  const digits = nationalDigits(typed);
  const all = typed.replaceAll(/\D/g, '');
  return {
    typed: [digits, all].filter((text) => text !== '').map((text) => phoneMark + text),
    spelt: [],
    wholes: [],
  };
}

function wordWanted(word: string): Wanted {
  const typed = new Set([word]);
  const spelt = new Set<string>();
  const wholes = new Set<string>();
  for (const khmer of khmerWords(word)) {
    typed.add(khmer);
    spelt.add(khmerKey(khmer));
    addSound(khmerSkeleton(khmer), wholes);
  }
  for (const latin of latinWords(word)) {
    typed.add(latin);
    spelt.add(latinKey(latin));
    addSound(latinSkeleton(latin), wholes);
  }
  if (word.length >= leastInside) typed.add(insideMark + word);
  if (word.length > 1 && word.length <= 4) wholes.add(initialsMark + word);
  return {
    typed: [...typed],
    spelt: [...spelt].filter((key) => !typed.has(key)),
    wholes: [...wholes],
  };
}

/** One consonant says too little. */
function addSound(skeleton: string, wholes: Set<string>): void {
  if (skeleton.length > 1) wholes.add(soundMark + skeleton);
}

function scoresIn(part: IndexPart, wanted: readonly Wanted[]): Uint16Array | null {
  let scores: Uint16Array | null = null;
  for (const word of wanted) {
    const found = scoresOf(part, word);
    if (scores === null) {
      scores = found;
      continue;
    }
    for (let place = 0; place < found.length; place += 1) {
      const [before, now] = [scores[place] ?? 0, found[place] ?? 0];
      scores[place] = before === 0 || now === 0 ? 0 : before + now;
    }
  }
  return scores;
}

/** How much a key's weight counts; a whole key counts double what its beginning does. */
const factors = { typed: 3, spelt: 1, whole: 2 };

/** The best agreement of each person with one word. */
function scoresOf(part: IndexPart, { typed, spelt, wholes }: Wanted): Uint16Array {
  const scores = new Uint16Array(part.ids.length);
  const count = (at: number, factor: number) => {
    for (let entry = part.starts[at] ?? 0; entry < (part.starts[at + 1] ?? 0); entry += 1) {
      const place = part.people[entry] ?? 0;
      scores[place] = Math.max(scores[place] ?? 0, (part.weights[entry] ?? 0) * factor);
    }
  };
  const countBeginning = (beginning: string, factor: number) => {
    for (let at = firstFrom(part.keys, beginning); at < part.keys.length; at += 1) {
      const key = part.keys[at] ?? '';
      if (!key.startsWith(beginning)) break;
      count(at, key === beginning ? factor * 2 : factor);
    }
  };
  for (const beginning of typed) countBeginning(beginning, factors.typed);
  for (const beginning of spelt) countBeginning(beginning, factors.spelt);
  for (const whole of wholes) {
    const at = firstFrom(part.keys, whole);
    if (part.keys[at] === whole) count(at, factors.whole);
  }
  return scores;
}

/** The place of the first key that is not before the text. */
function firstFrom(keys: readonly string[], text: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

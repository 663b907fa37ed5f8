import { toLatinDigits } from '../../text/khmerDigits.ts';
import { khmerKey, khmerWords } from '../same/khmerName.ts';
import { latinKey, latinWords } from '../same/latinName.ts';
import { khmerSkeleton, latinSkeleton } from '../same/skeleton.ts';
import type { IndexPart, PeopleIndex } from './peopleIndex.ts';
import {
  initialsMark,
  insideMark,
  nationalDigits,
  phoneMark,
  searchWords,
  soundMark,
} from './personSearchKeys.ts';

/** As many letters are looked for within Khmer texts, too. */
const leastInside = 3;

/** One word of a query: a person must have a key that begins with one of `beginnings`, or is one of `wholes`. */
interface Wanted {
  readonly beginnings: readonly string[];
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
    beginnings: [digits, all].filter((text) => text !== '').map((text) => phoneMark + text),
    wholes: [],
  };
}

function wordWanted(word: string): Wanted {
  const beginnings = new Set([word]);
  const wholes = new Set<string>();
  for (const khmer of khmerWords(word)) {
    beginnings.add(khmer).add(khmerKey(khmer));
    addSound(khmerSkeleton(khmer), wholes);
  }
  for (const latin of latinWords(word)) {
    beginnings.add(latin).add(latinKey(latin));
    addSound(latinSkeleton(latin), wholes);
  }
  // Fewer letters stand in nearly every post.
  if (word.length >= leastInside) beginnings.add(insideMark + word);
  if (word.length > 1 && word.length <= 4) wholes.add(initialsMark + word);
  return { beginnings: [...beginnings], wholes: [...wholes] };
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

/** The best agreement of each person with one word; a whole key counts double what its beginning does. */
function scoresOf(part: IndexPart, { beginnings, wholes }: Wanted): Uint16Array {
  const scores = new Uint16Array(part.ids.length);
  const count = (at: number, factor: number) => {
    for (let entry = part.starts[at] ?? 0; entry < (part.starts[at + 1] ?? 0); entry += 1) {
      const place = part.people[entry] ?? 0;
      scores[place] = Math.max(scores[place] ?? 0, (part.weights[entry] ?? 0) * factor);
    }
  };
  for (const beginning of beginnings) {
    for (let at = firstFrom(part.keys, beginning); at < part.keys.length; at += 1) {
      const key = part.keys[at] ?? '';
      if (!key.startsWith(beginning)) break;
      count(at, key === beginning ? 2 : 1);
    }
  }
  for (const whole of wholes) {
    const at = firstFrom(part.keys, whole);
    if (part.keys[at] === whole) count(at, 1);
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

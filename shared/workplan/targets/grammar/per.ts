import type { Per } from '../../../matrix/model.ts';
import { isEventNoun, singular } from './nouns.ts';
import type { Token } from './tokens.ts';

/** How often a span of time comes round in a year. */
const spans: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['annum', 1],
  ['yr', 1],
  ['semester', 2],
  ['quarter', 4],
  ['month', 12],
  ['week', 52],
]);

const places: ReadonlyMap<string, 'province' | 'region'> = new Map([
  ['province', 'province'],
  ['provincial', 'province'],
  ['municipality', 'province'],
  ['municipal', 'province'],
  ['capital', 'province'],
  ['region', 'region'],
  ['regional', 'region'],
]);

/** What a number is given for, with how often that comes in a year; or something that is not known. */
export type ReadPer =
  | { readonly known: true; readonly per: Per; readonly times: number; readonly next: number }
  | { readonly known: false; readonly next: number };

/** Province or region, where the word names one. */
export function placeOf(word: string): 'province' | 'region' | null {
  return places.get(singular(word)) ?? null;
}

/** How often a span of time comes round in a year; null where the word is none. */
export function timesAYear(word: string): number | null {
  return spans.get(singular(word)) ?? null;
}

/** Whether a word after a slash says what a number is given for. */
export function isPerNoun(word: string): boolean {
  return timesAYear(word) !== null || placeOf(word) !== null || ['session', 'time'].includes(word);
}

/**
 * "per year", "/province", "in each region", "a year", "/session", also several in a row ("/year/province").
 * null where none begins here; `known: false` for "per district" and whatever else cannot be multiplied by.
 */
export function readPer(tokens: readonly Token[], at: number): ReadPer | null {
  let found: ReadPer | null = null;
  let next = at;
  for (;;) {
    const one = readOne(tokens, next);
    if (one === null) return found;
    found = found === null ? one : together(found, one);
    next = one.next;
  }
}

function readOne(tokens: readonly Token[], at: number): ReadPer | null {
  const first = tokens[at]?.word;
  if (first === 'per-year') return { known: true, per: 'year', times: 1, next: at + 1 };
  const skip = ['in', 'for', 'by', 'within'].includes(first ?? '') ? 1 : 0;
  const each = tokens[at + skip];
  const noun = tokens[at + skip + 1];
  if (each === undefined || noun === undefined || noun.kind !== 'word') return null;
  const times = timesAYear(noun.word);
  if (each.word === 'a' || each.word === 'an' || (skip === 1 && each.word === 'one')) {
    return times === null ? null : { known: true, per: 'year', times, next: at + skip + 2 };
  }
  const marks = skip === 0 ? ['/', 'per', 'each', 'every'] : ['each', 'every'];
  if (!marks.includes(each.word)) return null;
  const next = at + skip + 2;
  if (times !== null) return { known: true, per: 'year', times, next };
  const place = placeOf(noun.word);
  if (place !== null) return { known: true, per: place, times: 1, next: pastPlace(tokens, next) };
  if (isEventNoun(singular(noun.word))) return { known: true, per: 'session', times: 1, next };
  return { known: false, next };
}

/** "municipality/province" and "capital and province" name one thing. */
function pastPlace(tokens: readonly Token[], at: number): number {
  const joint = tokens[at]?.word;
  const more = tokens[at + 1];
  const joined =
    (joint === '/' || joint === 'and') && more !== undefined && placeOf(more.word) === 'province';
  return joined ? at + 2 : at;
}

/** "per year per province" is a number for each province in the year; two kinds of place are not known. */
export function together(one: ReadPer, other: ReadPer): ReadPer {
  const { next } = other;
  if (!one.known || !other.known) return { known: false, next };
  const times = one.times * other.times;
  if (one.per === 'year') return { known: true, per: other.per, times, next };
  if (other.per === 'year') return { known: true, per: one.per, times, next };
  return { known: false, next };
}

import type { Claim, Draft, Pattern } from '../grammar/claim.ts';
import { readNounPhrase } from '../grammar/nounPhrase.ts';
import { timesWords } from '../grammar/numberWords.ts';
import { readNumber } from '../grammar/numbers.ts';
import { countsOf } from '../grammar/nouns.ts';
import { readPer } from '../grammar/per.ts';
import { readTail } from '../grammar/tail.ts';
import { isKhmer, isUnknownKhmer, type Token } from '../grammar/tokens.ts';

/**
 * How often: "twice a year", "4 times/year of Khmer product exhibition", "One/year", and with the span in
 * front "every year 2 times". What is counted stands after "of", or follows from the row's kind of event.
 */
export const frequency: Pattern = (tokens, at, context) => {
  const leading = readPer(tokens, at);
  const often = readOften(tokens, leading?.next ?? at);
  if (often === null) return null;
  const tail = readTail(tokens, often.next, leading);
  if (!tail.known) {
    return { kind: 'unclear', because: tail.because, drafts: [], next: tail.next };
  }
  // "Once" or "5" alone does not say in what span.
  if (often.bare && tail.per === 'unstated') return null;
  const listed = readList(tokens, tail.next);
  const unit = listed.length === 0 ? context.unit : unitOf(listed.map((phrase) => phrase.unit));
  const draft: Draft = {
    quantity: often.value * tail.times,
    unit,
    per: tail.per,
    counts: listed.length === 0 ? 'event' : countsOf(unit),
    ...(tail.overYears === null ? {} : { overYears: tail.overYears }),
  };
  return claim(draft, listed.length, listed.at(-1)?.next ?? tail.next);
};

/** One number before several things ("3 times a year of seminars, meetings and visits") is taken and asked about. */
function claim(draft: Draft, things: number, next: number): Claim {
  return things > 1
    ? { kind: 'unclear', because: 'each-or-all', drafts: [draft], next }
    : { kind: 'quantities', drafts: [draft], next };
}

/** `bare`: a number directly before "per year", without "times". */
function readOften(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly bare: boolean; readonly next: number } | null {
  const word = timesWords.get(tokens[at]?.word ?? '');
  if (word !== undefined) return { value: word, bare: true, next: at + 1 };
  const number = readNumber(tokens, at);
  if (number === null) return null;
  const noun = tokens[number.next]?.word;
  if (noun === 'times' || noun === 'time') {
    return { value: number.value, bare: false, next: number.next + 1 };
  }
  // "4x per year"
  if (isUnknownKhmer(tokens[at - 1])) return null;
  if (noun === 'x') return { value: number.value, bare: true, next: number.next + 1 };
  return readPer(tokens, number.next) === null
    ? null
    : { value: number.value, bare: true, next: number.next };
}

/** "of seminars, meetings, training and overseas visits". */
function readList(
  tokens: readonly Token[],
  at: number,
): readonly { readonly unit: string; readonly next: number }[] {
  if (tokens[at]?.word !== 'of') return [];
  const phrases: { readonly unit: string; readonly next: number }[] = [];
  let next = at + 1;
  for (;;) {
    if (tokens[next]?.word === 'the') next += 1;
    const phrase = readNounPhrase(tokens, next, false);
    if (phrase === null) return phrases;
    phrases.push(phrase);
    next = phrase.next;
    const comma = tokens[next]?.word === ',';
    if (comma) next += 1;
    const and = tokens[next]?.word === 'and';
    if (and) next += 1;
    // Khmer sets a blank between the things of a list.
    if (!comma && !and && !isKhmer(tokens[next])) return phrases;
  }
}

function unitOf(units: readonly string[]): string {
  const [only] = units;
  return units.length === 1 && only !== undefined ? only : 'event';
}

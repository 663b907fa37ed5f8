import type { Claim, Draft, Pattern } from '../grammar/claim.ts';
import { readNounPhrase } from '../grammar/nounPhrase.ts';
import { readNumber } from '../grammar/numbers.ts';
import { countsOf, sameUnit } from '../grammar/nouns.ts';
import { readPer } from '../grammar/per.ts';
import { readTail } from '../grammar/tail.ts';
import type { Token } from '../grammar/tokens.ts';

/**
 * A number before what it counts: "500 Printed Catalogues", "2 Tourism community/province", "120 of
 * participants/regional", "60 training courses organized over a period of 4 years", "5 Centers per year",
 * "every year 2 workshops". "One study visit per year for 4 visits" states a yearly number and the whole.
 */
export const count: Pattern = (tokens, at) => {
  const leading = readPer(tokens, at);
  const number = readNumber(tokens, leading?.next ?? at);
  if (number === null) return null;
  const of = tokens[number.next]?.word === 'of' ? 1 : 0;
  const phrase = readNounPhrase(tokens, number.next + of, true);
  if (phrase === null) return null;
  const tail = readTail(tokens, phrase.next, leading);
  if (!tail.known) {
    return { kind: 'unclear', because: tail.because, drafts: [], next: tail.next };
  }
  const { overYears, next } = tail;
  const total = tail.per === 'unstated' && isTotalOf(tokens, at);
  const draft: Draft = {
    quantity: number.value * tail.times,
    unit: phrase.unit,
    per: total ? 'total' : tail.per,
    counts: countsOf(phrase.unit),
    ...(overYears === null ? {} : { overYears }),
  };
  const whole = draft.per === 'year' ? wholeAfter(tokens, next, draft) : null;
  if (whole !== null) return whole;
  return { kind: 'quantities', drafts: [draft], next };
};

/** "a total of 20 workshops". */
function isTotalOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === 'of' && tokens[at - 2]?.word === 'total';
}

/** "… per year for 4 visits": the whole of what was just given for a year. */
function wholeAfter(tokens: readonly Token[], at: number, yearly: Draft): Claim | null {
  if (tokens[at]?.word !== 'for') return null;
  const number = readNumber(tokens, at + 1);
  if (number === null) return null;
  const phrase = readNounPhrase(tokens, number.next, true);
  if (phrase === null || !sameUnit(phrase.unit, yearly.unit)) return null;
  const whole: Draft = { ...yearly, quantity: number.value, per: 'total' };
  return { kind: 'quantities', drafts: [yearly, whole], next: phrase.next };
}

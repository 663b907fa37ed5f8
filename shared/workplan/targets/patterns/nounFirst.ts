import type { Pattern } from '../grammar/claim.ts';
import { readNounPhrase } from '../grammar/nounPhrase.ts';
import { readNumber } from '../grammar/numbers.ts';
import { countsOf } from '../grammar/nouns.ts';
import { readTail } from '../grammar/tail.ts';
import { isKhmer } from '../grammar/tokens.ts';

const classifiers = new Set(['times', 'persons', 'copies', 'course', 'items']);

/**
 * Khmer order, the number after what it counts: «សិក្ខាសាលា ២ លើក/ឆ្នាំ», «អ្នកចូលរួមចំនួន ៦០ នាក់»,
 * «មជ្ឈមណ្ឌលសហគមន៍ចំនួន២០», «សហគមន៍២ក្នុងមួយខេត្ត».
 */
export const nounFirst: Pattern = (tokens, at) => {
  if (!isKhmer(tokens[at])) return null;
  const phrase = readNounPhrase(tokens, at, true);
  if (phrase === null) return null;
  const announced = tokens[phrase.next]?.word === 'number-of' ? 1 : 0;
  const number = readNumber(tokens, phrase.next + announced);
  if (number === null) return null;
  const classified = classifiers.has(tokens[number.next]?.word ?? '') ? 1 : 0;
  const tail = readTail(tokens, number.next + classified);
  if (!tail.known) return { kind: 'unclear', because: tail.because, drafts: [], next: tail.next };
  const { per, times, overYears, next } = tail;
  // Two words that only happen to stand beside a number say nothing.
  if (announced === 0 && classified === 0 && per === 'unstated') return null;
  const { unit } = phrase;
  const spread = overYears === null ? {} : { overYears };
  const draft = { quantity: number.value * times, unit, per, counts: countsOf(unit), ...spread };
  return { kind: 'quantities', drafts: [draft], next };
};

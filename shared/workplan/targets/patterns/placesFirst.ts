import type { Pattern } from '../grammar/claim.ts';
import { readNumber } from '../grammar/numbers.ts';
import { placeOf } from '../grammar/per.ts';
import { isKhmer } from '../grammar/tokens.ts';

/** Places in Khmer order: «នៅរាជធានី-ខេត្តទាំង២៥», «នៅក្រសួងចំនួន១០». */
export const placesFirst: Pattern = (tokens, at) => {
  const place = tokens[at];
  if (place === undefined || !isKhmer(place)) return null;
  const of = placeOf(place.word);
  if (of === null && place.word !== 'ministry') return null;
  const joint = tokens[at + 1]?.word;
  const isPlace =
    joint === 'throughout' || (joint === 'number-of' && tokens[at - 1]?.word === 'in');
  const number = isPlace ? readNumber(tokens, at + 2) : null;
  if (number === null) return null;
  return of === null
    ? { kind: 'no-quantity', next: number.next }
    : { kind: 'places', of, count: number.value, next: number.next };
};

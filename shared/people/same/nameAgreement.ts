import type { NameForm, NameParts } from './nameForm.ts';
import type { Rarity } from './rarity.ts';
import { weights } from './weights.ts';

/** How two names of one script stand to each other, from the same to another. */
export type NameAgreement =
  'same' | 'spelling' | 'order' | 'slip' | 'initials' | 'part' | 'sound' | 'differs';

export interface ComparedNames {
  readonly agreement: NameAgreement;
  readonly weight: number;
}

/** How rare family and given names of one script are among the people at hand. */
export interface NameRarity {
  readonly family: Rarity;
  readonly given: Rarity;
}

type PartAgreement = 'same' | 'slip' | 'initial' | 'sound' | 'differs';

/** Compares two names of one script. */
export function compareNames(a: NameForm, b: NameForm, rarity: NameRarity): ComparedNames {
  const fuller = b.words.length > a.words.length ? b : a;
  const whole = bitsOf('family', fuller.family, rarity) + bitsOf('given', fuller.given, rarity);
  if (a.exact === b.exact) return { agreement: 'same', weight: whole };
  if (a.whole === b.whole) return agreed('spelling', whole);
  // Parted into words in another way, or a slip.
  if (a.looseWhole === b.looseWhole || isSlip(a.whole, b.whole)) return agreed('slip', whole);
  if (a.given === '' || b.given === '') return comparePart(a, b, rarity);
  const straight = compareInParts(a, b, rarity);
  if (a.turned === null || b.turned === null) return straight;
  const turned = [compareInParts(a.turned, b, rarity), compareInParts(a, b.turned, rarity)]
    .filter(({ agreement }) => agreement !== 'differs')
    .map(({ agreement, weight }) => ({
      agreement: agreement === 'sound' ? agreement : ('order' as const),
      weight: weight + weights.swapped,
    }))
    .sort((one, other) => other.weight - one.weight)
    .at(0);
  return turned !== undefined && turned.weight > straight.weight ? turned : straight;
}

function compareInParts(a: NameParts, b: NameParts, rarity: NameRarity): ComparedNames {
  const family = compareParts(
    [a.family, a.looseFamily, a.familySounds],
    [b.family, b.looseFamily, b.familySounds],
  );
  const given = compareParts(
    [a.given, a.looseGiven, a.givenSounds],
    [b.given, b.looseGiven, b.givenSounds],
  );
  const bits = (part: 'family' | 'given') =>
    Math.min(bitsOf(part, a[part], rarity), bitsOf(part, b[part], rarity));
  return {
    agreement: together(family, given),
    weight:
      pointsOf(family, 'familyDiffers', bits('family')) +
      pointsOf(given, 'givenDiffers', bits('given')),
  };
}

function agreed(kind: 'spelling' | 'slip', bits: number): ComparedNames {
  const { share, points } = weights.name[kind];
  return { agreement: kind, weight: bits * share + points };
}

/** One of the names has a single word: a family name, a given name, or both without a blank. */
function comparePart(a: NameForm, b: NameForm, rarity: NameRarity): ComparedNames {
  const [short, full] = a.given === '' ? [a, b] : [b, a];
  const { share, points } = weights.name.part;
  if (full.given !== '' && short.family === full.given) {
    return { agreement: 'part', weight: bitsOf('given', full.given, rarity) * share + points };
  }
  if (full.given !== '' && short.family === full.family) {
    return { agreement: 'part', weight: bitsOf('family', full.family, rarity) * share + points };
  }
  const kind = short.sounds === full.sounds ? 'sound' : 'givenDiffers';
  return {
    agreement: kind === 'sound' ? 'sound' : 'differs',
    weight: weights.name[kind].points,
  };
}

/** [key, loose key, consonants] of a family or given name. */
type Part = readonly [string, string, string];

function compareParts([a, looseA, soundsA]: Part, [b, looseB, soundsB]: Part): PartAgreement {
  if (a === b) return 'same';
  if (looseA === looseB || isSlip(a, b)) return 'slip';
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return 'initial';
  return soundsA === soundsB ? 'sound' : 'differs';
}

function pointsOf(
  part: PartAgreement,
  differs: 'familyDiffers' | 'givenDiffers',
  bits: number,
): number {
  const { share, points } = weights.name[part === 'differs' ? differs : part];
  return bits * share + points;
}

function together(family: PartAgreement, given: PartAgreement): NameAgreement {
  const both = [family, given];
  if (both.includes('differs')) return 'differs';
  if (both.includes('sound')) return 'sound';
  if (both.includes('initial')) return 'initials';
  return both.includes('slip') ? 'slip' : 'spelling';
}

function bitsOf(part: 'family' | 'given', key: string, rarity: NameRarity): number {
  return key === '' ? 0 : Math.min(weights.most[part], rarity[part].bits(key));
}

/**
 * Whether two keys are one but for a slip of the hand: two neighbours changed places, or one letter left out
 * or put in, within a word of some length. The first and the last letter must agree, since a letter more at
 * the end makes another name (Sophea, Sopheap; សុភា, សុភាព).
 */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < 6 || long.length - short.length > 1) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  const after = swapped ? 2 : 1;
  return (swapped || long.length >= 9) && short.slice(at + after) === long.slice(at + after);
}

import type { BodyName } from './prepared.ts';
import { inOneScript } from './script.ts';

/** How two names of bodies stand to each other; null where nothing can be said. */
export function compareBodies(a: BodyName, b: BodyName): 'same' | 'alike' | 'differs' | null {
  if (a.key === '' || b.key === '') return null;
  const concept = compareConcepts(a, b);
  if (concept !== null) return concept;
  if (a.key === b.key) return 'same';
  if (isAbbreviation(a, b) || isAbbreviation(b, a) || mostWordsAgree(a, b)) return 'alike';
  return inOneScript(a.key, b.key) ? 'differs' : null;
}

/** Bodies by what they are, in either language; null where one of them is not understood. */
function compareConcepts(a: BodyName, b: BodyName): 'same' | 'alike' | 'differs' | null {
  const [one, other] = [a.concept, b.concept];
  if (one.what === '' || other.what === '') return null;
  if (one.what !== other.what) return 'differs';
  if (one.province === other.province) return 'same';
  return one.province === '' || other.province === '' ? 'alike' : 'differs';
}

/** «MoWA» or «MWA» for «Ministry of Women's Affairs». */
function isAbbreviation(short: BodyName, long: BodyName): boolean {
  if (short.words.length !== 1 || long.words.length < 2) return false;
  return short.key === long.initials || short.key.replaceAll('o', '') === long.initials;
}

/** One name holds the other, or most words are in both: «Commerce Department», «Department of Commerce, Takeo». */
function mostWordsAgree(a: BodyName, b: BodyName): boolean {
  const common = a.words.filter((word) => b.words.includes(word)).length;
  const all = new Set([...a.words, ...b.words]).size;
  return common >= 2 && common / all >= 0.75;
}

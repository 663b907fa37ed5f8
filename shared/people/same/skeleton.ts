import { comparisonKey } from '../../text/comparisonKey.ts';

/**
 * The consonants of a name, roughly, in one alphabet for both scripts: K T P C G(ng) M N R L V S H Y, and A
 * where a word begins with a vowel. Voiced and aspirated letters are one, vowels are none. It says that a
 * Khmer and a Latin name can be one name, never that they are.
 */
const khmerLetters: Readonly<Record<string, string>> = {
  ...ofAll('កខគឃ', 'K'),
  ...ofAll('ង', 'G'),
  ...ofAll('ចឆជឈ', 'C'),
  ...ofAll('ញណន', 'N'),
  ...ofAll('ដឋឌឍតថទធ', 'T'),
  ...ofAll('បផពភ', 'P'),
  ...ofAll('ម', 'M'),
  ...ofAll('យ', 'Y'),
  ...ofAll('រឫឬ', 'R'),
  ...ofAll('លឡឭឮ', 'L'),
  ...ofAll('វ', 'V'),
  ...ofAll('សឝឞ', 'S'),
  ...ofAll('ហ', 'H'),
  ...ofAll('អឣឤឥឦឧឨឩឪឯឰឱឲឳ', 'A'),
};

function ofAll(letters: string, code: string): Record<string, string> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, code]));
}

/** A letter, the letters under it, and its vowels and signs. */
const cluster = /([\u1780-\u17B3])((?:\u17D2[\u1780-\u17B3])*)([\u17B4-\u17D1\u17D3\u17DD]*)/g;
const silent = '\u17CD';
const nikahit = '\u17C6';
/** ៈ at the end of a word, written ak in Latin: វីរៈ, Virak. */
const stop = '\u17C8';
const vowel = /[\u17B6-\u17C8]/;

/** Consonants that are not heard, or written as a vowel, at the end of a syllable. */
const mutedAtEnd = /[RVYHA]/;

/** The skeleton of a Khmer word: សុភា is SP, ចន្ទ is CN, រិទ្ធ is RT. */
export function khmerSkeleton(word: string): string {
  const parts = [...comparisonKey(word).matchAll(cluster)]
    .map(([, base = '', under = '', signs = '']) => ({ base, under, signs }))
    .filter(({ signs }) => !signs.includes(silent));
  let skeleton = '';
  parts.forEach(({ base, under, signs }, at) => {
    const bare = !vowel.test(signs);
    const after = parts[at + 1];
    // A bare letter ends the syllable before it, unless the next letter must end this one.
    const ends =
      at > 0 && bare && (after === undefined || vowel.test(after.signs) || after.under !== '');
    const closed = ends && !(after !== undefined && at + 2 === parts.length && endsWord(after));
    skeleton += closed ? ending(base) : `${opening(base, under, at)}.`;
    if (signs.includes(nikahit) && after?.base !== 'ង') skeleton += 'M';
    if (signs.includes(stop)) skeleton += 'K';
  });
  return folded(skeleton);
}

function endsWord({ signs }: { readonly signs: string }): boolean {
  return !vowel.test(signs);
}

function opening(base: string, under: string, at: number): string {
  const codes = Array.from(under.replaceAll('\u17D2', ''), code);
  const first = code(base);
  // ហ carries the letters that Khmer lacks: ហ្វ is f, ហ្គ is g.
  if (base === 'ហ' && under !== '') return codes.map((c) => (c === 'V' ? 'P' : c)).join('');
  const all = [first, ...codes.filter((c) => c !== 'A')].join('');
  return at > 0 && first === 'A' ? all.slice(1) : all;
}

/** At the end of a syllable only the letter itself is heard: ចន្ទ, រ័ត្ន, ច័ន្ទរ៉ា. */
function ending(base: string): string {
  return code(base).replace(mutedAtEnd, '');
}

function code(letter: string): string {
  return khmerLetters[letter] ?? '';
}

/** Latin letters, the longest first: [as written, code]. */
const latinLetters: readonly (readonly [RegExp, string])[] = [
  [/c+h*|j/g, 'C'],
  [/[kgq]h*/g, 'K'],
  [/[td]h*/g, 'T'],
  [/[pb]h*|f/g, 'P'],
  [/nh(?=[aeiouy]|$)|ny(?=[aeiou])|n/g, 'N'],
  [/m/g, 'M'],
  [/l/g, 'L'],
  [/[szx]h?/g, 'S'],
  [/r(?=[aeiouy])/g, 'R'],
  [/[vw](?=[aeiouy])/g, 'V'],
  [/h(?=[aeiouy])/g, 'H'],
  [/^y|y(?=[aeou])/g, 'Y'],
  [/[a-z]/g, '.'],
];

/** The skeleton of a Latin word of small letters: sophea is SP, chan is CN, rith is RT. */
export function latinSkeleton(word: string): string {
  let codes = word
    .replace(/^[aeiou]/, 'A$&')
    .replaceAll('ck', 'k')
    .replaceAll(/(?<!n)gn/g, 'nh')
    .replaceAll('ng', 'G')
    // ក្ស in រស្មី and others: Reaksmey, Rasmey.
    .replaceAll('ksm', 'sm');
  for (const [letters, written] of latinLetters) codes = codes.replaceAll(letters, written);
  return folded(codes);
}

/** Doubled codes are one sound; codes with a vowel between them (dots) are two. */
function folded(codes: string): string {
  return codes
    .replaceAll(/NY/g, 'N')
    .replaceAll(/([A-Z])\1+/g, '$1')
    .replaceAll('.', '');
}

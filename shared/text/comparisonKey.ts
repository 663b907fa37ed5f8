import { toLatinDigits } from './khmerDigits.ts';

/** U+200B–U+200D and U+FEFF: unseen, and typed or left out at will. */
const unseen = /[\u200B-\u200D\uFEFF]/g;

/** What hangs on a Khmer letter: subscripts (្ and a letter), vowels and signs, as they were typed. */
const hangings = /(?:\u17D2[\u1780-\u17B3]|[\u17B6-\u17D1\u17D3\u17DD])+/g;
const subscript = /\u17D2[\u1780-\u17B3]/g;
const subscriptRo = '\u17D2\u179A';

/** Parts that are typed for one letter: [typed, meant]. */
const sameSight = [
  ['\u17C1\u17B8', '\u17BE'], // េ ី → ើ
  ['\u17C1\u17B6', '\u17C4'], // េ ា → ោ
] as const;

/**
 * The key by which two Khmer or mixed texts are the same to a reader: unseen characters gone, ្ដ as ្ត,
 * subscripts before vowels with ្រ last, split vowels joined, ឲ្យ as ឱ្យ, digits Latin. Only for search and
 * for finding duplicates; what is kept and shown stays as it was typed.
 */
export function comparisonKey(text: string): string {
  const key = text
    .replaceAll(unseen, '')
    .replaceAll('\u17D2\u178A', '\u17D2\u178F') // ្ដ → ្ត
    .replaceAll(hangings, inOrder)
    .replaceAll('\u17B2\u17D2\u1799', '\u17B1\u17D2\u1799'); // ឲ្យ → ឱ្យ
  return toLatinDigits(key);
}

/** What was worked out before: a language has some hundreds of them, and a text made to do harm no end. */
const ordered = new Map<string, string>();
const mostOrdered = 10_000;

/** Subscripts, then register marks, vowels and other signs, each in the order in which they were typed. */
function inOrder(hanging: string): string {
  if (hanging.length === 1) return hanging;
  const known = ordered.get(hanging);
  if (known !== undefined) return known;
  const answer = orderedAnew(hanging);
  if (ordered.size < mostOrdered) ordered.set(hanging, answer);
  return answer;
}

function orderedAnew(hanging: string): string {
  const subscripts = hanging.match(subscript) ?? [];
  let signs = Array.from(hanging.replaceAll(subscript, ''))
    .toSorted((a, b) => rank(a) - rank(b))
    .join('');
  for (const [typed, meant] of sameSight) signs = signs.replaceAll(typed, meant);
  const others = subscripts.filter((mark) => mark !== subscriptRo);
  const ros = subscripts.filter((mark) => mark === subscriptRo);
  return [...others, ...ros].join('') + signs;
}

function rank(sign: string): number {
  if (sign === '\u17C9' || sign === '\u17CA') return 0;
  return sign >= '\u17B6' && sign <= '\u17C5' ? 1 : 2;
}

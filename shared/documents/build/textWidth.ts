import { splitByScript } from './scripts.ts';

/** In which hand Khmer is set: running text, or the state's heading hand, whose letters stand wider. */
export type KhmerHand = 'running' | 'heading';

/** Width of one leg of a Khmer letter, in em: of the widest fonts that offices have (Khmer OS and its sisters). */
const legs: Readonly<Record<KhmerHand, number>> = { running: 0.38, heading: 0.44 };

/** Letters of other than two legs. */
const oneLeg = new Set('រាើេែៃ៛៖ៈ');
const threeLegs = new Set('ឃញឍយលសហឡឤឦ២៣៧៕៙');
const fourLegs = new Set('ឈណ៚');
/** Signs over and under their letter, which take no room. */
const noLegs = /[\u17B4\u17B5\u17B7-\u17BD\u17C6\u17C9-\u17D3\u17DD\u200B-\u200D]/u;
/** Letters that stand out at the right as subscripts. */
const outstanding = new Set('ឃឈឍបយរឞស');
const coeng = '\u17D2';

/** Latin letters in em, of the wider of Times and Arial in bold; what is not named here stands in the middle. */
const latinWidths: readonly (readonly [string, number])[] = [
  ["ijl.,;:'|!I ", 0.33],
  ['ft-()[]/\\r"', 0.44],
  ['sczkJ', 0.56],
  ['wCDGHKNOQRUVXYA', 0.78],
  ['mM@&%', 0.98],
  ['W', 1],
];
const latinWidth = new Map(
  latinWidths.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width])),
);
const usualLatin = 0.61;
/** Writing whose letters stand in squares: Chinese, Japanese, Korean, pictures. */
const square =
  /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7FF\uF900-\uFAFF\uFF00-\uFF60]|\p{Extended_Pictographic}/u;

function khmerWidth(text: string, hand: KhmerHand): number {
  let count = 0;
  let under = false;
  for (const letter of text) {
    if (letter === coeng) {
      under = true;
      continue;
    }
    if (under) count += outstanding.has(letter) ? 1 : 0;
    else if (letter === ' ') count += 0.8;
    else if (noLegs.test(letter)) count += 0;
    else if (oneLeg.has(letter)) count += letter === 'ៈ' || letter === '៖' ? 1.5 : 1;
    else if (letter === 'ះ') count += 1.4;
    else if (threeLegs.has(letter)) count += 3;
    else count += fourLegs.has(letter) ? 4 : 2;
    under = false;
  }
  return count * legs[hand];
}

function latinWidthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += latinWidth.get(letter) ?? (square.test(letter) ? 1.1 : usualLatin);
  return width;
}

/**
 * How wide a text stands on one line, in em of its Latin size, at least as wide as the fonts of offices set it in bold:
 * what is made to fit by it is not cut off.
 * @param khmerScale the size of Khmer as a share of that of Latin
 */
export function widthInEm(text: string, hand: KhmerHand, khmerScale: number): number {
  return splitByScript(text).reduce(
    (sum, stretch) =>
      sum +
      (stretch.script === 'khmer'
        ? khmerWidth(stretch.text, hand) * khmerScale
        : latinWidthOf(stretch.text)),
    0,
  );
}

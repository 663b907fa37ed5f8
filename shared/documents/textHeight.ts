import { splitByScript } from './build/scripts.ts';

/** Sizes of the two scripts in points, and whether the text is bold. */
export interface TextSize {
  readonly latin: number;
  readonly khmer: number;
  readonly bold: boolean;
  /** In the heading hand, which is wider. */
  readonly moul: boolean;
}

/** Height of a line in em, with the room that subscripts and stacked vowels take. */
export const latinLine = 1.25;
export const khmerLine = 1.9;
/** Bold letters are wider, and so is Khmer OS Muol Light. */
const boldFactor = { latin: 1.12, khmer: 1.02 } as const;
const moulFactor = 1.32;
/** Room kept free at the end of a line of Khmer, in em: dictionaries differ in where words end. */
const khmerLoss = 0.8;
const khmerWords = new Intl.Segmenter('km', { granularity: 'word' });

/** Widths of letters in em, of a wide face (DejaVu Serif): room that is enough there is enough for Times. */
const latinWidths = widths([
  [0.34, "ijl.,;:'|-/\\ "],
  [0.41, '!ftIJ()[]'],
  [0.5, 'r"*_`'],
  [0.57, 'scvxyz?'],
  [0.64, 'abdeghknopqu0123456789$'],
  [0.75, 'ABEFKLPRSTVXYZ'],
  [0.89, 'CDGHNOQUw&#+<=>~^'],
  [1.03, 'mMW%@'],
]);

/** Advances of Khmer OS Siemreap in em; a letter that is not here has the width of ក. */
const khmerWidths = widths([
  [0, 'ិីឹឺុូួំ់៉៊៌៍៎៏័៑្៓\u17B4\u17B5\u200B\u200C\u200D'],
  [0.32, 'រវាើេែៃ៛ '],
  [0.46, 'ះៈ'],
  [0.63, 'ឿៀោៅ។៖ៗ'],
  [0.85, '០១២៣៤៥៦៧៨៩៕'],
  [1, 'ឃញយលសហឡឤឦ'],
  [1.34, 'ឈឍណ'],
]);
const plainKhmer = 0.68;
/** Where Siemreap is missing, other Khmer faces are a little wider. */
const khmerSpare = 1.05;
/** Signs that no line begins with. */
const neverFirst = /^[។៖ៗ៕)\]»”.,;:!?/-]/u;
/** Subscripts that stand beside their letter instead of under it. */
const subscriptsBeside = new Set('ឃឈឍបយរឞស');
const subscript = '\u17D2';

function widths(groups: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    groups.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
  );
}

interface Piece {
  readonly width: number;
  readonly khmer: boolean;
  /** A line may end before it. */
  readonly breakable: boolean;
  readonly space: boolean;
}

/**
 * The height that a text takes in a column of that width, in points; lines break at spaces, and within Khmer
 * where words end.
 */
export function textHeight(text: string, width: number, size: TextSize): number {
  let height = 0;
  for (const line of text.split('\n')) height += lineHeight(line, width, size);
  return height;
}

function lineHeight(line: string, width: number, size: TextSize): number {
  const pieces = piecesOf(line, size);
  const loss = khmerLoss * size.khmer;
  let height = 0;
  let used = 0;
  let tallest = 0;
  const endLine = (): void => {
    height += tallest === 0 ? latinLine * size.latin : tallest;
    used = 0;
    tallest = 0;
  };
  for (const piece of pieces) {
    const room = width - (piece.khmer ? loss : 0);
    if (piece.space && used === 0) continue;
    if (piece.breakable && !piece.space && used > 0 && used + piece.width > room) endLine();
    tallest = Math.max(tallest, piece.khmer ? khmerLine * size.khmer : latinLine * size.latin);
    used += piece.width;
    // A word that is wider than the column is broken anywhere.
    while (!piece.space && used > width && piece.width > width) {
      height += tallest;
      used -= width;
    }
  }
  endLine();
  return height;
}

/** Words of both scripts, spaces apart. */
function piecesOf(line: string, size: TextSize): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { text, script } of splitByScript(line)) {
    const khmer = script === 'khmer';
    const em = khmer ? size.khmer : size.latin;
    const bold = khmer && size.moul ? moulFactor : size.bold ? boldFactor[script] : 1;
    if (khmer) {
      for (const { segment } of khmerWords.segment(text)) {
        pieces.push({
          width: khmerWidth(segment) * em * bold,
          khmer,
          breakable: !neverFirst.test(segment),
          space: segment.trim() === '',
        });
      }
    } else {
      for (const word of text.split(/(\s+|(?<=-)(?=\S))/u)) {
        if (word === '') continue;
        const space = /^\s+$/u.test(word);
        pieces.push({ width: latinWidth(word) * em * bold, khmer, breakable: true, space });
      }
    }
  }
  return pieces;
}

function latinWidth(word: string): number {
  let width = 0;
  for (const letter of word) width += latinWidths.get(letter) ?? 0.9;
  return width;
}

function khmerWidth(word: string): number {
  let width = 0;
  let under = false;
  for (const letter of word) {
    if (!under) width += khmerWidths.get(letter) ?? plainKhmer;
    else if (subscriptsBeside.has(letter)) width += 0.32;
    under = letter === subscript;
  }
  return width * khmerSpare;
}

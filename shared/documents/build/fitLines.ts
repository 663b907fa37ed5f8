import type { DocumentLook } from '../look.ts';
import { hasKhmer } from './scripts.ts';
import { widthInEm, type KhmerHand } from './textWidth.ts';

/** A text that is to stand in a room, as large as it can. */
export interface WishedLine {
  readonly text: string;
  readonly hand: KhmerHand;
  /** Points, of Latin: the size wished for, and the smallest that can still be read. */
  readonly most: number;
  readonly least: number;
  /**
   * How it is broken once it would have to be smaller than `whole` to stand on one line: `flow` into two lines wherever
   * the program that shows it breaks it, `name` only between its words, so that no name is torn.
   */
  readonly broken: 'flow' | 'name';
  readonly whole: number;
}

/** A text as it stands in its room; each of its lines is one of the paper. */
export interface FittedLine {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Points. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Height of a line in em of its size: what is not Khmer stands lower; both a little more than the fonts ask for. */
const latinHeight = 1.22;
const khmerHeight = 1.9;
/** Programs set text apart by hairs. */
const safety = 1.04;
/** Two lines are to be that much larger than one, to be worth it. */
const worth = 1.15;
const flowingLines = 2;

/** How many lines a text takes in a width of so many em, broken between words; a word that is wider is broken too. */
function linesIn(text: string, hand: KhmerHand, khmerScale: number, ems: number): number {
  const space = widthInEm(' ', hand, khmerScale);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthInEm(word, hand, khmerScale) * safety;
    const next = used === 0 ? width : used + space + width;
    if (next <= ems) {
      used = next;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(width / ems) - 1);
    used = width > ems ? width % ems : width;
  }
  return lines;
}

/** The two lines of a text, broken where the wider of them is narrowest; the text alone where it is one word. */
function halves(text: string, widthOf: (line: string) => number): readonly string[] {
  let best: readonly string[] = [text];
  let width = Number.POSITIVE_INFINITY;
  for (const { index } of text.matchAll(/(?<=[ -])(?=[^ -])/g)) {
    const lines = [text.slice(0, index).trimEnd(), text.slice(index)];
    const wider = Math.max(...lines.map(widthOf));
    if (wider >= width) break;
    best = lines;
    width = wider;
  }
  return best;
}

/** As large as its width allows, up to `most`. */
function fitted(
  wish: WishedLine,
  most: number,
  { width }: Room,
  khmerScale: number,
): FittedLine & { readonly height: number } {
  const { text, hand, least, broken, whole } = wish;
  const widthOf = (line: string) => widthInEm(line, hand, khmerScale) * safety;
  const largest = (lines: readonly string[]) =>
    Math.min(most, Math.floor((2 * width) / Math.max(0.01, ...lines.map(widthOf))) / 2);
  const result = (size: number, lines: readonly string[]) => {
    const count = lines.reduce(
      (sum, line) => sum + linesIn(line, hand, khmerScale, width / size),
      0,
    );
    const height = count * size * (hasKhmer(text) ? khmerHeight * khmerScale : latinHeight);
    return { size, lines, height };
  };
  const one = largest([text]);
  if (one >= Math.min(most, whole)) return result(one, [text]);
  if (broken === 'name') {
    const lines = halves(text, widthOf);
    const two = largest(lines);
    return two > one * worth
      ? result(Math.max(least, two), lines)
      : result(Math.max(least, one), [text]);
  }
  for (let size = most; size > least; size -= 0.5)
    if (linesIn(text, hand, khmerScale, width / size) <= flowingLines) return result(size, [text]);
  return result(least, [text]);
}

const steps = Array.from({ length: 15 }, (_, index) => 1 - index * 0.05);

/**
 * Texts under each other in a room: each as large, in half points, as it is wished for where it has the width, all
 * smaller by the same share where the room is not high enough, none smaller than its least. What has no room even so is
 * set at the least sizes.
 */
export function fittedLines(
  wishes: readonly WishedLine[],
  room: Room,
  { khmerScale }: Pick<DocumentLook, 'khmerScale'>,
): readonly FittedLine[] {
  const at = (share: number) =>
    wishes.map((wish) => {
      const most = Math.max(wish.least, Math.round(wish.most * share * 2) / 2);
      return fitted(wish, most, room, khmerScale);
    });
  const fits = (lines: ReturnType<typeof at>) =>
    lines.reduce((sum, { height }) => sum + height, 0) <= room.height;
  const share = steps.find((step) => fits(at(step)));
  return at(share ?? 0).map(({ size, lines }) => ({ size, lines }));
}

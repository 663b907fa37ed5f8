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
  /** On how many lines it may stand, once it would have to be smaller than `whole` to stand on one. */
  readonly lines: number;
  readonly whole: number;
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

/** How many lines a text takes in a width of so many em, broken between words; a word that is wider is broken too. */
function linesOf(text: string, hand: KhmerHand, khmerScale: number, ems: number): number {
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

/** Size and height in points of a line that may be as large as `most`. */
function sizeOf(
  { text, hand, least, lines, whole }: WishedLine,
  most: number,
  { width }: Room,
  khmerScale: number,
): { readonly size: number; readonly height: number } {
  const heightOf = (size: number) =>
    linesOf(text, hand, khmerScale, width / size) *
    size *
    (hasKhmer(text) ? khmerHeight * khmerScale : latinHeight);
  const down = (to: number, on: number): number | null => {
    for (let size = most; size >= to; size -= 0.5)
      if (linesOf(text, hand, khmerScale, width / size) <= on) return size;
    return null;
  };
  const size = down(Math.min(most, whole), 1) ?? down(least, lines) ?? least;
  return { size, height: heightOf(size) };
}

const steps = Array.from({ length: 15 }, (_, index) => 1 - index * 0.05);

/**
 * The sizes, in half points, at which texts stand under each other in a room: each as large as it is wished for where
 * it has the width, all smaller by the same share where the room is not high enough, none smaller than its least. What
 * has no room even so is set at the least sizes.
 */
export function fittedSizes(
  wishes: readonly WishedLine[],
  room: Room,
  { khmerScale }: Pick<DocumentLook, 'khmerScale'>,
): readonly number[] {
  const at = (share: number) =>
    wishes.map((wish) => {
      const most = Math.max(wish.least, Math.round(wish.most * share * 2) / 2);
      return sizeOf(wish, most, room, khmerScale);
    });
  const fits = (lines: ReturnType<typeof at>) =>
    lines.reduce((sum, { height }) => sum + height, 0) <= room.height;
  const share = steps.find((step) => fits(at(step)));
  return at(share ?? 0).map(({ size }) => size);
}

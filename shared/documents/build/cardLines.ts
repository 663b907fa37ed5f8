import type { Run, SizedLine } from '../textDoc.ts';
import type { DocumentLook } from '../look.ts';
import { fittedSizes, type Room, type WishedLine } from './fitLines.ts';

/** A line of a card as it is wished for. */
export interface CardWish extends WishedLine {
  readonly look?: Omit<Run, 'text'>;
}

/** Texts of a template file are fields, of which nobody knows how long they will be. */
const unknownShare = 0.7;

/** Lines at the sizes at which they stand in their room together; empty texts give none. */
export function cardLines(
  wishes: readonly CardWish[],
  room: Room,
  look: Pick<DocumentLook, 'khmerScale'>,
  isTemplate: boolean,
): readonly SizedLine[] {
  const written = wishes.filter(({ text }) => text !== '');
  const sizes = isTemplate
    ? written.map(({ most, least }) => Math.max(least, Math.round(most * unknownShare)))
    : fittedSizes(written, room, look);
  return written.map(({ text, hand, look: run }, index) => ({
    runs: [{ text, ...run }],
    size: sizes[index] ?? 0,
    ...(hand === 'heading' ? { heading: true } : {}),
  }));
}

/** Points of so many millimetres. */
export function pointsOf(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

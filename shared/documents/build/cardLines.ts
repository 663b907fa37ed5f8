import type { Run, SizedLine } from '../textDoc.ts';
import type { DocumentLook } from '../look.ts';
import { fittedLines, type Room, type WishedLine } from './fitLines.ts';

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
  const fitted = isTemplate
    ? written.map(({ text, most, least }) => ({
        size: Math.max(least, Math.round(most * unknownShare)),
        lines: [text],
      }))
    : fittedLines(written, room, look);
  return written.flatMap(({ hand, look: run }, index): readonly SizedLine[] => {
    const { size, lines } = fitted[index] ?? { size: 0, lines: [] };
    return lines.map((text) => ({
      runs: [{ text, ...run }],
      size,
      ...(hand === 'heading' ? { heading: true } : {}),
    }));
  });
}

/** Points of so many millimetres. */
export function pointsOf(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

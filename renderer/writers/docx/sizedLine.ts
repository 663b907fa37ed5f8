import { AlignmentType, Paragraph } from 'docx';
import type { DocumentLook } from '#shared/documents/look.ts';
import type { SizedLine } from '#shared/documents/textDoc.ts';
import { wordRuns } from './runs.ts';
import { styleIds } from './styles.ts';

/** A line at its own size. */
export function sizedLine(
  { runs, size, heading }: SizedLine,
  look: DocumentLook,
  { color, left }: { readonly color?: string; readonly left?: boolean } = {},
): Paragraph {
  const style = heading === true ? styleIds.cardHeading : styleIds.card;
  return new Paragraph({
    style,
    ...(left === true ? { alignment: AlignmentType.LEFT } : {}),
    children: wordRuns(runs, look, style, {
      points: size,
      ...(color === undefined ? {} : { color }),
    }),
  });
}

/** Lines as the content of a cell, which Word wants to hold a paragraph. */
export function cellLines(
  lines: readonly SizedLine[],
  look: DocumentLook,
  options: Parameters<typeof sizedLine>[2] = {},
): readonly Paragraph[] {
  return lines.length === 0
    ? [new Paragraph({ style: styleIds.sectionEnd })]
    : lines.map((line) => sizedLine(line, look, options));
}

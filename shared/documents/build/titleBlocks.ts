import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import type { Block } from '../textDoc.ts';
import { textLines } from './wording.ts';

/** The title of a paper, large in the middle, and under it its other lines. */
export function titleBlocks(
  lines: readonly Bilingual[],
  language: DocumentLanguage,
): readonly Block[] {
  return lines.flatMap((text, index) =>
    textLines(text, language).map((line, second): Block => ({
      kind: 'paragraph',
      look: index === 0 && second === 0 ? 'title' : 'subtitle',
      runs: [{ text: line, bold: true }],
    })),
  );
}

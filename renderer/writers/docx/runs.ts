import { AlignmentType, type ParagraphChild, TextRun } from 'docx';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { unreachable } from '#shared/base/outcome.ts';
import { hasKhmer, splitByScript } from '#shared/documents/build/scripts.ts';
import type { DocumentLook } from '#shared/documents/look.ts';
import type { Align, Run } from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { withZeroWidthBreaks } from '#shared/text/zeroWidthBreaks.ts';
import { ComplexScriptRun } from './elements.ts';
import { khmerFontOf, runSizes } from './styles.ts';

/** What a line has that its style does not say. */
interface OwnLook {
  /** Of Latin. */
  readonly points?: number;
  /** Hex without `#`. */
  readonly color?: string;
}

/**
 * The Word runs of a line: each cut by script, so that Khmer is marked as complex script with all four font slots
 * named, and Latin keeps the style's Latin font. Characters that XML forbids are left out.
 */
export function wordRuns(
  runs: readonly Run[],
  look: DocumentLook,
  style: string,
  { points, color }: OwnLook = {},
): readonly ParagraphChild[] {
  const khmerFont = khmerFontOf(look, style);
  return runs.flatMap((run) => {
    const safe = xmlSafe(run.text);
    const text = look.khmerWordBreaks ? withZeroWidthBreaks(safe) : safe;
    const plain = {
      ...(points === undefined ? {} : runSizes(look, points)),
      ...(color === undefined ? {} : { color }),
      ...(run.bold === true
        ? { bold: true, boldComplexScript: khmerFont === look.fonts.khmer }
        : {}),
      ...(run.italic === true ? { italics: true, italicsComplexScript: false } : {}),
      ...(run.underline === true ? { underline: {} } : {}),
      ...(run.muted === true ? { color: look.colors.muted } : {}),
    };
    return splitByScript(text).map((stretch) => {
      switch (stretch.script) {
        case 'khmer':
          return new ComplexScriptRun({
            ...plain,
            text: stretch.text,
            font: { ascii: khmerFont, hAnsi: khmerFont, eastAsia: khmerFont, cs: khmerFont },
          });
        case 'latin':
          return new TextRun({ ...plain, text: stretch.text });
      }
    });
  });
}

/** A field that a template holds, such as {event.title}. */
const field = /\{[^{}]+\}/;

/**
 * Word's name of an alignment; Khmer is justified between its clusters, not by stretching Latin spaces. So is the
 * field of a Khmer template, which Khmer will take the place of.
 */
export function wordAlign(align: Align, text: string, language: DocumentLanguage) {
  switch (align) {
    case 'left':
      return AlignmentType.LEFT;
    case 'center':
      return AlignmentType.CENTER;
    case 'right':
      return AlignmentType.RIGHT;
    case 'justify':
      return hasKhmer(text) || (language !== 'en' && field.test(text))
        ? AlignmentType.THAI_DISTRIBUTE
        : AlignmentType.BOTH;
    default:
      return unreachable(align);
  }
}

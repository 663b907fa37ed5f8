import { inLanguage, type Bilingual, type DocumentLanguage } from '../../base/language.ts';
import type { Run } from '../textDoc.ts';
import { hasKhmer } from './scripts.ts';

/**
 * The text as the lines of a document: one in its language; in both, Khmer first and English beneath, or one line
 * where the two are the same or one is not written yet. An empty text gives no line.
 */
export function textLines(text: Bilingual, language: DocumentLanguage): readonly string[] {
  const one = inLanguage(text, language === 'both' ? 'km' : language);
  if (one === '') return [];
  if (language !== 'both' || text.km === '' || text.en === '' || text.km === text.en) return [one];
  return [text.km, text.en];
}

/** As `textLines`, with the second language of a pair set back. */
export function runLines(
  text: Bilingual,
  language: DocumentLanguage,
  look: Omit<Run, 'text'> = {},
): readonly (readonly Run[])[] {
  return textLines(text, language).map((line, index) => [
    index === 0 ? { ...look, text: line } : { ...look, text: line, muted: true },
  ]);
}

/** On one line: «កម្មវត្ថុ · Subject». */
export function onOneLine(text: Bilingual, language: DocumentLanguage, between = ' · '): string {
  return textLines(text, language).join(between);
}

/** A name before what it stands for: «កម្មវត្ថុ៖», "Subject:", «កម្មវត្ថុ · Subject:», by the script in which it ends. */
export function withColon(name: Bilingual, language: DocumentLanguage): string {
  const line = onOneLine(name, language);
  return line + (hasKhmer(line.slice(-1)) ? '៖' : ':');
}

/** Both languages on one line, the second set back: for headings and captions. */
export function oneLineRuns(text: Bilingual, language: DocumentLanguage): readonly Run[] {
  return runLines(text, language).flatMap((line, index) =>
    index === 0 ? line : [{ text: ' · ', muted: true }, ...line],
  );
}

/** The same text in both languages: names, codes, printed words. */
export function sameInBoth(text: string): Bilingual {
  return { en: text, km: text };
}

function splitAtLineEnds(text: string): readonly string[] {
  return text.split('\n').filter((part) => part.trim() !== '');
}

/** The paragraphs of a text, the languages side by side. */
export function paragraphsOf({ km, en }: Bilingual): readonly Bilingual[] {
  const khmer = splitAtLineEnds(km);
  const english = splitAtLineEnds(en);
  return Array.from({ length: Math.max(khmer.length, english.length) }, (_, index) => ({
    km: khmer[index] ?? '',
    en: english[index] ?? '',
  }));
}

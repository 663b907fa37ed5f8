import { inLanguage, type Bilingual, type DocumentLanguage } from '../../base/language.ts';
import { toKhmerDigits } from '../../text/khmerDigits.ts';
import type { CellLook, NumberLook, SheetCell, SheetRow } from '../sheetDoc.ts';

/** The text in the document's language; in both, Khmer on the first line and English beneath it. */
export function wording(text: Bilingual, language: DocumentLanguage): string {
  if (language !== 'both') return inLanguage(text, language);
  if (text.km === '' || text.en === '' || text.km === text.en) return inLanguage(text, 'km');
  return `${text.km}\n${text.en}`;
}

/** As `wording`, but on one line: for headings of a sheet and its footer. */
export function oneLine(text: Bilingual, language: DocumentLanguage): string {
  return wording(text, language).replaceAll('\n', ' · ');
}

/** What stands at the foot of each page: short, because the format takes little there; in both, Khmer alone. */
export function footerText(text: Bilingual, language: DocumentLanguage): string {
  return oneLine(text, language === 'en' ? 'en' : 'km');
}

/** A text of both languages with its Khmer digits in place. */
export function withDigits(text: Bilingual): Bilingual {
  return { en: text.en, km: toKhmerDigits(text.km) };
}

/** Puts texts together word by word in each language. */
export function joined(parts: readonly Bilingual[], between: string): Bilingual {
  return {
    en: parts.map((part) => inLanguage(part, 'en')).join(between),
    km: parts.map((part) => inLanguage(part, 'km')).join(between),
  };
}

/** The same text whatever the language. */
export function plain(text: string): Bilingual {
  return { en: text, km: text };
}

export function empty(look?: CellLook): SheetCell {
  return look === undefined ? { kind: 'empty' } : { kind: 'empty', look };
}

export function textCell(text: string, look: CellLook = 'text'): SheetCell {
  return text === '' ? { kind: 'empty', look } : { kind: 'text', text, look };
}

export function numberCell(
  value: number | null,
  format: NumberLook,
  look: CellLook = 'number',
): SheetCell {
  return value === null ? { kind: 'empty', look } : { kind: 'number', value, format, look };
}

export function formulaCell(
  formula: string,
  result: number,
  format: NumberLook,
  look: CellLook = 'number',
): SheetCell {
  return { kind: 'formula', formula, result, format, look };
}

/** A row whose one text runs over all columns. */
export function bandRow(
  text: string,
  columns: number,
  look: CellLook,
  options: Pick<SheetRow, 'minHeight' | 'outlineLevel'> = {},
): SheetRow {
  return {
    ...options,
    cells: [textCell(text, look), ...Array.from({ length: columns - 1 }, () => empty(look))],
    merges: [{ from: 1, to: columns }],
  };
}

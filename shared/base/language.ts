/** The language of the window. */
export type Language = 'en' | 'km';

/** The language of a document; `both` prints Khmer first and English beside or below it. */
export type DocumentLanguage = Language | 'both';

/** One text in both languages. An empty string means "not written yet", never "the same as the other". */
export interface Bilingual {
  readonly en: string;
  readonly km: string;
}

/** The text in the wanted language, or in the other one where it is not written yet. */
export function inLanguage(text: Bilingual, language: Language): string {
  return text[language] !== '' ? text[language] : text[language === 'en' ? 'km' : 'en'];
}

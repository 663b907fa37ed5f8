import { searchKey } from '../../text/searchKey.ts';

/** Khmer is written with and without blanks between words. */
const khmerBlanks = /(?<=[\u1780-\u17FF])\s+(?=[\u1780-\u17FF])/gu;
const apostrophes = /[\u2018\u2019\u02BC`´]/gu;
/** What stands around a name without being part of it. */
const surroundings = /^[\s"“”«»‹›*•\-–—,;:.។៖]+|[\s"“”«»‹›*•\-–—,;:.។៖]+$/gu;

/** The key by which two written names of organisations are one name: spelling variants, case, blanks, quotation marks. */
export function bodyKey(text: string): string {
  return searchKey(text)
    .replaceAll(surroundings, '')
    .replaceAll(apostrophes, "'")
    .replaceAll('&', ' and ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(khmerBlanks, '');
}

/** Every text by which a body is called, of any day: its names, abbreviations and other spellings. */
export function bodyTexts(body: {
  readonly names: readonly {
    readonly name: { readonly en: string; readonly km: string };
    readonly abbreviation: string;
  }[];
  readonly spellings: readonly string[];
}): readonly string[] {
  return [
    ...body.names.flatMap(({ name, abbreviation }) => [name.km, name.en, abbreviation]),
    ...body.spellings,
  ].filter((text) => text.trim() !== '');
}

import type { Bilingual, DocumentLanguage, Language } from '../../base/language.ts';
import { toKhmerDigits } from '../../text/khmerDigits.ts';
import type { NationalHeader } from '../textDoc.ts';
import { stateWords } from '../words.ts';
import { textLines } from './wording.ts';

const numberWords: Readonly<Record<DocumentLanguage, string>> = {
  en: 'No. ',
  km: 'លេខ៖ ',
  both: 'លេខ · No. ',
};
/** Room to write a number by hand. */
export const blankNumber = '......................';

/** Each language keeps together, so that the ranks can be read top down. */
function issuerIn(issuer: readonly Bilingual[], language: Language): readonly string[] {
  return issuer.map((part) => part[language]).filter((name) => name !== '');
}

/** The state's header with the issuer, top down, and the letter number (blank room where there is none yet). */
export function nationalHeader(
  issuer: readonly Bilingual[],
  letterNumber: string,
  language: DocumentLanguage,
): NationalHeader {
  const number = letterNumber === '' ? blankNumber : letterNumber;
  return {
    kind: 'nationalHeader',
    country: textLines(stateWords.country, language),
    motto: textLines(stateWords.motto, language),
    issuer:
      language === 'both'
        ? [...issuerIn(issuer, 'km'), ...issuerIn(issuer, 'en')]
        : issuerIn(issuer, language),
    number: numberWords[language] + (language === 'en' ? number : toKhmerDigits(number)),
  };
}

import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import { formatEnglishCivil, formatKhmerCivil } from '../../calendar/dateText.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Distribution, Signatures } from '../textDoc.ts';
import { onOneLine, textLines } from './wording.ts';

/** Who signs, and when they did, where that is known. */
export interface Signing {
  readonly role: Bilingual;
  readonly name: Bilingual;
  readonly signedOn: PlainDate | null;
}

function dateLines(
  place: Bilingual,
  signedOn: PlainDate | null,
  language: DocumentLanguage,
): readonly string[] {
  const khmer =
    signedOn === null ? 'ថ្ងៃទី........ ខែ............ ឆ្នាំ២០......' : formatKhmerCivil(signedOn);
  const english = signedOn === null ? '...... / ...... / 20......' : formatEnglishCivil(signedOn);
  const where = textLines(place, language === 'en' ? 'en' : 'km');
  return [...where, language === 'en' ? english : khmer];
}

/**
 * Signature blocks side by side. They are given in the order of signing; Khmer documents print them from the right,
 * so that «បានឃើញ និងឯកភាព» stands at the left, English ones from the left.
 */
export function signatureBlocks(
  signings: readonly Signing[],
  place: Bilingual,
  language: DocumentLanguage,
): Signatures {
  const blocks = signings.map(({ role, name, signedOn }) => ({
    dateLines: dateLines(place, signedOn, language),
    roles: textLines(role, language),
    name: onOneLine(name, language),
  }));
  return { kind: 'signatures', blocks: language === 'en' ? blocks : blocks.toReversed() };
}

const distributionWords: Bilingual = { en: 'Distribution', km: 'កន្លែងទទួល៖' };

/** Who gets a copy; the file copy is one of the items. */
export function distributionList(
  items: readonly Bilingual[],
  language: DocumentLanguage,
): Distribution {
  return {
    kind: 'distribution',
    title: onOneLine(distributionWords, language),
    items: items.map((item) => onOneLine(item, language)).filter((item) => item !== ''),
  };
}

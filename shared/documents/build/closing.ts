import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import type { Distribution, Signatures } from '../textDoc.ts';
import { onOneLine, withColon } from './wording.ts';

/**
 * Signature blocks side by side. They are given in the order of signing; Khmer documents print them from the right,
 * so that «បានឃើញ និងឯកភាព» stands at the left, English ones from the left. One alone stands in the right half.
 */
export function sideBySide(blocks: Signatures['blocks'], language: DocumentLanguage): Signatures {
  const empty = { dateLines: [], roles: [], name: ' ' };
  if (blocks.length === 1) return { kind: 'signatures', blocks: [empty, ...blocks] };
  return { kind: 'signatures', blocks: language === 'en' ? blocks : blocks.toReversed() };
}

const distributionWords: Bilingual = { en: 'Distribution', km: 'កន្លែងទទួល' };

/** Who gets a copy; the file copy is one of the items. */
export function distributionList(
  items: readonly Bilingual[],
  language: DocumentLanguage,
): Distribution {
  return {
    kind: 'distribution',
    title: withColon(distributionWords, language),
    items: items.map((item) => onOneLine(item, language)).filter((item) => item !== ''),
  };
}

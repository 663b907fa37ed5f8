import type { Bilingual } from '../../base/language.ts';
import type { BodyKind } from '../../matrix/bodies.model.ts';
import type { AgeBand } from '../../people/directory/model.ts';

/** Kinds of organisation in figures about people. */
export const bodyKindWords = {
  secretariat: { km: 'អគ្គលេខាធិការដ្ឋាន', en: 'Secretariat' },
  committee: { km: 'គណៈកម្មាធិការ', en: 'Committee' },
  ministry: { km: 'ក្រសួង', en: 'Ministry' },
  provincial: { km: 'រដ្ឋបាលរាជធានី-ខេត្ត', en: 'Provincial administration' },
  partner: { km: 'ដៃគូអភិវឌ្ឍន៍', en: 'Development partner' },
  embassy: { km: 'ស្ថានទូត', en: 'Embassy' },
  ngo: { km: 'អង្គការមិនមែនរដ្ឋាភិបាល', en: 'Non-governmental organisation' },
  university: { km: 'សាកលវិទ្យាល័យ', en: 'University' },
  company: { km: 'ក្រុមហ៊ុន', en: 'Company' },
  community: { km: 'សហគមន៍ផលិតករ', en: 'Producer community' },
  media: { km: 'ប្រព័ន្ធផ្សព្វផ្សាយ', en: 'Media' },
  private: { km: 'វិស័យឯកជន', en: 'Private sector' },
  other: { km: 'ផ្សេងៗ', en: 'Other' },
} as const satisfies Record<BodyKind, Bilingual>;

export const ageBandWords = {
  'under-18': { km: 'ក្រោម ១៨ ឆ្នាំ', en: 'Under 18' },
  '18-24': { km: '១៨–២៤ ឆ្នាំ', en: '18–24' },
  '25-34': { km: '២៥–៣៤ ឆ្នាំ', en: '25–34' },
  '35-44': { km: '៣៥–៤៤ ឆ្នាំ', en: '35–44' },
  '45-54': { km: '៤៥–៥៤ ឆ្នាំ', en: '45–54' },
  '55-64': { km: '៥៥–៦៤ ឆ្នាំ', en: '55–64' },
  'over-64': { km: 'លើសពី ៦៤ ឆ្នាំ', en: 'Over 64' },
} as const satisfies Record<AgeBand, Bilingual>;

/** The words as the options of a choice, in their order. */
export function optionsOf<Key extends string>(
  words: Readonly<Record<Key, Bilingual>>,
): readonly { readonly value: Key; readonly label: Bilingual }[] {
  return Object.entries(words).map(([value, label]) => ({
    value: value as Key,
    label: label as Bilingual,
  }));
}

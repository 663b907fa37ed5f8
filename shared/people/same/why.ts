import type { Bilingual } from '../../base/language.ts';
import type { ComparedField, FieldEvidence } from './evidence.ts';

const fieldNames: Readonly<Record<ComparedField, Bilingual>> = {
  khmerName: { en: 'Khmer name', km: 'ឈ្មោះជាភាសាខ្មែរ' },
  latinName: { en: 'Latin name', km: 'ឈ្មោះជាអក្សរឡាតាំង' },
  acrossScripts: { en: 'name across the two scripts', km: 'ឈ្មោះក្នុងអក្សរទាំងពីរ' },
  phone: { en: 'telephone', km: 'លេខទូរស័ព្ទ' },
  email: { en: 'e-mail', km: 'អ៊ីមែល' },
  sex: { en: 'sex', km: 'ភេទ' },
  organisation: { en: 'organisation', km: 'អង្គភាព' },
  post: { en: 'post', km: 'មុខតំណែង' },
  province: { en: 'province', km: 'រាជធានី-ខេត្ត' },
  third: { en: 'third entry', km: 'ទិន្នន័យទីបី' },
};

const agreements: Readonly<Record<FieldEvidence['agreement'], Bilingual>> = {
  same: { en: 'is the same', km: 'ដូចគ្នា' },
  spelling: { en: 'is the same in another spelling', km: 'ដូចគ្នា តែសរសេរខុសគ្នា' },
  order: { en: 'is the same in another order', km: 'ដូចគ្នា តែលំដាប់ខុសគ្នា' },
  slip: { en: 'is the same but for a slip', km: 'ស្ទើរតែដូចគ្នា' },
  initials: { en: 'agrees as far as its initials go', km: 'ត្រូវគ្នាត្រឹមអក្សរកាត់' },
  part: { en: 'agrees in part', km: 'ត្រូវគ្នាមួយផ្នែក' },
  sound: { en: 'sounds alike', km: 'មានសូរប្រហាក់ប្រហែលគ្នា' },
  alike: { en: 'is alike', km: 'ប្រហាក់ប្រហែលគ្នា' },
  shared: { en: 'is the same, but several share it', km: 'ដូចគ្នា តែមានអ្នកប្រើរួមគ្នាច្រើននាក់' },
  withBoth: { en: 'agrees with both', km: 'ត្រូវគ្នានឹងទាំងពីរ' },
  differs: { en: 'differs', km: 'ខុសគ្នា' },
};

/** A field that was compared, by its name. */
export function nameOfField(field: ComparedField): Bilingual {
  return fieldNames[field];
}

/** How a field agrees, to stand after its name: «is the same». */
export function sayAgreement(agreement: FieldEvidence['agreement']): Bilingual {
  return agreements[agreement];
}

/** One field in words: «telephone is the same». */
function sayField({ field, agreement }: FieldEvidence): Bilingual {
  const [name, says] = [fieldNames[field], agreements[agreement]];
  return { en: `${name.en} ${says.en}`, km: `${name.km} ${says.km}` };
}

/** What speaks for it, then what speaks against it, the strongest first: one short sentence. */
export function sayWhy(fields: readonly FieldEvidence[]): Bilingual {
  const inOrder = [...fields].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const forIt = inOrder.filter(({ weight }) => weight > 0).map(sayField);
  const against = inOrder.filter(({ weight }) => weight <= 0).map(sayField);
  const en = [part(forIt, 'en').join(', '), part(against, 'en').join(', ')].filter(
    (said) => said !== '',
  );
  const km = [part(forIt, 'km').join(' '), part(against, 'km').join(' ')].filter(
    (said) => said !== '',
  );
  return { en: `The ${en.join('; but ')}.`, km: `${km.join(' ប៉ុន្តែ')}។` };
}

function part(says: readonly Bilingual[], language: keyof Bilingual): string[] {
  return says.map((said) => said[language]);
}

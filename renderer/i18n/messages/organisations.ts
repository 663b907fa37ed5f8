import { bilingual } from '../bilingual.ts';

/** Texts of the organisations. */
export const organisations = bilingual(
  {
    title: 'Organisations',
    picker: {
      placeholder: 'Name or abbreviation',
      clear: 'Clear',
      none: 'No organisation has these words',
      more: (count: number) => `${count} more: type on to find them`,
      add: (name: string) => (name === '' ? 'Add an organisation…' : `Add “${name}”…`),
    },
    adding: {
      title: 'Add an organisation',
      nameKm: 'Name in Khmer',
      nameEn: 'Name in English',
      abbreviation: 'Abbreviation',
      kind: 'Kind',
      province: 'Province',
      noProvince: 'None',
      nameMissing: 'Write the name in Khmer, in English, or in both.',
      known: (name: string) => `The directory has it already: ${name}.`,
      useKnown: 'Use that one',
      add: 'Add',
      cancel: 'Cancel',
    },
  },
  {
    title: 'ស្ថាប័ន',
    picker: {
      placeholder: 'ឈ្មោះ ឬអក្សរកាត់',
      clear: 'សម្អាត',
      none: 'គ្មានស្ថាប័នណាមានពាក្យទាំងនេះទេ',
      more: (count: number) => `នៅមាន ${count} ទៀត៖ សូមវាយបន្តដើម្បីស្វែងរក`,
      add: (name: string) => (name === '' ? 'បន្ថែមស្ថាប័ន…' : `បន្ថែម «${name}»…`),
    },
    adding: {
      title: 'បន្ថែមស្ថាប័ន',
      nameKm: 'ឈ្មោះជាភាសាខ្មែរ',
      nameEn: 'ឈ្មោះជាភាសាអង់គ្លេស',
      abbreviation: 'អក្សរកាត់',
      kind: 'ប្រភេទ',
      province: 'រាជធានី-ខេត្ត',
      noProvince: 'គ្មាន',
      nameMissing: 'សូមសរសេរឈ្មោះជាភាសាខ្មែរ ឬអង់គ្លេស ឬទាំងពីរ។',
      known: (name: string) => `មានក្នុងបញ្ជីរួចហើយ៖ ${name}។`,
      useKnown: 'ប្រើស្ថាប័ននោះ',
      add: 'បន្ថែម',
      cancel: 'បោះបង់',
    },
  },
);

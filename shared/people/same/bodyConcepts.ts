import type { ProvinceCode } from '../../base/ids.ts';
import { seedBodies } from '../../matrix/seed/bodies.ts';
import { seedProvinces } from '../../matrix/seed/provinces.ts';
import { searchKey } from '../../text/searchKey.ts';
import { khmerKey } from './khmerName.ts';
import { remembered } from './remembered.ts';

/** What the name of a body says in either language, as far as it is understood. */
export interface BodyConcept {
  /** The kind of body and what it is for («department women»); empty where either is not understood. */
  readonly what: string;
  readonly province: ProvinceCode | '';
}

/** A concept and the words that name it, Khmer ones by any part of them, Latin ones from their beginning. */
type Words = readonly (readonly [string, readonly string[]])[];

/**
 * Kinds of body of which there is one for a subject, or one in a province; the first that is found counts, so the
 * ministry of an office is found before the office. Of communities, NGOs and companies there are many of a subject.
 */
const kindWords: Words = [
  ['ministry', ['ក្រសួង', 'ministry']],
  ['department', ['មន្ទីរ', 'department', 'dept']],
  [
    'administration',
    [
      'រដ្ឋបាលខេត្ត',
      'រដ្ឋបាលរាជធានី',
      'សាលាខេត្ត',
      'សាលារាជធានី',
      'provincial administration',
      'province administration',
      'capital administration',
      'provincial hall',
    ],
  ],
];

/** Bodies below the province, of which a province has many. */
const belowProvince = readWords([
  ['below', ['ស្រុក', 'ខណ្ឌ', 'ឃុំ', 'សង្កាត់', 'district', 'commune', 'municipal']],
]);

/** What ministries and provincial departments are for: industry is one before and after the renaming of 2020. */
const subjectWords: Words = [
  ['rural', ['អភិវឌ្ឍន៍ជនបទ', 'rural development']],
  ['women', ['នារី', 'women']],
  ['agriculture', ['កសិកម្ម', 'agricultur']],
  ['industry', ['ឧស្សាហកម្ម', 'industry']],
  ['commerce', ['ពាណិជ្ជកម្ម', 'commerce']],
  ['tourism', ['ទេសចរណ៍', 'tourism']],
  ['culture', ['វប្បធម៌', 'culture']],
  ['education', ['អប់រំ', 'education']],
  ['health', ['សុខាភិបាល', 'health']],
  ['environment', ['បរិស្ថាន', 'environment']],
  ['labour', ['ការងារ', 'labour', 'labor']],
  ['planning', ['ផែនការ', 'planning']],
  ['finance', ['ហិរញ្ញវត្ថុ', 'finance']],
  ['interior', ['មហាផ្ទៃ', 'interior']],
  ['information', ['ព័ត៌មាន', 'information']],
  ['social', ['សង្គមកិច្ច', 'social affairs']],
  ['foreign', ['ការបរទេស', 'foreign affairs']],
  ['works', ['សាធារណការ', 'public works']],
  ['water', ['ធនធានទឹក', 'water resources']],
  ['land', ['រៀបចំដែនដី', 'land management']],
  ['religion', ['ធម្មការ', 'cults', 'religion']],
  ['posts', ['ប្រៃសណីយ៍', 'posts and telecom', 'post and telecom']],
  ['justice', ['យុត្តិធម៌', 'justice']],
];

const kinds = readWords(kindWords);
const subjects = readWords(subjectWords);

function readWords(table: Words): readonly (readonly [string, RegExp])[] {
  return table.map(([concept, words]) => [
    concept,
    new RegExp(words.map((word) => (/[a-z]/.test(word) ? `\\b${word}` : folded(word))).join('|')),
  ]);
}

interface Named {
  readonly name: RegExp;
  readonly code: ProvinceCode;
}

let named: readonly Named[] | null = null;
let abbreviated: ReadonlyMap<string, string> | null = null;

/** Reads the name of a body: its kind, its subject, its province. */
export const bodyConcept = remembered((text: string): BodyConcept => {
  const key = folded(text);
  const province = provinceNames().find(({ name }) => name.test(key))?.code ?? '';
  const whole = abbreviations().get(key);
  return { what: whatOf(whole === undefined ? key : folded(whole)), province };
});

/** Bodies of which every province has its own. */
export function isProvincial({ what }: BodyConcept): boolean {
  return what.startsWith('department ') || what === 'administration';
}

function whatOf(key: string): string {
  if (belowProvince.some(([, words]) => words.test(key))) return '';
  const kind = kinds.find(([, words]) => words.test(key))?.[0];
  if (kind === undefined) return '';
  if (kind === 'administration') return kind;
  const subject = subjects.find(([, words]) => words.test(key))?.[0];
  return subject === undefined ? '' : `${kind} ${subject}`;
}

/** Unseen characters, spelling variants and blanks do not matter. */
function folded(text: string): string {
  return khmerKey(searchKey(text)).replaceAll(/(?<=[\u1780-\u17FF])\s+(?=[\u1780-\u17FF])/g, '');
}

function provinceNames(): readonly Named[] {
  named ??= seedProvinces().map(({ name, code }) => ({
    // «Siem Reap» and «Siemreap»; a short name (Kep) must stand as a word.
    name: new RegExp(`${folded(name.km)}|\\b${folded(name.en).replaceAll(' ', ' ?')}\\b`),
    code,
  }));
  return named;
}

function abbreviations(): ReadonlyMap<string, string> {
  abbreviated ??= new Map(
    seedBodies().flatMap(({ names }) =>
      names.map(({ abbreviation, name }) => [folded(abbreviation), name.en] as const),
    ),
  );
  return abbreviated;
}

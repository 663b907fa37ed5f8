import type { Bilingual } from '../../base/language.ts';
import { columnLetters } from '../../matrix/import/rawTable.ts';

/** A text of the list within a sentence, shortened where it is long. */
function shown(text: string): string {
  const folded = text.slice(0, 400).replaceAll(/\s+/gu, ' ').trim();
  const letters = Array.from(folded);
  return letters.length > 80 ? `${letters.slice(0, 80).join('')}…` : folded;
}

function say(
  sentence: (quoted: (text: string) => string) => readonly [en: string, km: string],
): Bilingual {
  const [en] = sentence((text) => `“${shown(text)}”`);
  const [, km] = sentence((text) => `«${shown(text)}»`);
  return { en, km };
}

/** Why a used row is no person. */
export const leftOutReasons = {
  title: (text: string) =>
    say((q) => [`Title above the list: ${q(text)}.`, `ចំណងជើងខាងលើបញ្ជី៖ ${q(text)}។`]),
  headings: () => say(() => ['The headings of the columns.', 'ចំណងជើងជួរឈរ។']),
  headingsAgain: () => say(() => ['The headings of the columns again.', 'ចំណងជើងជួរឈរសារជាថ្មី។']),
  columnNumbers: () =>
    say(() => ['Numbers of the columns below their headings.', 'លេខរៀងជួរឈរនៅក្រោមចំណងជើង។']),
  total: (text: string) => say((q) => [`Totals: ${q(text)}.`, `ចំនួនសរុប៖ ${q(text)}។`]),
  note: (text: string) =>
    say((q) => [`Note beside the list: ${q(text)}.`, `កំណត់សម្គាល់ក្នុងបញ្ជី៖ ${q(text)}។`]),
  signing: (text: string) =>
    say((q) => [
      `Place, date or signature at the foot: ${q(text)}.`,
      `ទីកន្លែង កាលបរិច្ឆេទ ឬហត្ថលេខានៅចុងបញ្ជី៖ ${q(text)}។`,
    ]),
  blank: () =>
    say(() => [
      'Row for signing in that was left blank: it names nobody.',
      'ជួរទុកសម្រាប់ចុះឈ្មោះ នៅទំនេរ គ្មានឈ្មោះអ្នកណា។',
    ]),
  province: (text: string) =>
    say((q) => [
      `Heading of a province: ${q(text)}. It was taken as the province of the rows below it.`,
      `ចំណងជើងខេត្ត៖ ${q(text)}។ បានយកជាខេត្តនៃជួរខាងក្រោម។`,
    ]),
  body: (text: string) =>
    say((q) => [
      `Heading of a body: ${q(text)}. It was taken as the body of the rows below it that name none.`,
      `ចំណងជើងស្ថាប័ន៖ ${q(text)}។ បានយកជាស្ថាប័ននៃជួរខាងក្រោម ដែលមិនបានបញ្ជាក់ស្ថាប័ន។`,
    ]),
  group: (text: string) =>
    say((q) => [
      `Heading of a group, which no field holds: ${q(text)}.`,
      `ចំណងជើងក្រុម ដែលគ្មានប្រអប់សម្រាប់រក្សាទុក៖ ${q(text)}។`,
    ]),
  noList: (text: string) =>
    say((q) => [
      `The sheet has no list of people; the row says ${q(text)}.`,
      `សន្លឹកនេះគ្មានបញ្ជីឈ្មោះទេ។ ជួរនេះសរសេរថា ${q(text)}។`,
    ]),
  delimiter: () =>
    say(() => ['It says by which sign the cells are parted.', 'ជួរនេះបញ្ជាក់សញ្ញាដែលបំបែកក្រឡា។']),
} as const;

/** What keeps a row back until a person answers. */
export const rowQuestions = {
  noName: (text: string) =>
    say((q) => [
      `The row names nobody, but says ${q(text)}. Who is it, or does it belong to the row above?`,
      `ជួរនេះគ្មានឈ្មោះ តែមាន ${q(text)}។ តើជាអ្នកណា ឬជាផ្នែកនៃជួរខាងលើ?`,
    ]),
  dittoName: (text: string) =>
    say((q) => [
      `${q(text)} stands in place of the name. Is it the person above, or another one?`,
      `${q(text)} ស្ថិតនៅកន្លែងឈ្មោះ។ តើជាអ្នកខាងលើ ឬជាអ្នកផ្សេង?`,
    ]),
  severalNames: (text: string) =>
    say((q) => [
      `More than one name may stand in ${q(text)}. Which persons are meant?`,
      `${q(text)} អាចមានឈ្មោះច្រើនជាងមួយ។ តើសំដៅលើអ្នកណាខ្លះ?`,
    ]),
  bodyAsName: (text: string) =>
    say((q) => [
      `${q(text)} stands in place of the name, but reads as a body or a post. Who is meant?`,
      `${q(text)} ស្ថិតនៅកន្លែងឈ្មោះ តែមើលទៅជាស្ថាប័ន ឬមុខតំណែង។ តើសំដៅលើអ្នកណា?`,
    ]),
  notAName: (text: string) =>
    say((q) => [
      `${q(text)} stands in place of the name. Is it one, and how is it written?`,
      `${q(text)} ស្ថិតនៅកន្លែងឈ្មោះ។ តើជាឈ្មោះមែនឬទេ ហើយត្រូវសរសេរដូចម្តេច?`,
    ]),
  loneName: (text: string) =>
    say((q) => [
      `${q(text)} stands alone in its row. Is it a person, or the heading of a group?`,
      `${q(text)} ស្ថិតតែម្នាក់ឯងក្នុងជួរ។ តើជាមនុស្ស ឬជាចំណងជើងក្រុម?`,
    ]),
  belowTheList: (text: string) =>
    say((q) => [
      `${q(text)} stands below the totals or the signatures. Is it a participant?`,
      `${q(text)} ស្ថិតនៅក្រោមចំនួនសរុប ឬហត្ថលេខា។ តើជាអ្នកចូលរួមមែនឬទេ?`,
    ]),
  twoNames: (one: string, two: string) =>
    say((q) => [
      `Two names in one script stand in the row: ${q(one)} and ${q(two)}. Which holds?`,
      `មានឈ្មោះពីរក្នុងអក្សរតែមួយ៖ ${q(one)} និង ${q(two)}។ តើមួយណាត្រឹមត្រូវ?`,
    ]),
  sex: (text: string) =>
    say((q) => [
      `${q(text)} stands in place of the sex. Is it a woman or a man?`,
      `${q(text)} ស្ថិតនៅកន្លែងភេទ។ តើជាស្រី ឬប្រុស?`,
    ]),
  sexContradicted: (one: string, two: string) =>
    say((q) => [
      `${q(one)} and ${q(two)} contradict each other. Is it a woman or a man?`,
      `${q(one)} និង ${q(two)} ផ្ទុយគ្នា។ តើជាស្រី ឬប្រុស?`,
    ]),
  province: (text: string) =>
    say((q) => [
      `${q(text)} is no province that is known. Which one is meant?`,
      `${q(text)} មិនមែនជាឈ្មោះខេត្តដែលស្គាល់ទេ។ តើសំដៅលើខេត្តណា?`,
    ]),
  provinces: (one: string, two: string) =>
    say((q) => [
      `Two provinces stand in the row: ${q(one)} and ${q(two)}. Which holds?`,
      `មានខេត្តពីរក្នុងជួរនេះ៖ ${q(one)} និង ${q(two)}។ តើមួយណាត្រឹមត្រូវ?`,
    ]),
  phone: (text: string) =>
    say((q) => [
      `${q(text)} is no telephone number that can be dialled. What is the number?`,
      `${q(text)} មិនមែនជាលេខទូរស័ព្ទត្រឹមត្រូវទេ។ តើលេខពិតប្រាកដជាអ្វី?`,
    ]),
  email: (text: string) =>
    say((q) => [
      `${q(text)} is no e-mail address. What is the address?`,
      `${q(text)} មិនមែនជាអាសយដ្ឋានអ៊ីមែលទេ។ តើអាសយដ្ឋានពិតប្រាកដជាអ្វី?`,
    ]),
  dittoAtTop: (text: string) =>
    say((q) => [
      `${q(text)} means the same as above, but nothing stands above it. What is meant?`,
      `${q(text)} មានន័យថាដូចខាងលើ តែខាងលើគ្មានអ្វីទេ។ តើសំដៅលើអ្វី?`,
    ]),
  broken: (text: string) =>
    say((q) => [
      `The cell holds ${q(text)} in place of its text. What should stand there?`,
      `ក្រឡានេះមាន ${q(text)} ជំនួសអត្ថបទ។ តើគួរមានអ្វីនៅទីនោះ?`,
    ]),
  tooLong: (text: string) =>
    say((q) => [
      `The cell holds far more text than a field takes: ${q(text)}. What of it belongs to the person?`,
      `ក្រឡានេះមានអត្ថបទវែងហួសពីអ្វីដែលប្រអប់អាចរក្សាទុក៖ ${q(text)}។ តើផ្នែកណាជារបស់អ្នកនេះ?`,
    ]),
  dateAsText: (text: string) =>
    say((q) => [
      `The cell holds the date ${q(text)} where a text should stand. What was meant?`,
      `ក្រឡានេះមានកាលបរិច្ឆេទ ${q(text)} ជំនួសអត្ថបទ។ តើសំដៅលើអ្វី?`,
    ]),
  legacyFont: (text: string, font: string) =>
    say((q) => [
      `${q(text)} is Khmer in ${font === '' ? 'a font that is not Unicode (such as Limon)' : `the font ${font}, which is not Unicode`}, and cannot be read as it is. What does it say?`,
      `${q(text)} ជាអក្សរខ្មែរក្នុង${font === '' ? 'ពុម្ពអក្សរដែលមិនមែនយូនីកូដ (ដូចជា Limon)' : `ពុម្ពអក្សរ ${font} ដែលមិនមែនយូនីកូដ`} ហើយមិនអាចអានបានទេ។ តើសរសេរថាអ្វី?`,
    ]),
  twice: (row: number, name: string, sheet: string | null) =>
    say((q) => [
      `${q(name)} seems to stand in row ${row}${sheet === null ? '' : ` of the sheet ${q(sheet)}`} already. Is it the same person?`,
      `${q(name)} ហាក់ដូចជាមាននៅជួរទី ${row}${sheet === null ? '' : ` នៃសន្លឹក ${q(sheet)}`} រួចហើយ។ តើជាមនុស្សតែម្នាក់មែនឬទេ?`,
    ]),
} as const;

/** What is asked about a whole sheet or column; no row is kept back for it. */
export const sheetQuestions = {
  noList: () =>
    say(() => [
      'No column of names was found, so nothing was taken from this sheet. Which column holds the names, or is there no list in it?',
      'រកមិនឃើញជួរឈរឈ្មោះទេ ដូច្នេះគ្មានអ្វីត្រូវបានយកពីសន្លឹកនេះ។ តើឈ្មោះនៅជួរឈរណា ឬសន្លឹកនេះគ្មានបញ្ជី?',
    ]),
  noHeadings: () =>
    say(() => [
      'No headings were found; the columns were read by their contents. Is that right?',
      'រកមិនឃើញចំណងជើងជួរឈរទេ។ ជួរឈរត្រូវបានអានតាមខ្លឹមសារ។ តើត្រឹមត្រូវឬទេ?',
    ]),
  empty: () => say(() => ['The file holds no text.', 'ឯកសារនេះគ្មានអត្ថបទទេ។']),
  unknownColumn: (column: number, heading: string, example: string) =>
    say((q) => [
      `Column ${columnLetters(column)}${heading === '' ? '' : ` ${q(heading)}`} is not understood (${q(example)}), and was not taken. What does it hold?`,
      `មិនយល់ជួរឈរ ${columnLetters(column)}${heading === '' ? '' : ` ${q(heading)}`} (${q(example)}) ហើយមិនបានយកទេ។ តើមានអ្វីក្នុងនោះ?`,
    ]),
  notTaken: (column: number, heading: string) =>
    say((q) => [
      `Column ${columnLetters(column)} ${q(heading)} was understood but is no part of a list, and was not taken. Is it needed?`,
      `ជួរឈរ ${columnLetters(column)} ${q(heading)} អានយល់ តែមិនមែនជាផ្នែកនៃបញ្ជី ហើយមិនបានយកទេ។ តើត្រូវការវាទេ?`,
    ]),
  noBirthYear: (column: number, heading: string, example: string) =>
    say((q) => [
      `Column ${columnLetters(column)} ${q(heading)} was read as years and dates of birth; ${q(example)} says no year and was not taken. Is it an age? Then the year is needed.`,
      `ជួរឈរ ${columnLetters(column)} ${q(heading)} ត្រូវបានអានជាឆ្នាំ និងថ្ងៃកំណើត។ ${q(example)} មិនប្រាប់ឆ្នាំទេ ហើយមិនបានយក។ តើជាអាយុឬ? បើដូច្នោះ ត្រូវការឆ្នាំកំណើត។`,
    ]),
  postAndBody: (column: number, heading: string) =>
    say((q) => [
      `Column ${columnLetters(column)} ${q(heading)} holds posts and bodies together; it was taken as the post, as it is written. Should it be divided?`,
      `ជួរឈរ ${columnLetters(column)} ${q(heading)} មានមុខតំណែង និងស្ថាប័នរួមគ្នា។ បានយកជាមុខតំណែងតាមដែលសរសេរ។ តើគួរបំបែកឬទេ?`,
    ]),
  hiddenRows: (rows: string) =>
    say(() => [
      `Hidden rows were taken like the others: ${rows}. Do they belong to the list?`,
      `ជួរដែលលាក់ត្រូវបានយកដូចជួរដទៃ៖ ${rows}។ តើជាផ្នែកនៃបញ្ជីឬទេ?`,
    ]),
  hiddenColumns: (columns: string) =>
    say(() => [
      `Hidden columns were read like the others: ${columns}. Do they belong to the list?`,
      `ជួរឈរដែលលាក់ត្រូវបានអានដូចជួរឈរដទៃ៖ ${columns}។ តើជាផ្នែកនៃបញ្ជីឬទេ?`,
    ]),
  hiddenSheet: () =>
    say(() => [
      'The sheet is hidden; it was read like the others. Does it belong to the list?',
      'សន្លឹកនេះត្រូវបានលាក់ តែបានអានដូចសន្លឹកដទៃ។ តើជាផ្នែកនៃបញ្ជីឬទេ?',
    ]),
  legacyFont: (font: string) =>
    say(() => [
      `Text of this sheet is Khmer in ${font === '' ? 'letters' : `the font ${font}, with letters`} that are not Unicode; its rows are kept back. Convert it to Unicode and read the list again, or type what it says.`,
      `អត្ថបទក្នុងសន្លឹកនេះជាអក្សរខ្មែរ${font === '' ? '' : `ក្នុងពុម្ពអក្សរ ${font}`} ដែលមិនមែនយូនីកូដ ហើយជួរទាំងនោះត្រូវបានទុករង់ចាំ។ សូមបម្លែងជាយូនីកូដ ហើយអានបញ្ជីម្តងទៀត ឬវាយបញ្ចូលអត្ថន័យរបស់វា។`,
    ]),
  whichProvince: (text: string) =>
    say((q) => [
      `The title names a province: ${q(text)}. No column gives one, and none was taken. Are the people of that province?`,
      `ចំណងជើងមានឈ្មោះខេត្ត៖ ${q(text)}។ គ្មានជួរឈរខេត្តទេ ហើយមិនបានយកខេត្តណាឡើយ។ តើមនុស្សក្នុងបញ្ជីមកពីខេត្តនោះមែនឬទេ?`,
    ]),
} as const;

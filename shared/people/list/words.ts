import { comparisonKey } from '../../text/comparisonKey.ts';
import { searchKey } from '../../text/searchKey.ts';

/** What of a text there is to tidy; most texts of a list have nothing of it. */
const untidy = /[^\S ]| {2}|^[ \u200B\uFEFF]|[ \u200B\uFEFF]$/u;

/** Blanks of every kind as one, and none at the ends; all else as it is typed. */
export function tidy(text: string): string {
  if (!untidy.test(text)) return text;
  return text
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .replaceAll(/^[ \u200B\uFEFF]+|[ \u200B\uFEFF]+$/gu, '');
}

const nothing = /^(?:[-–—_.…\s/]+|n\/a\.?|n\.a\.?|គ្មាន|មិនមាន|អត់មាន)$/iu;

/** Whether a cell says that there is nothing: empty, a dash, "N/A", «គ្មាន». */
export function saysNothing(text: string): boolean {
  const tidied = tidy(text);
  return tidied === '' || nothing.test(tidied);
}

/** Words that say so as well, but may be somebody's name: "None", "Na". */
export function saysNone(text: string): boolean {
  return saysNothing(text) || /^(?:na|nil|none)$/i.test(tidy(text));
}

const ditto =
  /^[-–—]*\s*(?:["″”“〃״]\s?["″”“〃״]?|''|,,|\/\/|ditto|do\.?|idem|id\.|(?:the )?same(?: as)?(?: the)?(?: above)?|as above|ដូច(?:ខាង)?លើ(?:ដែរ)?|ដូចគ្នា|ដដែល)\s*[-–—]*$/iu;

/** Whether a cell says "the same as above". */
export function isDitto(text: string): boolean {
  return ditto.test(tidy(text));
}

/** The running number of a row, in digits of either script: «១២», "12.", "(12)". */
export function isRunningNumber(text: string): boolean {
  return /^\(?[0-9០-៩]{1,6}(?:\.0+)?\s*[.)៖:-]?\)?$/u.test(tidy(text));
}

/** How groups are counted in a column of running numbers: «I», "A.", «ក». */
export function isOrdinalMark(text: string): boolean {
  return /^(?:[IVX]+|[A-Z]|[ក-ឆ])\s*[.)]?$/u.test(tidy(text));
}

const totals =
  /^(?:ចំនួន)?(?:អ្នកចូលរួម)?សរុប|^(?:grand |sub ?-?)?total\b|^totaux\b|^srub|^ក្នុងនោះ|^(?:number|no\.?) of (?:participants|people|persons|women|men|females|males)|^ចំនួន(?:អ្នកចូលរួម|ស្រី|ប្រុស|មនុស្ស)|^of wh(?:ich|om)\b/iu;

/** Whether a text begins a row of totals. */
export function isTotal(text: string): boolean {
  return totals.test(comparisonKey(tidy(text)));
}

const sumOfASex =
  /^(?:ស្រី|ស្ត្រី|ប្រុស|នារី|females?|males?|women|men|f|m)\s*(?:ចំនួន)?\s*[=:៖-]?\s*(?:[0-9]+\s*(?:នាក់|people|persons|pax)?)?$/iu;

/** Whether a text is a part of a sum of men or women: «ស្រី ១២ នាក់», "Female: 12". */
export function isSumOfASex(text: string): boolean {
  return sumOfASex.test(comparisonKey(tidy(text)));
}

const signing =
  /^(?:prepared|checked|approved|verified|certified|seen|reviewed|submitted|signed|compiled)\b|^(?:date|place)\s*[:៖]|^signature\b|^(?:បាន)?(?:ឃើញ|ត្រួតពិនិត្យ|ពិនិត្យ|ឯកភាព|អនុម័ត)|^(?:អ្នក)(?:រៀបចំ|ធ្វើតារាង|ធ្វើបញ្ជី|កត់ត្រា|ត្រួតពិនិត្យ|ធ្វើ|សរសេរ|ចុះបញ្ជី)|^រៀបចំដោយ|^ធ្វើនៅ|^ថ្ងៃ.*ឆ្នាំ|^(?:រាជធានី|ខេត្ត|ទីក្រុង|ភ្នំពេញ)\S*\s*,?\s*ថ្ងៃ|ថ្ងៃទី.*ខែ|^(?:phnom penh|[a-z ]+),? (?:date|dated|on)?\s*\.{3,}|^[a-z ]+, \d{1,2} [a-z]+ \d{4}$|^[a-z ]+, [a-z]+ \d{1,2},? \d{4}$|^ហត្ថលេខា/iu;

/** Whether a text belongs to what is signed at the foot of a list: who prepared it, where, and when. */
export function isSigning(text: string): boolean {
  return signing.test(comparisonKey(tidy(text)));
}

const notes =
  /^(?:\*|†|‡|\(\*\)|note\b|notes\b|n\.?b\.?\s*[:.]|remarks?\s*[:៖]|source\s*[:៖]|សម្គាល់|សំគាល់|កំណត់សម្គាល់|ចំណាំ|បញ្ជាក់|ប្រភព\s*[:៖])/iu;

/** Whether a text is a note below a list. */
export function isNote(text: string): boolean {
  return notes.test(comparisonKey(tidy(text)));
}

/** Words by which a body begins; a person's name never does. */
const bodiesKm = [
  'ក្រសួង',
  'មន្ទីរ',
  'ស្ថាប័ន',
  'អង្គភាព',
  'អង្គការ',
  'ក្រុមហ៊ុន',
  'សហគ្រាស',
  'នាយកដ្ឋាន',
  'អគ្គនាយកដ្ឋាន',
  'អគ្គលេខាធិការដ្ឋាន',
  'លេខាធិការដ្ឋាន',
  'ការិយាល័យ',
  'រដ្ឋបាល',
  'សាលាខេត្ត',
  'សាលារាជធានី',
  'សាលាស្រុក',
  'សាលាឃុំ',
  'សាកលវិទ្យាល័យ',
  'វិទ្យាស្ថាន',
  'វិទ្យាល័យ',
  'ធនាគារ',
  'សហគមន៍',
  'សមាគម',
  'គណៈកម្មាធិការ',
  'គណៈកម្មការ',
  'ក្រុមប្រឹក្សា',
  'មជ្ឈមណ្ឌល',
  'សហព័ន្ធ',
  'ស្ថានទូត',
  'ទីស្តីការ',
  'អាជ្ញាធរ',
].map(comparisonKey);
const bodiesLatin =
  /\b(?:ministry|department|dept|ngos?|company|co\.,? ?ltd|ltd|university|institute|association|council|committee|administration|bank|embassy|agency|centre|center|cooperative|community|federation|organi[sz]ation|secretariat|school|authority|corporation|enterprise|chamber|mo(?:wa|h|e|t|c|i|p|eys|ih|inf|svy)|maff|misti|mlvt|mfaic|mcfa|mef|mrd)\b/iu;

/** Whether a text names a body: a ministry, a department, an association. */
export function namesBody(text: string): boolean {
  const key = comparisonKey(tidy(text)).replaceAll(/\s/gu, '');
  return bodiesKm.some((word) => key.startsWith(word)) || bodiesLatin.test(text);
}

const postsKm = [
  'ប្រធាន',
  'អនុប្រធាន',
  'នាយក',
  'អគ្គនាយក',
  'មន្ត្រី',
  'លេខាធិការ',
  'អគ្គលេខាធិការ',
  'រដ្ឋមន្ត្រី',
  'រដ្ឋលេខាធិការ',
  'អនុរដ្ឋលេខាធិការ',
  'អភិបាល',
  'ទីប្រឹក្សា',
  'ជំនួយការ',
  'សមាជិក',
  'បុគ្គលិក',
  'មេឃុំ',
  'មេភូមិ',
  'តំណាង',
  'ម្ចាស់',
  'កសិករ',
  'អ្នកគ្រប់គ្រង',
  'គណនេយ្យករ',
  'អ្នកសម្របសម្រួល',
  'គ្រូ',
].map(comparisonKey);
const postsLatin =
  /\b(?:director|deputy|chief|head|officer|manager|staff|secretary|minister|governor|advis[oe]r|assistant|member|coordinator|president|chair(?:man|woman|person)?|owner|farmer|teacher|consultant|representative|specialist|accountant|producer|lecturer|student|leader|official)\b/iu;

/** Whether a text names a post. */
export function namesPost(text: string): boolean {
  const key = comparisonKey(tidy(text)).replaceAll(/\s/gu, '');
  return postsKm.some((word) => key.startsWith(word)) || postsLatin.test(text);
}

const groupsKm =
  /^(?:វាគ្មិន|អ្នកសម្របសម្រួល|អ្នកចូលរួម|សិក្ខាកាម|គណៈ|ក្រុម|ភ្ញៀវ|ថ្នាក់|អ្នករៀបចំ|ផ្នែក|ជំពូក|ទី[0-9]|តំណាង|តំបន់)/u;
const groupsLatin =
  /^(?:group|section|part|table|day|session|region|zone)\s*(?:no\.?\s*)?(?:\d+|[ivx]+|[a-z])\b|^(?:the )?(?:speakers?|facilitators?|participants?|organi[sz]ers?|guests?|vips?|trainers?|trainees?|resource persons?|committee|team|observers?|media|secretariat|panel(?:l?ists?)?)\b|\b(?:group|team|level)$/iu;
const placesKm = /^(?:ស្រុក|ខណ្ឌ|ក្រុង|ឃុំ|សង្កាត់|ភូមិ|ខេត្ត|រាជធានី)/u;
const placesLatin =
  /\b(?:district|commune|province|city|municipality|village)$|^(?:khan|sangkat|srok|khum|krong)\b/iu;

/** A heading of a group without its own number, its colon and the count in brackets behind it. */
export function groupText(text: string): string {
  return tidy(
    tidy(text)
      .replace(/^(?:[ivxIVX]+|[A-Z]|[ក-ឆ]|[\d០-៩]{1,3})\s*[.)៖:-]\s*/u, '')
      .replace(/\s*[(（][^()]*(?:[\d០-៩]|នាក់)[^()]*[)）]$/u, '')
      .replace(/\s*[:៖]$/u, ''),
  );
}

/** Whether a text that stands alone in its row heads a district, a commune or another place. */
export function headsPlace(text: string): boolean {
  const plain = groupText(text);
  return placesKm.test(comparisonKey(plain)) || placesLatin.test(plain);
}

/** Whether a text that stands alone in its row heads a group of people: «វាគ្មិន», "Speakers", "Group 2". */
export function headsGroup(text: string): boolean {
  const plain = groupText(text);
  return groupsKm.test(comparisonKey(plain)) || groupsLatin.test(plain);
}

/** What two names are compared by within a list: search key without blanks, dots and hyphens. */
export function nameKey(name: string): string {
  return searchKey(name).replaceAll(/[\s.'’-]/gu, '');
}

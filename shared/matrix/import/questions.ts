import type { Code } from '../../base/ids.ts';
import type { Bilingual } from '../../base/language.ts';
import type { ImportFault } from './problems.ts';

/** A number of years in words of both languages; years and codes stay as they are written. */
function listed(years: readonly number[]): string {
  return years.join(', ');
}

/** The question that a fault leaves open; null where it leaves none. */
export function questionOf(
  fault: ImportFault,
  { sheet, row }: { readonly sheet: string; readonly row: number },
): Bilingual | null {
  const place = { en: `Row ${row} of “${sheet}”`, km: `ជួរទី ${row} នៃ «${sheet}»` };
  switch (fault.key) {
    case 'code-missing':
      return {
        en: `${place.en} has no code. Which row of the plan is it?`,
        km: `${place.km} គ្មានលេខកូដ។ តើជាជួរណានៃផែនការ?`,
      };
    case 'code-unreadable':
      return {
        en: `${place.en} has “${fault.text}” where a code should stand. Which row of the plan is it?`,
        km: `${place.km} មាន «${fault.text}» ជំនួសលេខកូដ។ តើជាជួរណានៃផែនការ?`,
      };
    case 'code-date':
      return {
        en: `In ${lower(place.en)} the spreadsheet has turned the code into the date ${fault.text}. Which code was meant?`,
        km: `នៅក្នុង${place.km} កម្មវិធីតារាងបានប្តូរលេខកូដទៅជាកាលបរិច្ឆេទ ${fault.text}។ តើលេខកូដពិតជាអ្វី?`,
      };
    case 'code-number':
      return {
        en: `The code of ${lower(place.en)} was kept as a number, in which ${fault.code} and ${fault.other} are the same. Is it ${fault.code}?`,
        km: `លេខកូដនៃ${place.km} ត្រូវបានរក្សាទុកជាចំនួន ដែលមិនអាចបែងចែក ${fault.code} និង ${fault.other} បានទេ។ តើជា ${fault.code} មែនឬទេ?`,
      };
    case 'code-twice':
      return {
        en: `The code ${fault.code} stands in rows ${fault.firstRow} and ${row} of “${sheet}” with different contents. The first was taken. What is the second?`,
        km: `លេខកូដ ${fault.code} មាននៅជួរទី ${fault.firstRow} និងទី ${row} នៃ «${sheet}» ដោយមានខ្លឹមសារខុសគ្នា។ ជួរទីមួយត្រូវបានយក។ តើជួរទីពីរជាអ្វី?`,
      };
    case 'parent-missing':
      return {
        en: `The heading ${fault.parent} above ${fault.code} has no row in “${sheet}”. What is its title?`,
        km: `ចំណងជើង ${fault.parent} ដែលនៅលើ ${fault.code} គ្មានជួរក្នុង «${sheet}» ទេ។ តើមានចំណងជើងដូចម្តេច?`,
      };
    case 'no-parent':
      return {
        en: `Under which heading does ${fault.code} (${lower(place.en)}) stand?`,
        km: `តើ ${fault.code} (${place.km}) ស្ថិតក្រោមចំណងជើងណា?`,
      };
    case 'title-missing':
      return {
        en: `${fault.code} (${lower(place.en)}) has no title. What is it?`,
        km: `${fault.code} (${place.km}) គ្មានចំណងជើងទេ។ តើមានចំណងជើងដូចម្តេច?`,
      };
    case 'mark-unknown':
      return {
        en: `${fault.code} has “${fault.text}” under ${fault.year}. Does the activity take place in that year?`,
        km: `${fault.code} មាន «${fault.text}» ក្រោមឆ្នាំ ${fault.year}។ តើសកម្មភាពនេះធ្វើនៅឆ្នាំនោះមែនឬទេ?`,
      };
    case 'mark-merged':
      return {
        en: `One mark of ${fault.code} stands in a merged cell over ${fault.from}–${fault.to}. Does it mean each of these years?`,
        km: `សញ្ញាមួយនៃ ${fault.code} ស្ថិតក្នុងក្រឡារួមពី ${fault.from} ដល់ ${fault.to}។ តើមានន័យថារៀងរាល់ឆ្នាំទាំងនេះមែនឬទេ?`,
      };
    case 'years-open':
    case 'years-known-unclear':
      return {
        en: `In which years does ${fault.code} take place? Its marks in ${lower(place.en)} do not decide it.`,
        km: `តើ ${fault.code} ធ្វើនៅឆ្នាំណាខ្លះ? សញ្ញានៅក្នុង${place.km} មិនបានបញ្ជាក់ទេ។`,
      };
    case 'no-marks':
      return {
        en: 'These activities have no year mark. In which years do they take place?',
        km: 'សកម្មភាពទាំងនេះគ្មានសញ្ញាឆ្នាំទេ។ តើធ្វើនៅឆ្នាំណាខ្លះ?',
      };
    case 'cell-broken':
      return {
        en: `A cell of ${lower(place.en)} holds “${fault.text}” in place of its text. What should stand there?`,
        km: `ក្រឡាមួយនៃ${place.km} មាន «${fault.text}» ជំនួសអត្ថបទ។ តើគួរមានអ្វីនៅទីនោះ?`,
      };
    case 'row-twice':
    case 'level-unknown':
    case 'years-taken-known':
    case 'formula':
    case 'record-unreadable':
    case 'row-hidden':
    case 'column-missing':
    case 'newer-format':
      return null;
  }
}

function lower(place: string): string {
  return place.replace(/^Row/, 'row');
}

/** Possible answers, where they can be listed. */
export const answerWords = {
  eachYear: (years: readonly number[]): Bilingual => ({
    en: `Yes: ${listed(years)}`,
    km: `មែន៖ ${listed(years)}`,
  }),
  years: (years: readonly number[]): Bilingual =>
    years.length === 0
      ? { en: 'In none of them', km: 'គ្មានឆ្នាំណាទេ' }
      : { en: listed(years), km: listed(years) },
  yesCode: (code: Code): Bilingual => ({ en: `Yes, ${code}`, km: `មែន គឺ ${code}` }),
  firstHolds: (row: number): Bilingual => ({
    en: `Row ${row} holds; the other is a mistake`,
    km: `ជួរទី ${row} ត្រឹមត្រូវ ជួរមួយទៀតជាកំហុស`,
  }),
  secondHolds: (row: number): Bilingual => ({
    en: `Row ${row} holds and replaces the other`,
    km: `ជួរទី ${row} ត្រឹមត្រូវ និងជំនួសជួរមួយទៀត`,
  }),
} as const;

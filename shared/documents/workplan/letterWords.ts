import type { Bilingual } from '../../base/language.ts';

/** Labels and headings that only the Word document of the workplan has. */
export const letterWords = {
  subject: { en: 'Subject', km: 'កម្មវត្ថុ' },
  scope: { en: 'Scope', km: 'វិសាលភាព' },
  status: { en: 'Status', km: 'ស្ថានភាព' },
  rate: { en: 'Exchange rate', km: 'អត្រាប្តូរប្រាក់' },
  number: { en: 'No.', km: 'ល.រ' },
  restsOnQueryAlone: {
    en: '† rests on an open query about the source',
    km: '† ផ្អែកលើសំណួរអំពីឯកសារប្រភពដែលមិនទាន់ដោះស្រាយ',
  },
  /** Shorter than the workbook's, so that the narrow column's head stays within the height of its two rows. */
  source: { en: 'Source', km: 'ប្រភពថវិកា' },
  months: { en: 'Months', km: 'ខែ' },
  quarters: { en: 'Quarter', km: 'ត្រីមាស' },
  activities: { en: 'Activities', km: 'សកម្មភាព' },
  riel: { en: 'Riel', km: 'រៀល' },
  dollars: { en: 'US dollars', km: 'ដុល្លារអាមេរិក' },
  together: { en: 'Together, in riel', km: 'សរុបគិតជារៀល' },
  totalHeading: { en: 'Total of the budget', km: 'ថវិកាសរុប' },
  notesHeading: {
    en: 'Notes: open queries',
    km: 'កំណត់សម្គាល់៖ សំណួរមិនទាន់ដោះស្រាយ',
  },
  notesIntroduction: {
    en: 'These doubts about the printed plan are not settled yet. The activities named rest on them and may change when they are.',
    km: 'ចំណុចមន្ទិលខាងក្រោមអំពីផែនការដែលបានបោះពុម្ព មិនទាន់ត្រូវបានដោះស្រាយនៅឡើយ។ សកម្មភាពដែលមានលេខកូដបញ្ជាក់ផ្អែកលើចំណុចទាំងនេះ ហើយអាចផ្លាស់ប្តូរនៅពេលដោះស្រាយរួច។',
  },
  undecidedHeading: {
    en: 'Annex: possible but undecided activities',
    km: 'ឧបសម្ព័ន្ធ៖ សកម្មភាពដែលអាចមាន តែមិនទាន់សម្រេច',
  },
  undecidedQueries: { en: 'Queries on the undecided activities', km: 'សំណួរអំពីសកម្មភាពមិនទាន់សម្រេច' },
  queries: { en: 'Queries', km: 'សំណួរ' },
  activitiesHeading: { en: 'Activities of the year', km: 'សកម្មភាពប្រចាំឆ្នាំ' },
  noActivities: {
    en: 'No activity stands in this workplan yet.',
    km: 'មិនទាន់មានសកម្មភាពណាមួយនៅក្នុងផែនការនេះទេ។',
  },
  programme: { en: 'Programme', km: 'កម្មវិធីទី' },
  tableSummary: { en: 'Table 1. Budget by programme', km: 'តារាងទី១៖ ថវិកាតាមកម្មវិធី' },
  tableUndecided: {
    en: 'Table 3. Activities whose year is not decided',
    km: 'តារាងទី៣៖ សកម្មភាពដែលមិនទាន់សម្រេចឆ្នាំអនុវត្ត',
  },
  monthsNote: {
    en: 'Figures under the quarters are months',
    km: 'លេខនៅក្រោមត្រីមាសជាលេខខែ',
  },
  describeSummary: {
    en: 'For each programme the number of activities and the amounts in riel and in dollars, with totals.',
    km: 'ចំនួនសកម្មភាព និងទឹកប្រាក់ជារៀល និងជាដុល្លារ តាមកម្មវិធីនីមួយៗ ព្រមទាំងចំនួនសរុប។',
  },
  describeActivities: {
    en: 'The activities of the year by programme and strategy: code, activity, indicator, target, quarters, budget, source of funds, responsible body and remarks.',
    km: 'សកម្មភាពប្រចាំឆ្នាំតាមកម្មវិធី និងយុទ្ធសាស្ត្រ៖ លេខកូដ សកម្មភាព សូចនាករ គោលដៅ ត្រីមាស ថវិកា ប្រភពថវិកា អង្គភាពទទួលខុសត្រូវ និងផ្សេងៗ។',
  },
  describeUndecided: {
    en: 'Activities that are possible for the year but not decided, with their responsible body and open queries.',
    km: 'សកម្មភាពដែលអាចមានក្នុងឆ្នាំ តែមិនទាន់សម្រេច ព្រមទាំងអង្គភាពទទួលខុសត្រូវ និងសំណួរ។',
  },
} as const satisfies Record<string, Bilingual>;

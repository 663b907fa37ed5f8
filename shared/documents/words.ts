import type { Bilingual } from '../base/language.ts';
import type { EventKind } from '../matrix/model.ts';
import type { LineStatus, WorkplanStatus } from '../workplan/model.ts';

/** The state's opening. */
export const stateWords = {
  country: { en: 'Kingdom of Cambodia', km: 'ព្រះរាជាណាចក្រកម្ពុជា' },
  motto: { en: 'Nation Religion King', km: 'ជាតិ សាសនា ព្រះមហាក្សត្រ' },
  number: { en: 'No.:', km: 'លេខ៖' },
} as const satisfies Record<string, Bilingual>;

/** The labels of a workplan's columns, in both of its documents. */
export const workplanColumnWords = {
  code: { en: 'Code', km: 'លេខកូដ' },
  notes: { en: 'Note', km: 'សម្គាល់' },
  activity: { en: 'Activity', km: 'សកម្មភាព' },
  indicator: { en: 'Indicator', km: 'សូចនាករ' },
  target: { en: 'Target', km: 'គោលដៅ' },
  kind: { en: 'Kind of event', km: 'ប្រភេទព្រឹត្តិការណ៍' },
  quarter: { en: 'Quarter', km: 'ត្រីមាស' },
  budget: { en: 'Budget', km: 'ថវិកា' },
  units: { en: 'Units', km: 'ចំនួនឯកតា' },
  unitCost: { en: 'Unit cost', km: 'តម្លៃឯកតា' },
  amountRiel: { en: 'Amount (riel)', km: 'ទឹកប្រាក់ (រៀល)' },
  amountDollar: { en: 'Amount (US$)', km: 'ទឹកប្រាក់ (ដុល្លារ)' },
  source: { en: 'Source of funds', km: 'ប្រភពថវិកា' },
  responsible: { en: 'Responsible', km: 'អង្គភាពទទួលខុសត្រូវ' },
  person: { en: 'Person in charge', km: 'អ្នកទទួលបន្ទុក' },
  status: { en: 'Status', km: 'ស្ថានភាព' },
  remarks: { en: 'Remarks', km: 'ផ្សេងៗ' },
} as const satisfies Record<string, Bilingual>;

/** Titles and sentences of the workplan's documents. */
export const workplanWords = {
  title: { en: 'Annual Workplan', km: 'ផែនការសកម្មភាពប្រចាំឆ្នាំ' },
  wholePlan: { en: 'all responsible bodies', km: 'គ្រប់អង្គភាពទទួលខុសត្រូវ' },
  exchangeRate: { en: 'Exchange rate, riel for US$ 1', km: 'អត្រាប្តូរប្រាក់ រៀលក្នុង ១ ដុល្លារ' },
  noExchangeRate: {
    en: 'No exchange rate is stated; riel and dollars are not added together.',
    km: 'មិនទាន់កំណត់អត្រាប្តូរប្រាក់ទេ ចំនួនរៀល និងដុល្លារមិនត្រូវបានបូកចូលគ្នាឡើយ។',
  },
  total: { en: 'Total', km: 'សរុប' },
  grandTotal: { en: 'Grand total', km: 'សរុបរួម' },
  totalInRiel: {
    en: 'Grand total in riel at the stated rate',
    km: 'សរុបរួមគិតជារៀល តាមអត្រាប្តូរប្រាក់',
  },
  withoutProgramme: { en: 'Activities outside the plan', km: 'សកម្មភាពក្រៅផែនការ' },
  notStated: { en: 'not stated', km: 'មិនបានបញ្ជាក់' },
  proposedMonths: {
    en: '○ proposed by the program, not yet settled · ● settled',
    km: '○ ស្នើដោយកម្មវិធី មិនទាន់សម្រេច · ● បានសម្រេច',
  },
  restsOnQuery: {
    en: '† rests on an open query about the source (see the list of open queries)',
    km: '† ផ្អែកលើសំណួរអំពីឯកសារប្រភពដែលមិនទាន់ដោះស្រាយ (សូមមើលបញ្ជីសំណួរ)',
  },
  assumedYears: {
    en: '‡ the year of the activity is a working assumption',
    km: '‡ ឆ្នាំនៃសកម្មភាពជាការសន្មតបណ្តោះអាសន្ន',
  },
  workingTranslation: {
    en: '§ the Khmer text is a working translation, not an official one',
    km: '§ អត្ថបទខ្មែរជាការបកប្រែបណ្តោះអាសន្ន មិនមែនជាអត្ថបទផ្លូវការ',
  },
  monthsAtAGlance: { en: 'Months at a glance', km: 'ផែនការតាមខែ' },
  budgetBySource: {
    en: 'Budget by programme and source of funds',
    km: 'ថវិកាតាមកម្មវិធី និងប្រភពថវិកា',
  },
  programmeAndSource: {
    en: 'Programme, source of funds',
    km: 'កម្មវិធី ប្រភពថវិកា',
  },
  bothInRiel: {
    en: 'Both in riel at the stated rate',
    km: 'សរុបគិតជារៀល តាមអត្រាប្តូរប្រាក់',
  },
  allProgrammes: {
    en: 'All programmes by source of funds',
    km: 'គ្រប់កម្មវិធី តាមប្រភពថវិកា',
  },
  openQueries: { en: 'Open queries', km: 'សំណួរមិនទាន់ដោះស្រាយ' },
  undecided: {
    en: 'Possible but undecided activities',
    km: 'សកម្មភាពដែលអាចមាន តែមិនទាន់សម្រេច',
  },
  sourceAndVersion: { en: 'Source and version', km: 'ប្រភព និងកំណែ' },
  programme: { en: 'Programme', km: 'កម្មវិធី' },
  query: { en: 'Query', km: 'សំណួរ' },
  queryNumber: { en: 'No.', km: 'លេខ' },
  codes: { en: 'Codes', km: 'លេខកូដ' },
  sourceLines: { en: 'Lines of the source', km: 'បន្ទាត់នៃឯកសារប្រភព' },
  question: { en: 'Question to settle', km: 'សំណួរត្រូវដោះស្រាយ' },
  queries: { en: 'Queries', km: 'សំណួរ' },
  openQueriesIntroduction: {
    en: 'The lines marked † and the undecided activities rest on these doubts about the source.',
    km: 'សកម្មភាពដែលមានសញ្ញា † និងសកម្មភាពមិនទាន់សម្រេច ផ្អែកលើចម្ងល់ទាំងនេះអំពីឯកសារប្រភព។',
  },
  noOpenQueries: {
    en: 'No line of this workplan rests on an open query.',
    km: 'គ្មានសកម្មភាពណាផ្អែកលើសំណួរមិនទាន់ដោះស្រាយឡើយ។',
  },
  undecidedIntroduction: {
    en: 'The source does not say for certain in which years these activities fall. They are not in the workplan and not in its totals.',
    km: 'ឯកសារប្រភពមិនបញ្ជាក់ច្បាស់ថាសកម្មភាពទាំងនេះស្ថិតនៅឆ្នាំណាទេ។ សកម្មភាពទាំងនេះមិនស្ថិតក្នុងផែនការ និងមិនរាប់បញ្ចូលក្នុងសរុបឡើយ។',
  },
} as const satisfies Record<string, Bilingual>;

/** What a workplan's documents say about where they come from. */
export const provenanceWords = {
  plan: { en: 'Strategic plan', km: 'ផែនការយុទ្ធសាស្ត្រ' },
  planYears: { en: 'Years of the plan', km: 'ឆ្នាំនៃផែនការ' },
  year: { en: 'Year of the workplan', km: 'ឆ្នាំនៃផែនការសកម្មភាព' },
  scope: { en: 'Scope', km: 'វិសាលភាព' },
  state: { en: 'State', km: 'ស្ថានភាព' },
  approvedBy: { en: 'Approved by', km: 'អនុម័តដោយ' },
  approvedOn: { en: 'Approved on', km: 'កាលបរិច្ឆេទអនុម័ត' },
  letterNumber: { en: 'Letter number', km: 'លេខលិខិត' },
  date: { en: 'Date of this document', km: 'កាលបរិច្ឆេទឯកសារ' },
  preparedBy: { en: 'Prepared by', km: 'រៀបចំដោយ' },
  lines: { en: 'Lines', km: 'ចំនួនសកម្មភាព' },
  linesOnQueries: {
    en: 'Lines that rest on an open query (†)',
    km: 'សកម្មភាពផ្អែកលើសំណួរមិនទាន់ដោះស្រាយ (†)',
  },
  linesAssumed: {
    en: 'Lines whose year is a working assumption (‡)',
    km: 'សកម្មភាពដែលឆ្នាំជាការសន្មតបណ្តោះអាសន្ន (‡)',
  },
  undecided: {
    en: 'Possible but undecided activities',
    km: 'សកម្មភាពដែលអាចមាន តែមិនទាន់សម្រេច',
  },
  source: { en: 'Source', km: 'ប្រភព' },
  program: { en: 'Made with', km: 'បង្កើតដោយកម្មវិធី' },
  removedLines: { en: 'Removed lines', km: 'សកម្មភាពដែលបានដកចេញ' },
  reason: { en: 'Reason', km: 'មូលហេតុ' },
  removedBy: { en: 'Removed by, on', km: 'ដកចេញដោយ, នៅថ្ងៃ' },
} as const satisfies Record<string, Bilingual>;

/** Where a workplan stands. */
export const workplanStateWords = {
  draft: { en: 'Draft', km: 'សេចក្តីព្រាង' },
  submitted: { en: 'Submitted for approval', km: 'បានដាក់ស្នើសុំការអនុម័ត' },
  approved: { en: 'Approved', km: 'បានអនុម័ត' },
} as const satisfies Record<WorkplanStatus, Bilingual>;

export const revisionWords: Bilingual = { en: 'Revision', km: 'លើកទី' };

/** Where a line stands. */
export const lineStatusWords = {
  planned: { en: 'Planned', km: 'គ្រោងទុក' },
  'under-way': { en: 'Under way', km: 'កំពុងអនុវត្ត' },
  done: { en: 'Done', km: 'បានបញ្ចប់' },
  postponed: { en: 'Postponed', km: 'លើកពេល' },
  cancelled: { en: 'Cancelled', km: 'លុបចោល' },
} as const satisfies Record<LineStatus, Bilingual>;

export const eventKindWords = {
  meeting: { en: 'Meeting', km: 'កិច្ចប្រជុំ' },
  workshop: { en: 'Workshop', km: 'សិក្ខាសាលា' },
  training: { en: 'Training', km: 'វគ្គបណ្តុះបណ្តាល' },
  forum: { en: 'Forum', km: 'វេទិកា' },
  'study-tour': { en: 'Study tour', km: 'ទស្សនកិច្ចសិក្សា' },
  exhibition: { en: 'Exhibition', km: 'ពិព័រណ៍' },
  competition: { en: 'Competition', km: 'ការប្រកួត' },
  monitoring: { en: 'Monitoring mission', km: 'បេសកកម្មតាមដាន' },
  celebration: { en: 'Celebration', km: 'ពិធីអបអរសាទរ' },
  none: { en: '', km: '' },
} as const satisfies Record<EventKind, Bilingual>;

/** The tabs of the workplan's workbook: short, because spreadsheets cut them at 31 characters. */
export const workbookTabWords = {
  main: { en: 'Workplan', km: 'ផែនការ' },
  months: { en: 'Months', km: 'តាមខែ' },
  budget: { en: 'Budget', km: 'ថវិកា' },
  queries: { en: 'Open queries', km: 'សំណួរ' },
  undecided: { en: 'Undecided', km: 'មិនទាន់សម្រេច' },
  version: { en: 'Source and version', km: 'ប្រភព និងកំណែ' },
} as const satisfies Record<string, Bilingual>;

/** The civil months, January first. */
export const monthWords: readonly { readonly name: Bilingual; readonly short: Bilingual }[] = [
  { name: { en: 'January', km: 'មករា' }, short: { en: 'Jan', km: 'មករា' } },
  { name: { en: 'February', km: 'កុម្ភៈ' }, short: { en: 'Feb', km: 'កុម្ភៈ' } },
  { name: { en: 'March', km: 'មីនា' }, short: { en: 'Mar', km: 'មីនា' } },
  { name: { en: 'April', km: 'មេសា' }, short: { en: 'Apr', km: 'មេសា' } },
  { name: { en: 'May', km: 'ឧសភា' }, short: { en: 'May', km: 'ឧសភា' } },
  { name: { en: 'June', km: 'មិថុនា' }, short: { en: 'Jun', km: 'មិថុនា' } },
  { name: { en: 'July', km: 'កក្កដា' }, short: { en: 'Jul', km: 'កក្កដា' } },
  { name: { en: 'August', km: 'សីហា' }, short: { en: 'Aug', km: 'សីហា' } },
  { name: { en: 'September', km: 'កញ្ញា' }, short: { en: 'Sep', km: 'កញ្ញា' } },
  { name: { en: 'October', km: 'តុលា' }, short: { en: 'Oct', km: 'តុលា' } },
  { name: { en: 'November', km: 'វិច្ឆិកា' }, short: { en: 'Nov', km: 'វិច្ឆិកា' } },
  { name: { en: 'December', km: 'ធ្នូ' }, short: { en: 'Dec', km: 'ធ្នូ' } },
];

/** Quarters, the first first; `short` stands under the heading "Quarter". */
export const quarterWords: readonly { readonly name: Bilingual; readonly short: Bilingual }[] = [
  { name: { en: 'Quarter 1', km: 'ត្រីមាសទី១' }, short: { en: 'Q1', km: 'ទី១' } },
  { name: { en: 'Quarter 2', km: 'ត្រីមាសទី២' }, short: { en: 'Q2', km: 'ទី២' } },
  { name: { en: 'Quarter 3', km: 'ត្រីមាសទី៣' }, short: { en: 'Q3', km: 'ទី៣' } },
  { name: { en: 'Quarter 4', km: 'ត្រីមាសទី៤' }, short: { en: 'Q4', km: 'ទី៤' } },
];

/** What targets count, by the English noun that is kept; a unit that is not here is printed in English. */
export const targetUnitWords = {
  activity: 'សកម្មភាព',
  artisan: 'សិប្បករ',
  'best practice producer': 'ផលិតករគំរូ',
  'best practice woman': 'ស្ត្រីគំរូ',
  'cambodia commercial centre': 'មជ្ឈមណ្ឌលពាណិជ្ជកម្មកម្ពុជា',
  'cambodian embassy': 'ស្ថានទូតកម្ពុជា',
  'cambodian university': 'សាកលវិទ្យាល័យកម្ពុជា',
  catalogue: 'កាតាឡុក',
  centre: 'មជ្ឈមណ្ឌល',
  certification: 'វិញ្ញាបនបត្រ',
  community: 'សហគមន៍',
  'community centre': 'មជ្ឈមណ្ឌលសហគមន៍',
  consulate: 'ស្ថានកុងស៊ុល',
  'consultation forum': 'វេទិកាពិគ្រោះយោបល់',
  'consultative meeting': 'កិច្ចប្រជុំពិគ្រោះយោបល់',
  course: 'វគ្គសិក្សា',
  'directory book': 'សៀវភៅបញ្ជីរាយនាម',
  dissemination: 'ការផ្សព្វផ្សាយ',
  'dissemination event': 'ព្រឹត្តិការណ៍ផ្សព្វផ្សាយ',
  enterprise: 'សហគ្រាស',
  event: 'ព្រឹត្តិការណ៍',
  exhibition: 'ពិព័រណ៍',
  farmer: 'កសិករ',
  'female provincial official': 'មន្ត្រីស្ត្រីថ្នាក់ខេត្ត',
  forum: 'វេទិកា',
  guideline: 'គោលការណ៍ណែនាំ',
  institution: 'ស្ថាប័ន',
  item: 'មុខ',
  'khmer product exhibition': 'ពិព័រណ៍ផលិតផលខ្មែរ',
  'leading product': 'ផលិតផលឈានមុខ',
  'legal document': 'លិខិតបទដ្ឋានគតិយុត្ត',
  'marketing training': 'វគ្គបណ្តុះបណ្តាលទីផ្សារ',
  media: 'ប្រព័ន្ធផ្សព្វផ្សាយ',
  'media channel': 'បណ្តាញផ្សព្វផ្សាយ',
  meeting: 'កិច្ចប្រជុំ',
  'monitoring mission': 'បេសកកម្មតាមដាន',
  'national and provincial focal point': 'មន្ត្រីបង្គោលថ្នាក់ជាតិ និងថ្នាក់ខេត្ត',
  official: 'មន្ត្រី',
  organisation: 'អង្គការ',
  'oversea visit': 'ទស្សនកិច្ចនៅក្រៅប្រទេស',
  participant: 'អ្នកចូលរួម',
  'pilot province': 'ខេត្តសាកល្បង',
  producer: 'ផលិតករ',
  product: 'ផលិតផល',
  'product group': 'ក្រុមផលិតផល',
  'product testing': 'ការធ្វើតេស្តផលិតផល',
  province: 'ខេត្ត',
  'regular meeting': 'កិច្ចប្រជុំប្រចាំ',
  'regulation framework': 'ក្របខ័ណ្ឌបទប្បញ្ញត្តិ',
  report: 'របាយការណ៍',
  'research and technical development centre': 'មជ្ឈមណ្ឌលស្រាវជ្រាវ និងអភិវឌ្ឍន៍បច្ចេកទេស',
  seminar: 'សិក្ខាសាលា',
  'service provider': 'អ្នកផ្តល់សេវា',
  session: 'វគ្គ',
  student: 'និស្សិត',
  'study visit': 'ទស្សនកិច្ចសិក្សា',
  time: 'ដង',
  'tourism community': 'សហគមន៍ទេសចរណ៍',
  trainee: 'សិក្ខាកាម',
  trainer: 'គ្រូបង្គោល',
  training: 'វគ្គបណ្តុះបណ្តាល',
  'training course': 'វគ្គបណ្តុះបណ្តាល',
  'type of product': 'ប្រភេទផលិតផល',
  visit: 'ទស្សនកិច្ច',
  workshop: 'សិក្ខាសាលា',
  'youth association': 'សមាគមយុវជន',
} as const satisfies Record<string, string>;

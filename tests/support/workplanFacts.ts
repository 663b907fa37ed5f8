import type { BodyId, Code, LineId, QueryId, Signer, WorkplanId } from '#shared/base/ids.ts';
import type { Bilingual } from '#shared/base/language.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import type {
  HeadingFact,
  LineFact,
  QueryFact,
  WorkplanDocumentFacts,
} from '#shared/documents/workplan/facts.ts';
import type { EventKind } from '#shared/matrix/model.ts';
import type { Currency, LineStatus, Target, WorkplanLine } from '#shared/workplan/model.ts';

/** What a test says about a line; the rest has a plain default. */
export interface LineWish {
  readonly code: string | null;
  readonly programme: string | null;
  readonly activity: Bilingual;
  readonly indicator?: Bilingual;
  readonly targets?: readonly Target[];
  readonly eventKind?: EventKind;
  readonly months?: readonly number[];
  readonly monthsTouched?: boolean;
  readonly lead?: string | null;
  readonly partners?: readonly string[];
  readonly responsibility?: string;
  readonly source?: string;
  readonly person?: string;
  readonly unitCost?: number | null;
  readonly units?: number | null;
  readonly currency?: Currency;
  readonly status?: LineStatus;
  readonly remarks?: string;
  readonly openQueries?: readonly string[];
  readonly assumed?: boolean;
  readonly workingTranslation?: boolean;
  readonly origin?: WorkplanLine['origin'];
  readonly carriedFrom?: WorkplanLine['carriedFrom'];
}

export function target(
  quantity: number | null,
  unit: string,
  counts: Target['counts'] = 'event',
  basis: Target['basis'] = quantity === null ? 'open' : 'yearly',
): Target {
  return { quantity, unit, counts, basis, verbatim: '' };
}

export function lineFact(wish: LineWish, order: number): LineFact {
  const line: WorkplanLine = {
    id: `line-${order}` as LineId,
    workplanId: 'workplan-2021' as WorkplanId,
    code: wish.code as Code | null,
    order,
    origin: wish.origin ?? (wish.code === null ? 'added' : 'certain'),
    base: null,
    activity: wish.activity,
    indicator: wish.indicator ?? { en: '', km: '' },
    targets: wish.targets ?? [],
    eventKind: wish.eventKind ?? 'none',
    months: wish.months ?? [],
    monthsTouched: wish.monthsTouched ?? false,
    lead: (wish.lead === undefined ? 'OVOP-SG' : wish.lead) as BodyId | null,
    partners: (wish.partners ?? []) as BodyId[],
    responsibility: wish.responsibility ?? 'OVOP-SG',
    source: wish.source ?? 'RGC',
    person: wish.person ?? '',
    unitCost: wish.unitCost ?? null,
    units: wish.units ?? null,
    currency: wish.currency ?? 'KHR',
    status: wish.status ?? 'planned',
    remarks: wish.remarks ?? '',
    removed: null,
    vanished: false,
    carriedFrom: wish.carriedFrom ?? null,
    splitFrom: null,
  };
  return {
    line,
    programme: wish.programme as Code | null,
    openQueries: (wish.openQueries ?? []) as QueryId[],
    assumed: wish.assumed ?? false,
    workingTranslation: wish.workingTranslation ?? false,
  };
}

function heading(code: string, level: HeadingFact['level'], en: string, km: string): HeadingFact {
  return { code: code as Code, level, title: { en, km } };
}

function query(
  id: string,
  codes: readonly string[],
  lines: readonly number[],
  en: string,
  km: string,
): QueryFact {
  return {
    id: id as QueryId,
    codes: codes as readonly Code[],
    lines,
    question: { en, km },
    affects: ['years'],
  };
}

const headings: readonly HeadingFact[] = [
  heading(
    'I',
    'programme',
    'Develop legal frameworks and human resources and institutions',
    'ការអភិវឌ្ឍក្របខ័ណ្ឌច្បាប់ ធនធានមនុស្ស និងស្ថាប័ន',
  ),
  heading(
    '1.1',
    'strategy',
    'Administrative affairs and internal operations of the OVOP institution',
    'កិច្ចការរដ្ឋបាល និងប្រតិបត្តិការផ្ទៃក្នុងស្ថាប័នភូមិមួយ ផលិតផលមួយ',
  ),
  heading(
    '1.2',
    'strategy',
    'Develop legal framework and mechanism',
    'ការអភិវឌ្ឍក្របខ័ណ្ឌច្បាប់ និងយន្តការ',
  ),
  heading(
    '1.2.1',
    'substrategy',
    'Five-Year National Strategic Plan on Promoting OVOP (2019-2023)',
    'ផែនការយុទ្ធសាស្ត្រជាតិ៥ឆ្នាំ ស្តីពីការជំរុញចលនាភូមិមួយ ផលិតផលមួយ (២០១៩-២០២៣)',
  ),
  heading(
    'II',
    'programme',
    'Research, development, standardization and OVOP Product Mapping',
    'ការស្រាវជ្រាវ អភិវឌ្ឍន៍ ស្តង់ដារូបនីយកម្ម និងផែនទីផលិតផលភូមិមួយ ផលិតផលមួយ',
  ),
  heading(
    '2.2',
    'strategy',
    'Capacity Development on research and development of OVOP Products',
    'ការអភិវឌ្ឍសមត្ថភាពលើការស្រាវជ្រាវ និងអភិវឌ្ឍន៍ផលិតផល',
  ),
  heading(
    '2.2.1',
    'substrategy',
    'Identify the Expertize Institutional and Expert on research and OVOP Products development',
    'កំណត់ស្ថាប័នជំនាញ និងអ្នកជំនាញផ្នែកស្រាវជ្រាវ និងអភិវឌ្ឍន៍ផលិតផល',
  ),
];

const wishes: readonly LineWish[] = [
  {
    code: '1.1.1',
    programme: 'I',
    activity: {
      en: 'Meeting of the OvOP National Committee',
      km: 'កិច្ចប្រជុំគណៈកម្មាធិការជាតិភូមិមួយ ផលិតផលមួយ',
    },
    indicator: { en: 'Twice a year', km: '២ដងក្នុងមួយឆ្នាំ' },
    targets: [target(2, 'meeting')],
    eventKind: 'meeting',
    months: [6, 12],
    monthsTouched: true,
    unitCost: 4_500_000,
    units: 2,
    person: 'ឈ្មោះសាកល្បង',
    status: 'done',
  },
  {
    code: '1.1.2',
    programme: 'I',
    activity: {
      en: 'Inter-ministerial OvOP team meeting',
      km: 'កិច្ចប្រជុំក្រុមការងារអន្តរក្រសួងភូមិមួយ ផលិតផលមួយ',
    },
    indicator: { en: '4 times per year', km: '៤ដងក្នុងមួយឆ្នាំ' },
    targets: [target(4, 'meeting')],
    eventKind: 'meeting',
    months: [3, 6, 9, 12],
    unitCost: 1_200_000,
    units: 4,
    status: 'under-way',
  },
  {
    code: '1.1.3',
    programme: 'I',
    activity: {
      en: 'Monthly Regular Meeting of OvOP Secretariat',
      km: 'កិច្ចប្រជុំប្រចាំខែរបស់អគ្គលេខាធិការដ្ឋាន',
    },
    indicator: { en: 'Twice a year', km: '២ដងក្នុងមួយឆ្នាំ' },
    targets: [target(2, 'meeting', 'event', 'unstated')],
    eventKind: 'meeting',
    months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    openQueries: ['T03'],
    workingTranslation: true,
  },
  {
    code: '1.1.4',
    programme: 'I',
    activity: {
      en: 'Participation in international seminars, workshops, study tours/visits',
      km: 'ការចូលរួមសិក្ខាសាលា វគ្គបណ្តុះបណ្តាល និងទស្សនកិច្ចសិក្សានៅក្រៅប្រទេស',
    },
    indicator: {
      en: 'Three times/year of seminars, meetings, training and overseas visits',
      km: '៣ដងក្នុងមួយឆ្នាំ',
    },
    targets: [target(3, 'event')],
    eventKind: 'study-tour',
    months: [4, 8, 11],
    unitCost: 2350.5,
    units: 3,
    currency: 'USD',
    source: 'RGC-JICA',
    remarks: 'Dates follow the host country',
  },
  {
    code: '1.2.1.4',
    programme: 'I',
    activity: {
      en: 'Regional Dissemination Workshop (3 regions ) on 1st 5-Year OVOP Strategic Plan',
      km: 'សិក្ខាសាលាផ្សព្វផ្សាយថ្នាក់តំបន់ (៣តំបន់) ស្តីពីផែនការយុទ្ធសាស្ត្រ៥ឆ្នាំលើកទី១',
    },
    indicator: { en: '120 of participants/regional', km: 'អ្នកចូលរួម ១២០នាក់ក្នុងមួយតំបន់' },
    targets: [
      target(360, 'participant', 'participant', 'per-region'),
      target(3, 'workshop', 'event', 'per-region'),
    ],
    eventKind: 'workshop',
    months: [3, 5, 7],
    lead: 'OVOP-SG',
    partners: ['MAFF', 'PC'],
    responsibility: 'OVOP-SG/MAFF/PC',
    source: 'RGC-DPs',
    unitCost: 18_600_000,
    units: 3,
    openQueries: ['H02', 'H08'],
    assumed: true,
    workingTranslation: true,
  },
  {
    code: '2.2.1.9',
    programme: 'II',
    activity: {
      en: 'Training of technical staff and entrepreneurs on product quality control system (GAP, GMP, ISO, HACCP, Halal and National Standard and OVOP standard)',
      km: 'បណ្តុះបណ្តាលមន្ត្រីបច្ចេកទេស និងសហគ្រិន ស្តីពីប្រព័ន្ធត្រួតពិនិត្យគុណភាពផលិតផល',
    },
    indicator: {
      en: 'Number of training courses organized',
      km: 'ចំនួនវគ្គបណ្តុះបណ្តាលដែលបានរៀបចំ',
    },
    targets: [target(null, 'training course')],
    eventKind: 'training',
    months: [2, 5, 8, 11],
    lead: 'MAFF',
    partners: ['OVOP-SG'],
    responsibility: 'NCMs (Maff, MOIH, MoC, MoEYS, MoH,...)',
    unitCost: 5500.25,
    units: 4,
    currency: 'USD',
    source: 'RGC-DPs',
    openQueries: ['H02'],
    assumed: true,
  },
  {
    code: '2.2.1.10',
    programme: 'II',
    activity: {
      en: "Consulting to support and improve the capacity of Khmer products's manufacturing in processing, packaging and product design",
      km: 'ផ្តល់ប្រឹក្សាដើម្បីគាំទ្រ និងលើកកម្ពស់សមត្ថភាពផលិតផលខ្មែរ ក្នុងការកែច្នៃ វេចខ្ចប់ និងរចនាផលិតផល',
    },
    indicator: { en: '250 enterprises in four years', km: 'សហគ្រាស ២៥០ ក្នុងរយៈពេល៤ឆ្នាំ' },
    targets: [target(63, 'enterprise', 'output', 'share')],
    months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    lead: 'MAFF',
    responsibility: 'NCMs (Maff, MOIH, MOT, MoC, MoEYS,...)',
    openQueries: ['H02', 'H07'],
    assumed: true,
    status: 'postponed',
  },
  {
    code: null,
    programme: null,
    activity: {
      en: 'Move of the office archive',
      km: 'ការផ្លាស់ប្តូរបណ្ណសារការិយាល័យ',
    },
    months: [1],
    monthsTouched: true,
    unitCost: 800_000,
    units: 1,
    status: 'cancelled',
    remarks: 'Building not ready',
    source: '',
  },
];

/**
 * Facts of a small workplan of 2021 with everything that a document has to cope with: both currencies,
 * open queries, assumptions, proposed months, a line without a code, undecided activities.
 */
export function workplanFacts(
  overrides: Partial<WorkplanDocumentFacts> = {},
): WorkplanDocumentFacts {
  return {
    plan: {
      id: 'ovop-2019-2023',
      title: {
        en: 'OVOP First Five-Year National Strategic Plan 2019-2023',
        km: 'ផែនការយុទ្ធសាស្ត្រជាតិ៥ឆ្នាំលើកទី១ ស្តីពីការជំរុញចលនាភូមិមួយ ផលិតផលមួយ ២០១៩-២០២៣',
      },
      years: [2019, 2020, 2021, 2022, 2023],
    },
    year: 2021,
    scope: null,
    status: 'draft',
    revision: 0,
    approved: null,
    exchangeRate: 4100,
    headings,
    lines: wishes.map((wish, index) => lineFact(wish, index + 1)),
    removedLines: [],
    undecided: [
      {
        code: '2.2.1.5' as Code,
        activity: {
          en: 'Conduct training in production and primary processing skills on agricultural products, handicraft and industry',
          km: 'បណ្តុះបណ្តាលជំនាញផលិត និងកែច្នៃបឋមលើផលិតផលកសិកម្ម សិប្បកម្ម និងឧស្សាហកម្ម',
        },
        indicator: {
          en: '60 training courses organized over a period of 4 years',
          km: 'វគ្គបណ្តុះបណ្តាល ៦០ ក្នុងរយៈពេល៤ឆ្នាំ',
        },
        responsibility: 'MAFF/MIH',
        queries: ['H02' as QueryId, 'H07' as QueryId],
      },
    ],
    queries: [
      query(
        'H02',
        ['1.2.1.4', '2.2.1.5', '2.2.1.9', '2.2.1.10'],
        [171, 234, 239, 240],
        'The page kept three of five mark cells. Which years are marked for these activities?',
        'ទំព័រនេះនៅសល់តែ៣ក្រឡាក្នុងចំណោម៥។ តើសកម្មភាពទាំងនេះមានសញ្ញាសម្គាល់នៅឆ្នាំណាខ្លះ?',
      ),
      query(
        'H07',
        ['2.2.1.5', '2.2.1.10'],
        [234, 240],
        'The text states four years but fewer marks survive. Which four years are meant?',
        'អត្ថបទបញ្ជាក់រយៈពេល៤ឆ្នាំ ប៉ុន្តែសញ្ញានៅសល់តិចជាងនេះ។ តើជា៤ឆ្នាំណា?',
      ),
      query(
        'H08',
        ['1.2.1.4'],
        [171],
        'The regional workshop is marked before the national one. Is the order right?',
        'សិក្ខាសាលាថ្នាក់តំបន់ត្រូវបានសម្គាល់មុនថ្នាក់ជាតិ។ តើលំដាប់នេះត្រឹមត្រូវឬទេ?',
      ),
      query(
        'T03',
        ['1.1.3'],
        [159],
        'The title says monthly, the indicator twice a year. Which one holds?',
        'ចំណងជើងសរសេរថាប្រចាំខែ តែសូចនាករសរសេរថា២ដងក្នុងមួយឆ្នាំ។ តើមួយណាត្រឹមត្រូវ?',
      ),
    ],
    bodies: {
      'OVOP-SG': {
        name: {
          en: 'General Secretariat of the National Committee',
          km: 'អគ្គលេខាធិការដ្ឋានគណៈកម្មាធិការជាតិ',
        },
        abbreviation: 'OVOP-SG',
      },
      MAFF: {
        name: {
          en: 'Ministry of Agriculture, Forestry and Fisheries',
          km: 'ក្រសួងកសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ',
        },
        abbreviation: 'MAFF',
      },
      PC: {
        name: { en: 'Municipal and Provincial Committees', km: 'គណៈកម្មាធិការរាជធានី ខេត្ត' },
        abbreviation: 'PC',
      },
    },
    date: plainDate(2020, 12, 8),
    place: { en: 'Phnom Penh', km: 'រាជធានីភ្នំពេញ' },
    letterNumber: '012/20 OVOP-SG',
    issuer: [
      {
        en: 'Council for Agricultural and Rural Development',
        km: 'ក្រុមប្រឹក្សាស្តារអភិវឌ្ឍន៍វិស័យកសិកម្ម និងជនបទ',
      },
      {
        en: 'National Committee for Promoting the OVOP Movement',
        km: 'គណៈកម្មាធិការជាតិជំរុញចលនាភូមិមួយ ផលិតផលមួយ',
      },
      { en: 'General Secretariat', km: 'អគ្គលេខាធិការដ្ឋាន' },
    ],
    signatories: [
      { role: { en: 'Prepared by', km: 'អ្នករៀបចំ' }, name: { en: '', km: '' } },
      { role: { en: 'Checked by', km: 'អ្នកត្រួតពិនិត្យ' }, name: { en: '', km: '' } },
      {
        role: { en: 'Seen and approved', km: 'បានឃើញ និងឯកភាព' },
        name: { en: '', km: '' },
      },
    ],
    distribution: [
      { en: 'Members of the National Committee', km: 'សមាជិកគណៈកម្មាធិការជាតិ' },
      { en: 'File', km: 'ឯកសារ-កាលប្បវត្តិ' },
    ],
    preparedBy: 'Planning office',
    provenance: {
      program: 'OVOP Office 0.1.0',
      source: 'OVOP First Five-Year National Strategic Plan 2019-2023, text of 2019',
    },
    ...overrides,
  };
}

/** An approval for tests of approved and revised workplans. */
export const approval = {
  by: 'Head of the secretariat' as Signer,
  on: plainDate(2020, 12, 20),
  letterNumber: '034/20 OVOP-SG',
};

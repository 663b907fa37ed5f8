import type { Bilingual } from '../../../base/language.ts';
import { formatMoney } from '../../../money/money.ts';
import { totalsInWords, totalsOf, type Totals } from '../../../money/totals.ts';
import { eventCalculations } from '../../build/eventFields.ts';
import type { DataOf } from '../../fields/spec.ts';
import { count, line } from '../../fields/specParts.ts';
import { agendaRowCalculations } from '../agenda/agendaRows.ts';
import type { conceptFields } from './fields.ts';

type ConceptData = DataOf<typeof conceptFields>;

const isWritten = ({ en, km }: Bilingual) => en.trim() !== '' || km.trim() !== '';

/** The sections in their order; one of which nothing is given is left out. */
export const conceptSections = [
  {
    key: 'background',
    heading: { km: 'សាវតារ', en: 'Background' },
    given: ({ background }: ConceptData) => isWritten(background),
  },
  {
    key: 'rationale',
    heading: { km: 'ហេតុផល និងភាពចាំបាច់', en: 'Rationale' },
    given: ({ rationale }: ConceptData) => isWritten(rationale),
  },
  {
    key: 'objectives',
    heading: { km: 'គោលបំណង', en: 'Objectives' },
    given: ({ objectives }: ConceptData) => objectives.length > 0,
  },
  {
    key: 'results',
    heading: { km: 'លទ្ធផលរំពឹងទុក', en: 'Expected results' },
    given: ({ results }: ConceptData) => results.length > 0,
  },
  {
    key: 'participants',
    heading: { km: 'អ្នកចូលរួម និងអ្នកទទួលផល', en: 'Participants and beneficiaries' },
    given: ({ participants }: ConceptData) => isWritten(participants),
  },
  {
    key: 'method',
    heading: { km: 'វិធីសាស្ត្រ និងដំណើរការ', en: 'Method' },
    given: ({ method }: ConceptData) => isWritten(method),
  },
  {
    key: 'whenAndWhere',
    heading: { km: 'កាលបរិច្ឆេទ និងទីកន្លែង', en: 'Date and venue' },
    given: ({ event }: ConceptData) =>
      event.date !== null ||
      event.start !== null ||
      event.end !== null ||
      isWritten(event.hall) ||
      isWritten(event.address),
  },
  {
    key: 'agenda',
    heading: { km: 'កម្មវិធីសង្ខេប', en: 'Programme in outline' },
    given: ({ agenda }: ConceptData) => agenda.length > 0,
  },
  {
    key: 'budget',
    heading: { km: 'ថវិកា', en: 'Budget' },
    given: ({ costs, budget, source }: ConceptData) =>
      costs.length > 0 || budget !== null || isWritten(source),
  },
  {
    key: 'responsible',
    heading: { km: 'អង្គភាពទទួលខុសត្រូវ', en: 'Responsible' },
    given: ({ responsible }: ConceptData) => isWritten(responsible),
  },
  {
    key: 'monitoring',
    heading: { km: 'ការតាមដាន និងវាយតម្លៃ', en: 'Monitoring and evaluation' },
    given: ({ monitoring }: ConceptData) => isWritten(monitoring),
  },
] as const;

export type SectionKey = (typeof conceptSections)[number]['key'];

/** Its number among the sections that have something in them; null for one that has not. */
function numberOf(key: SectionKey, data: ConceptData): number | null {
  const given = conceptSections.filter((section) => section.given(data));
  const at = given.findIndex((section) => section.key === key);
  return at === -1 ? null : at + 1;
}

const sectionNumbers = Object.fromEntries(
  conceptSections.map(({ key, heading }) => [
    `section.${key}`,
    {
      spec: count({ km: `លេខចំណុច៖ ${heading.km}`, en: `Number of the section: ${heading.en}` }),
      of: (data: ConceptData) => numberOf(key, data),
    },
  ]),
);

function totalsOfConcept({ costs, budget }: ConceptData): Totals {
  const listed = costs.flatMap(({ amount }) => amount ?? []);
  if (listed.length > 0) return totalsOf(listed);
  return budget === null ? { KHR: null, USD: null } : totalsOf([budget]);
}

function figures({ KHR, USD }: Totals): Bilingual {
  const parts = [KHR, USD].filter((money) => money !== null);
  const text = (language: 'en' | 'km', and: string) =>
    parts.map((money) => formatMoney(money, { language })).join(and);
  return { km: text('km', ' និង'), en: text('en', ' and ') };
}

function listedTotals({ costs }: ConceptData): Totals {
  const listed = costs.flatMap(({ amount }) => amount ?? []);
  return listed.length === 0 ? { KHR: null, USD: null } : totalsOf(listed);
}

/** What follows from a concept note's data: the numbers of its sections and what its costs come to. */
export const conceptCalculations = {
  fields: {
    ...eventCalculations,
    ...sectionNumbers,
    budgetTotal: {
      spec: line({ km: 'ថវិកាសរុប ជាតួលេខ', en: 'Total budget in figures' }),
      of: (data: ConceptData) => figures(totalsOfConcept(data)),
    },
    budgetWords: {
      spec: line({ km: 'ថវិកាសរុប ជាអក្សរ', en: 'Total budget in words' }),
      of: (data: ConceptData) => totalsInWords(totalsOfConcept(data)),
    },
    costsTotal: {
      spec: line({ km: 'សរុបក្នុងតារាងចំណាយ', en: 'Total of the costs that are listed' }),
      of: (data: ConceptData) => figures(listedTotals(data)),
    },
  },
  rows: agendaRowCalculations,
};

import type { Bilingual, Language } from '#shared/base/language.ts';
import {
  eventKindWords,
  lineStatusWords,
  monthWords,
  quarterWords,
  targetUnitWords,
  workplanStateWords,
} from '#shared/documents/words.ts';
import type { Counts, Dependent, EntryLevel, EventKind, Per } from '#shared/matrix/model.ts';
import type { EffectiveYears } from '#shared/matrix/effectiveYears.ts';
import type { Target } from '#shared/workplan/model.ts';
import { bodyKindWords } from '#shared/documents/build/participantWords.ts';
import { bilingual } from '../bilingual.ts';

/** The words that the documents use too, in one language, so that screen and paper say the same. */
function documentWords(language: Language) {
  const pick = <Key extends string>(words: Readonly<Record<Key, Bilingual>>): Record<Key, string> =>
    Object.fromEntries(
      Object.entries<Bilingual>(words).map(([key, text]) => [key, text[language]]),
    ) as Record<Key, string>;
  return {
    eventKinds: pick<EventKind>({
      ...eventKindWords,
      none: { en: 'No event', km: 'មិនមែនព្រឹត្តិការណ៍' },
    }),
    lineStatuses: pick(lineStatusWords),
    workplanStates: pick(workplanStateWords),
    bodyKinds: pick(bodyKindWords),
    /** January first. */
    monthsLong: monthWords.map(({ name }) => name[language]),
    monthsShort: monthWords.map(({ short }) => short[language]),
    quarters: quarterWords.map(({ name }) => name[language]),
    quartersShort: quarterWords.map(({ short }) => short[language]),
  };
}

const plurals = new Intl.PluralRules('en');

/** "1 meeting", "2 meetings": the units are singular English nouns. */
function englishUnit(count: number | null, unit: string): string {
  if (count !== null && plurals.select(count) === 'one') return unit;
  if (unit === 'person') return 'people';
  if (/(?:woman|man)$/u.test(unit)) return unit.replace(/man$/u, 'men');
  if (/[^aeiou]y$/u.test(unit)) return `${unit.slice(0, -1)}ies`;
  if (/(?:ss|sh|ch|x)$/u.test(unit)) return `${unit}es`;
  return /(?:s|staff|media)$/u.test(unit) ? unit : `${unit}s`;
}

const khmerUnits: Readonly<Record<string, string>> = targetUnitWords;

const number = new Intl.NumberFormat('en');

/** Words of the trade that several screens share. */
export const terms = bilingual(
  {
    ...documentWords('en'),
    code: 'Code',
    activity: 'Activity',
    indicator: 'Indicator',
    target: 'Target',
    targets: 'Targets',
    years: 'Years',
    sourceOfFunds: 'Source of funds',
    responsible: 'Responsible',
    lead: 'Lead',
    partners: 'Partners',
    eventKind: 'Kind of event',
    queries: 'Queries',
    signed: (by: string, on: string) => `${by}, ${on}`,
    addedByHand: 'added by hand',
    levels: {
      programme: 'Programme',
      strategy: 'Strategy',
      substrategy: 'Sub-strategy',
      activity: 'Activity',
    } satisfies Record<EntryLevel, string>,
    yearBases: {
      exact: 'certain in the source',
      settled: 'settled',
      assumed: 'assumed',
      unknown: 'open',
    } satisfies Record<EffectiveYears['kind'], string>,
    pers: {
      year: 'a year',
      total: 'in all',
      region: 'in each region',
      province: 'in each province',
      session: 'each time',
      unstated: 'not said for what',
    } satisfies Record<Per, string>,
    counts: {
      event: 'Events',
      participant: 'Participants',
      output: 'Results',
    } satisfies Record<Counts, string>,
    targetBases: {
      yearly: 'a year',
      share: 'share of a total',
      'per-province': 'over the provinces',
      'per-region': 'over the regions',
      'per-session': 'each time',
      unstated: 'not said for what',
      open: 'no number stated',
    } satisfies Record<Target['basis'], string>,
    dependents: {
      years: 'Years',
      target: 'Target',
      title: 'Title',
      indicator: 'Indicator',
      source: 'Source of funds',
      responsibility: 'Responsible body',
      structure: 'Structure of the plan',
      'event-kind': 'Kind of event',
      participants: 'Participants',
    } satisfies Record<Dependent, string>,
    /** A number and what it counts; without a number, what is counted alone. */
    amount: (count: number | null, unit: string) =>
      count === null
        ? `number of ${englishUnit(null, unit)}`
        : `${number.format(count)} ${englishUnit(count, unit)}`,
  },
  {
    ...documentWords('km'),
    code: 'លេខកូដ',
    activity: 'សកម្មភាព',
    indicator: 'សូចនាករ',
    target: 'គោលដៅ',
    targets: 'គោលដៅ',
    years: 'ឆ្នាំ',
    sourceOfFunds: 'ប្រភពថវិកា',
    responsible: 'អង្គភាពទទួលខុសត្រូវ',
    lead: 'អង្គភាពដឹកនាំ',
    partners: 'អង្គភាពសហការ',
    eventKind: 'ប្រភេទព្រឹត្តិការណ៍',
    queries: 'សំណួរ',
    signed: (by: string, on: string) => `${by} ${on}`,
    addedByHand: 'បន្ថែមដោយដៃ',
    levels: {
      programme: 'កម្មវិធី',
      strategy: 'យុទ្ធសាស្ត្រ',
      substrategy: 'អនុយុទ្ធសាស្ត្រ',
      activity: 'សកម្មភាព',
    },
    yearBases: {
      exact: 'ច្បាស់ក្នុងឯកសារប្រភព',
      settled: 'បានកំណត់',
      assumed: 'បានសន្មត',
      unknown: 'មិនទាន់កំណត់',
    },
    pers: {
      year: 'ក្នុងមួយឆ្នាំ',
      total: 'សរុប',
      region: 'ក្នុងភូមិភាគនីមួយៗ',
      province: 'ក្នុងខេត្តនីមួយៗ',
      session: 'ក្នុងមួយលើក',
      unstated: 'មិនបានបញ្ជាក់ថាសម្រាប់អ្វី',
    },
    counts: { event: 'ព្រឹត្តិការណ៍', participant: 'អ្នកចូលរួម', output: 'លទ្ធផល' },
    targetBases: {
      yearly: 'ក្នុងមួយឆ្នាំ',
      share: 'ចំណែកនៃចំនួនសរុប',
      'per-province': 'តាមចំនួនខេត្ត',
      'per-region': 'តាមចំនួនភូមិភាគ',
      'per-session': 'ក្នុងមួយលើក',
      unstated: 'មិនបានបញ្ជាក់ថាសម្រាប់អ្វី',
      open: 'មិនបានបញ្ជាក់ចំនួន',
    },
    dependents: {
      years: 'ឆ្នាំ',
      target: 'គោលដៅ',
      title: 'ចំណងជើង',
      indicator: 'សូចនាករ',
      source: 'ប្រភពថវិកា',
      responsibility: 'អង្គភាពទទួលខុសត្រូវ',
      structure: 'រចនាសម្ព័ន្ធផែនការ',
      'event-kind': 'ប្រភេទព្រឹត្តិការណ៍',
      participants: 'អ្នកចូលរួម',
    },
    amount: (count: number | null, unit: string) => {
      const name = khmerUnits[unit] ?? unit;
      return count === null ? `ចំនួន${name}` : `${name} ${number.format(count)}`;
    },
  },
);

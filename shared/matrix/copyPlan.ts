import type { Code, PlanId, QueryId } from '../base/ids.ts';
import type { EffectiveEntry } from './effective.ts';
import type { MatrixEntry, Query, StrategicPlan } from './model.ts';

/** What the new plan is to be called, and its years in order. */
export interface CopyAs {
  readonly id: PlanId;
  readonly title: string;
  readonly titleKm?: string;
  readonly years: readonly number[];
}

/** A plan begun as a copy, with what has to be settled in it. */
export interface CopiedPlan {
  readonly plan: StrategicPlan;
  readonly queries: readonly Query[];
  /** The plan it was begun from. */
  readonly copyOf: PlanId;
}

/**
 * The plan with its texts as they hold today, corrections, answers and rows added by hand included: what a copy
 * is made of. Working translations stay out, because they are not the plan's own words.
 */
export function planAsItStands(
  plan: StrategicPlan,
  entries: readonly EffectiveEntry[],
): StrategicPlan {
  return {
    ...plan,
    entries: entries.map(({ printed, decision, title, indicator, source, responsibility }) => {
      const titleKm = decision?.titleKm?.text ?? printed.titleKm;
      const indicatorKm = decision?.indicatorKm?.text ?? printed.indicatorKm;
      const { proposedReading, ...entry } = printed;
      // A reading that was accepted, or overtaken by a correction, has nothing left to propose.
      const isAsPrinted =
        written(title.en) === printed.title &&
        written(indicator.en) === printed.indicator &&
        written(source) === printed.source &&
        written(responsibility) === printed.responsibility;
      return {
        ...entry,
        ...(isAsPrinted && proposedReading !== undefined ? { proposedReading } : {}),
        title: written(title.en),
        indicator: written(indicator.en),
        source: written(source),
        responsibility: written(responsibility),
        ...(titleKm === undefined ? {} : { titleKm }),
        ...(indicatorKm === undefined ? {} : { indicatorKm }),
      };
    }),
  };
}

function written(text: string): string | null {
  return text === '' ? null : text;
}

/**
 * Begins a plan as a copy of an older one for other years. Codes and texts are kept; no year is, so that every
 * activity can fall in the whole period until a person decides; the lines of the old source are not the new
 * plan's. Rows whose texts ran together in the old plan ask again which text holds.
 */
export function copyPlan(from: StrategicPlan, as: CopyAs): CopiedPlan {
  const entries = from.entries.map(copied);
  return {
    plan: { ...as, years: [...as.years].sort((a, b) => a - b), entries },
    queries: [...yearsQuery(entries, as.years), ...readingQueries(entries, from.title)],
    copyOf: from.id,
  };
}

function copied({
  outline: _outline,
  fromOutline: _fromOutline,
  addedByHand: _addedByHand,
  ...entry
}: MatrixEntry): MatrixEntry {
  return { ...entry, marks: 0, markCells: [], years: null, yearBounds: [], line: null };
}

function yearsQuery(entries: readonly MatrixEntry[], years: readonly number[]): readonly Query[] {
  const codes = entries.flatMap(({ code, level }) => (level === 'activity' ? [code] : []));
  if (codes.length === 0) return [];
  const period = `${Math.min(...years)}–${Math.max(...years)}`;
  return [
    {
      id: 'copy-years' as QueryId,
      codes,
      lines: [],
      question: {
        en: `These activities were copied from an earlier plan. In which years of ${period} do they take place?`,
        km: `សកម្មភាពទាំងនេះត្រូវបានចម្លងពីផែនការមុន។ តើធ្វើនៅឆ្នាំណាខ្លះក្នុងរយៈពេល ${period}?`,
      },
      answers: [],
      affects: ['years'],
      settledBy: 'years',
    },
  ];
}

/** One query for each that the copied readings name: an answer is about all its rows. */
function readingQueries(entries: readonly MatrixEntry[], title: string): readonly Query[] {
  const rows = new Map<QueryId, Code[]>();
  for (const { code, proposedReading } of entries) {
    if (proposedReading === undefined) continue;
    const ofQuery = rows.get(proposedReading.query);
    if (ofQuery === undefined) rows.set(proposedReading.query, [code]);
    else ofQuery.push(code);
  }
  return [...rows].map(([id, codes]) => ({
    id,
    codes,
    lines: [],
    question: {
      en: `The texts of ${codes.join(', ')} ran together or shifted in “${title}”, from which they were copied. Does the proposed reading hold?`,
      km: `អត្ថបទនៃ ${codes.join(', ')} ជាប់គ្នា ឬរំកិលកន្លែងក្នុង «${title}» ដែលបានចម្លងមក។ តើការអានដែលបានស្នើត្រឹមត្រូវឬទេ?`,
    },
    answers: [
      {
        id: 'reading',
        text: { en: 'Yes, as proposed', km: 'ត្រឹមត្រូវ តាមការស្នើ' },
        effects: codes.map((code) => ({ kind: 'reading', code }) as const),
      },
      {
        id: 'as-printed',
        text: { en: 'Keep it as it was printed', km: 'រក្សាទុកដូចដែលបានបោះពុម្ព' },
        effects: [],
      },
    ],
    affects: ['title', 'indicator', 'source', 'responsibility'] as const,
    settledBy: 'answer' as const,
  }));
}

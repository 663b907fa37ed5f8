import type { QueryId } from '../../base/ids.ts';
import type {
  MatrixEntry,
  PossibleAnswer,
  Quantity,
  Query,
  StrategicPlan,
} from '../../matrix/model.ts';
import { questionOf, statementOf } from './doubtTexts.ts';
import { readQuantities } from './readQuantities.ts';
import type { Doubt } from './reading.model.ts';

/**
 * The doubts about the targets of a plan's activities as queries, one a row, in document order. A row about
 * whose target a known query already asks is left to that one. A contradiction lists its statements as
 * answers; a number that is missing or was not understood is for the person to type.
 */
export function targetQueries(plan: StrategicPlan, known: readonly Query[]): readonly Query[] {
  const asked = new Set(
    known.filter(({ affects }) => affects.includes('target')).flatMap(({ codes }) => codes),
  );
  return plan.entries
    .filter(({ level, code }) => level === 'activity' && !asked.has(code))
    .flatMap((entry) => {
      const { doubts } = readQuantities({
        title: entry.title ?? entry.titleKm ?? null,
        indicator: entry.indicator ?? entry.indicatorKm ?? null,
      });
      return doubts.length === 0 ? [] : [queryOf(entry, doubts)];
    });
}

function queryOf({ code, line }: MatrixEntry, doubts: readonly Doubt[]): Query {
  return {
    id: `target-${code}` as QueryId,
    codes: [code],
    lines: line === null ? [] : [line],
    question: questionOf(code, doubts),
    answers: answersOf(code, doubts),
    affects: ['target'],
    settledBy: 'answer',
  };
}

/** Only where a contradiction is all that is open: otherwise one answer would not settle the row. */
function answersOf(code: MatrixEntry['code'], doubts: readonly Doubt[]): readonly PossibleAnswer[] {
  const [only, ...others] = doubts;
  if (only?.kind !== 'contradiction' || others.length > 0) return [];
  return only.between.map((said, index): PossibleAnswer => {
    const quantity: Quantity = { ...said, statedIn: 'answer' };
    return {
      id: index === 0 ? 'first' : 'second',
      text: statementOf(said),
      effects: [{ kind: 'quantity', code, quantity }],
    };
  });
}

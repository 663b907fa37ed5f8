import type { Code } from '#shared/base/ids.ts';
import type { MatrixEntry, StrategicPlan } from '#shared/matrix/model.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';

const programmeLetters = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * The first plan `times` over: each copy's strategies get numbers of their own under the same programmes, so that
 * the tree has the same shape and only more rows. Every activity falls in every year, so that all are derived.
 */
export function largePlan(times: number): StrategicPlan {
  const plan = firstPlan();
  const entries: MatrixEntry[] = [];
  for (let copy = 0; copy < times; copy += 1) {
    const shift = (code: Code): Code => {
      const [programme = '', strategy = '', ...rest] = code.split('.');
      if (programmeLetters.includes(code)) return code;
      return [programme, String(Number(strategy) + copy * 10), ...rest].join('.') as Code;
    };
    for (const entry of plan.entries) {
      if (entry.level === 'programme' && copy > 0) continue;
      const { proposedReading: _reading, ...rest } = entry;
      entries.push({
        ...rest,
        code: shift(entry.code),
        parent: entry.parent === null ? null : shift(entry.parent),
        years: entry.level === 'activity' ? plan.years : null,
      });
    }
  }
  return { ...plan, entries };
}

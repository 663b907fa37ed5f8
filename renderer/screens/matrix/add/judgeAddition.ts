import type { Code } from '#shared/base/ids.ts';
import { failure, type Outcome, success } from '#shared/base/outcome.ts';
import { parseCode } from '#shared/matrix/codes.ts';
import { type EffectivePlan, programmeOfCode } from '#shared/matrix/effective.ts';
import type { EntryLevel, MatrixEntry } from '#shared/matrix/model.ts';

/** A row of a lost page as it was typed in. */
export interface Addition {
  readonly code: string;
  readonly level: EntryLevel;
  readonly title: string;
  readonly titleKm: string;
  readonly indicator: string;
  readonly indicatorKm: string;
  readonly source: string;
  readonly responsibility: string;
  readonly years: readonly number[];
}

export type AdditionProblem =
  | { readonly kind: 'code' | 'level' | 'title' }
  | { readonly kind: 'taken' | 'parent' | 'under'; readonly code: string };

function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

/** The levels that a code of so many numbers can have: 1.1 is a strategy, 1.1.1 an activity or a sub-strategy. */
export function levelsOf(code: Code): readonly EntryLevel[] {
  switch (code.split('.').length) {
    case 1:
      return [];
    case 2:
      return ['strategy'];
    case 3:
      return ['activity', 'substrategy'];
    default:
      return ['activity'];
  }
}

/** The heading that a code stands under: by its numbers, or for a strategy its programme. */
export function parentOf(plan: EffectivePlan, code: Code): Code | null {
  const numbers = code.split('.');
  if (numbers.length < 2) return null;
  if (numbers.length === 2) return programmeOfCode(plan, code);
  return parseCode(numbers.slice(0, -1).join('.'));
}

/** Makes the row of what was typed in, or says what is wrong with it. */
export function judgeAddition(
  plan: EffectivePlan,
  addition: Addition,
): Outcome<MatrixEntry, AdditionProblem> {
  const code = parseCode(addition.code.trim());
  if (code === null) return failure({ kind: 'code' });
  if (plan.byCode.has(code)) return failure({ kind: 'taken', code });
  if (!levelsOf(code).includes(addition.level)) return failure({ kind: 'level' });
  const parent = parentOf(plan, code);
  const above = parent === null ? undefined : plan.byCode.get(parent);
  if (parent === null || above === undefined) {
    return failure({ kind: 'parent', code: parent ?? code });
  }
  if (above.printed.level === 'activity') return failure({ kind: 'under', code: parent });
  const title = textOrNull(addition.title);
  const titleKm = textOrNull(addition.titleKm);
  if (title === null && titleKm === null) return failure({ kind: 'title' });

  const years = plan.plan.years.filter((year) => addition.years.includes(year));
  const known = addition.level === 'activity' && years.length > 0;
  return success({
    code,
    level: addition.level,
    parent,
    title,
    titleKm,
    indicator: textOrNull(addition.indicator),
    indicatorKm: textOrNull(addition.indicatorKm),
    marks: known ? years.length : 0,
    markCells: known ? plan.plan.years.map((year) => (years.includes(year) ? 'x' : '')) : [],
    years: known ? years : null,
    yearBounds: known ? years.map((year) => [year, year] as const) : [],
    source: textOrNull(addition.source),
    responsibility: textOrNull(addition.responsibility),
    line: null,
  });
}

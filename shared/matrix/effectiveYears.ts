import type { EntryDecision, MatrixEntry, Signature } from './model.ts';
import type { GivenEffect } from './effectiveAnswers.ts';

/** The years of a row as they are known today. */
export type EffectiveYears =
  /** Certain from the printed page. */
  | { readonly kind: 'exact'; readonly years: readonly number[] }
  /** Read from the printed matrix by a person. */
  | { readonly kind: 'settled'; readonly years: readonly number[]; readonly decided: Signature }
  /** A working assumption: whatever rests on it is marked. */
  | { readonly kind: 'assumed'; readonly years: readonly number[]; readonly decided: Signature }
  | {
      readonly kind: 'unknown';
      /** What each surviving mark can stand for. */
      readonly bounds: MatrixEntry['yearBounds'];
      /** The plan's years that the row can fall in, in order. */
      readonly possible: readonly number[];
    };

function inOrder(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Years that some mark can stand for; all of the plan where no mark survives to say anything. */
function possibleYears(entry: MatrixEntry, planYears: readonly number[]): readonly number[] {
  if (entry.yearBounds.length === 0) return planYears;
  return planYears.filter((year) =>
    entry.yearBounds.some(([first, last]) => first <= year && year <= last),
  );
}

/**
 * The years of a row: what a person decided about the row, else what an answer to a query says, else the
 * exact years as printed, else what the surviving marks leave possible.
 */
export function yearsOf(
  entry: MatrixEntry,
  decision: EntryDecision | undefined,
  effects: readonly GivenEffect[],
  planYears: readonly number[],
): EffectiveYears {
  const decided = decision?.years ?? null;
  if (decided !== null) {
    const { by, on, basis } = decided;
    return { kind: basis, years: inOrder(decided.years), decided: { by, on } };
  }
  const answer = effects.findLast(({ effect }) => effect.kind === 'years');
  if (answer !== undefined && answer.effect.kind === 'years') {
    const { by, on } = answer.answer;
    return { kind: 'settled', years: inOrder(answer.effect.years), decided: { by, on } };
  }
  if (entry.years !== null) return { kind: 'exact', years: inOrder(entry.years) };
  return {
    kind: 'unknown',
    bounds: entry.yearBounds,
    possible: possibleYears(entry, planYears),
  };
}

/** Whether the row falls in the year: certainly, possibly (undecided), or not. */
export function fallsIn(years: EffectiveYears, year: number): 'certain' | 'possible' | 'no' {
  if (years.kind !== 'unknown') return years.years.includes(year) ? 'certain' : 'no';
  // A mark that can stand for one year only makes that year certain, even where the others are open.
  if (years.bounds.some(([first, last]) => first === year && last === year)) return 'certain';
  return years.possible.includes(year) ? 'possible' : 'no';
}

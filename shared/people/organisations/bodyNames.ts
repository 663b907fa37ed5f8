import { failure, success, type Outcome } from '../../base/outcome.ts';
import { addDays, type PlainDate } from '../../calendar/plainDate.ts';
import type { BodyName } from '../../matrix/bodies.model.ts';

/** What a body is called, without the days. */
export type NameTexts = Pick<BodyName, 'name' | 'abbreviation'>;

/** Why a day cannot be the first of a name: it must lie between these (null: open). */
export interface DayProblem {
  readonly after: PlainDate | null;
  readonly until: PlainDate | null;
}

/**
 * The names with a new one that holds from a day on; the last one ends on the day before. The first days of names
 * follow one another: a day that is not after the last name's first one is refused.
 */
export function withNewName(
  names: readonly BodyName[],
  texts: NameTexts,
  from: PlainDate,
): Outcome<readonly BodyName[], DayProblem> {
  const last = names.at(-1);
  const begun = last?.from ?? null;
  if (begun !== null && from <= begun) return failure({ after: begun, until: null });
  const former = names.map((name) => (name === last ? { ...name, to: addDays(from, -1) } : name));
  return success([...former, { ...texts, from, to: null }]);
}

/** The names with other texts at one place. */
export function withTexts(
  names: readonly BodyName[],
  place: number,
  texts: Partial<NameTexts>,
): readonly BodyName[] {
  return names.map((name, index) => (index === place ? { ...name, ...texts } : name));
}

/** The names with another first day at one place; the name before ends on the day before it. */
export function withFirstDay(
  names: readonly BodyName[],
  place: number,
  from: PlainDate,
): Outcome<readonly BodyName[], DayProblem> {
  const after = names[place - 1]?.from ?? null;
  const until = names[place]?.to ?? null;
  if ((after !== null && from <= after) || (until !== null && from > until))
    return failure({ after, until });
  return success(
    names.map((name, index) => {
      if (index === place) return { ...name, from };
      return index === place - 1 ? { ...name, to: addDays(from, -1) } : name;
    }),
  );
}

/** The names without one; the one before takes over its days, or where it was the first the next one does. */
export function withoutName(names: readonly BodyName[], place: number): readonly BodyName[] {
  const gone = names[place];
  if (gone === undefined || names.length === 1) return names;
  return names.flatMap((name, index) => {
    if (index === place) return [];
    if (index === place - 1) return [{ ...name, to: gone.to }];
    return place === 0 && index === 1 ? [{ ...name, from: gone.from }] : [name];
  });
}

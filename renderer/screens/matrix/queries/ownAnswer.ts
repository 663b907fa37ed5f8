import { failure, type Outcome, success } from '#shared/base/outcome.ts';
import type { BodyId, Code } from '#shared/base/ids.ts';
import type { AnswerEffect, Counts, Per, Query } from '#shared/matrix/model.ts';

/** What a person typed as their own answer. */
export interface OwnAnswer {
  readonly note: string;
  /** A whole number as typed; empty where the answer gives none. */
  readonly number: string;
  readonly unit: string;
  readonly per: Per;
  readonly counts: Counts;
  /** The lead first. */
  readonly bodies: readonly BodyId[];
  /** The rows that the number or the bodies are for. */
  readonly codes: readonly Code[];
}

export type OwnAnswerProblem = 'needNote' | 'needNumber' | 'needUnit';

export function asksForNumber(query: Query): boolean {
  return query.affects.includes('target') || query.affects.includes('participants');
}

export function asksForBodies(query: Query): boolean {
  return query.affects.includes('responsibility');
}

/** What the person's own answer does to the rows, or what is missing in it. */
export function effectsOfOwn(
  query: Query,
  own: OwnAnswer,
): Outcome<readonly AnswerEffect[], OwnAnswerProblem> {
  const note = own.note.trim();
  if (note === '') return failure('needNote');
  const effects: AnswerEffect[] = [];
  const number = own.number.trim();
  if (asksForNumber(query) && number !== '') {
    if (!/^\d{1,9}$/u.test(number)) return failure('needNumber');
    const unit = own.unit.trim().toLowerCase();
    if (unit === '') return failure('needUnit');
    for (const code of own.codes) {
      effects.push({
        kind: 'quantity',
        code,
        quantity: {
          quantity: Number(number),
          unit,
          per: own.per,
          counts: own.counts,
          statedIn: 'answer',
          verbatim: note,
        },
      });
    }
  }
  if (asksForBodies(query) && own.bodies.length > 0) {
    for (const code of own.codes) effects.push({ kind: 'bodies', code, bodies: own.bodies });
  }
  return success(effects);
}

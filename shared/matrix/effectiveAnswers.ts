import type { Code, QueryId } from '../base/ids.ts';
import type { AnswerEffect, Decisions, Query, QueryAnswer } from './model.ts';

/** An effect and the answer it comes from. */
export interface GivenEffect {
  readonly effect: AnswerEffect;
  readonly answer: QueryAnswer;
}

/** The answers people gave, laid out for looking up by row. */
export interface GivenAnswers {
  /** Effects by row, in the order of the queries; of two that say different things the later one holds. */
  readonly effects: ReadonlyMap<Code, readonly GivenEffect[]>;
  readonly answered: ReadonlySet<QueryId>;
}

/**
 * The effects of one answer: those of the possible answer that was chosen, then the person's own. null where
 * the chosen answer is no longer among the query's answers: then nobody has answered the query as it stands.
 */
function effectsOf(query: Query, answer: QueryAnswer): readonly AnswerEffect[] | null {
  const own = answer.effects ?? [];
  if (answer.answerId === null) return own;
  const chosen = query.answers.find((possible) => possible.id === answer.answerId);
  return chosen === undefined ? null : [...chosen.effects, ...own];
}

/** Gathers what the answers do to which row. An answer to a query that the plan does not have does nothing. */
export function giveAnswers(queries: readonly Query[], decisions: Decisions): GivenAnswers {
  const effects = new Map<Code, GivenEffect[]>();
  const answered = new Set<QueryId>();
  for (const query of queries) {
    const answer = decisions.answers.get(query.id);
    if (answer === undefined) continue;
    const given = effectsOf(query, answer);
    if (given === null) continue;
    answered.add(query.id);
    for (const effect of given) {
      const ofRow = effects.get(effect.code);
      if (ofRow === undefined) effects.set(effect.code, [{ effect, answer }]);
      else ofRow.push({ effect, answer });
    }
  }
  return { effects, answered };
}

import type { EffectiveEntry, EffectivePlan } from '#shared/matrix/effective.ts';
import type { Query } from '#shared/matrix/model.ts';

/** A query and whether it is still open, for a row or for the whole plan. */
export interface QueryState {
  readonly query: Query;
  readonly open: boolean;
}

/** The queries about a row, those about its responsible body too; open ones first. */
export function queriesOfRow(plan: EffectivePlan, entry: EffectiveEntry): readonly QueryState[] {
  const open = new Set(entry.openQueries);
  return [...plan.queries.values()]
    .filter((query) => query.codes.includes(entry.code) || open.has(query.id))
    .map((query) => ({ query, open: open.has(query.id) }))
    .toSorted((a, b) => Number(b.open) - Number(a.open));
}

/** Every query of the plan, in its own order. */
export function queriesOfPlan(plan: EffectivePlan): readonly QueryState[] {
  return [...plan.queries.values()].map((query) => ({
    query,
    open: plan.openQueries.has(query.id),
  }));
}

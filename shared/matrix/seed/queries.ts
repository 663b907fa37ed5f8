import data from '#seeds/strategic-plans/ovop-2019-2023.queries.json' with { type: 'json' };
import type { Query } from '../model.ts';
import { parseQueries } from '../querySchema.ts';

let queries: readonly Query[] | null = null;

/** What a person has to settle about the plan of 2019-2023: one query a defect of its text; read once. */
export function firstPlanQueries(): readonly Query[] {
  queries ??= parseQueries(data);
  return queries;
}

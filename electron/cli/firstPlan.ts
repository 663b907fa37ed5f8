import { resolvePlan, type EffectivePlan } from '#shared/matrix/effective.ts';
import { noDecisions } from '#shared/matrix/model.ts';
import { seedSpellings } from '#shared/matrix/seed/bodies.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { firstPlanKhmer } from '#shared/matrix/seed/firstPlanKhmer.ts';
import { firstPlanQueries } from '#shared/matrix/seed/queries.ts';
import { targetQueries } from '#shared/workplan/targets/targetQueries.ts';

/** The first plan as it is before anyone has decided anything: the command line has no store. */
export function undecidedFirstPlan(): EffectivePlan {
  const plan = firstPlan();
  const known = firstPlanQueries();
  return resolvePlan({
    plan,
    khmer: firstPlanKhmer(),
    queries: [...known, ...targetQueries(plan, known)],
    decisions: noDecisions,
    spellings: seedSpellings(),
  });
}

import type { EffectivePlan } from '#shared/matrix/effective.ts';

export interface PlanProgress {
  readonly activities: number;
  /** Activities whose years are printed, settled or assumed. */
  readonly yearsKnown: number;
  readonly openQueries: number;
}

/** How far a plan is cleared of its doubts. */
export function planProgress(plan: EffectivePlan): PlanProgress {
  const activities = plan.entries.filter((entry) => entry.printed.level === 'activity');
  return {
    activities: activities.length,
    yearsKnown: activities.filter((entry) => entry.years.kind !== 'unknown').length,
    openQueries: plan.openQueries.size,
  };
}

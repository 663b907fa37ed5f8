import data from '#seeds/strategic-plans/ovop-2019-2023.json' with { type: 'json' };
import type { StrategicPlan } from '../model.ts';
import { parseStrategicPlan } from '../schema.ts';
import { firstPlanTitleKhmer } from './firstPlanKhmer.ts';

let plan: StrategicPlan | null = null;

/** The First Five-Year National Strategic Plan, 2019-2023, as printed; read once. */
export function firstPlan(): StrategicPlan {
  plan ??= { ...parseStrategicPlan(data), titleKm: firstPlanTitleKhmer() };
  return plan;
}

import type { BodyId, Code, WorkplanId } from '#shared/base/ids.ts';
import { noDecisions, type Decisions } from '#shared/matrix/model.ts';
import { resolvePlan, type EffectivePlan } from '#shared/matrix/effective.ts';
import { deriveWorkplan } from '#shared/workplan/deriveWorkplan.ts';
import type { Derivation, Workplan, WorkplanLine } from '#shared/workplan/model.ts';
import { inWorkplanOrder } from '#shared/workplan/order.ts';
import type { Edge } from '#renderer/store/commit.ts';
import { createWorkplan } from '#renderer/store/commands/workplan.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { seedIfEmpty } from '#renderer/store/seed.ts';
import { emptyStore } from './store.ts';

/** A store with the first plan in it. */
async function seededStore(): Promise<{ readonly edge: Edge; readonly plan: PlanRecord }> {
  const { edge } = await emptyStore();
  await seedIfEmpty(edge);
  const [plan] = await edge.database.plans.toArray();
  return { edge, plan: plan! };
}

/** The first plan as decisions make it. */
export async function effectivePlan(
  { edge, plan: { plan, queries, khmer } }: { readonly edge: Edge; readonly plan: PlanRecord },
  decisions: Decisions = noDecisions,
): Promise<EffectivePlan> {
  return resolvePlan({
    plan,
    queries,
    khmer: new Map(khmer.map((text) => [text.code, text])),
    decisions,
    spellings: await edge.database.bodySpellings.toArray(),
  });
}

/** Decisions in which some activities are settled for years. */
export function settled(years: Readonly<Record<string, readonly number[]>>): Decisions {
  return {
    ...noDecisions,
    entries: new Map(
      Object.entries(years).map(([code, list]) => [
        code as Code,
        {
          id: code,
          planId: 'ovop-2019-2023' as never,
          code: code as Code,
          years: {
            years: list,
            basis: 'settled',
            by: 'Officer' as never,
            on: '2026-11-22' as never,
          },
        },
      ]),
    ),
  };
}

export function derivationOf(
  plan: EffectivePlan,
  year: number,
  scope: BodyId | null = null,
): Derivation {
  return deriveWorkplan(plan, { year, scope, provinces: 25, regions: 3 });
}

export interface StartedWorkplan {
  readonly edge: Edge;
  readonly plan: PlanRecord;
  readonly effective: EffectivePlan;
  readonly derivation: Derivation;
  readonly id: WorkplanId;
  readonly workplan: () => Promise<Workplan>;
  /** In the workplan's order. */
  readonly lines: () => Promise<readonly WorkplanLine[]>;
  readonly line: (code: string) => Promise<WorkplanLine>;
}

/** A store with a workplan of the year derived from the first plan. */
export async function startedWorkplan(year = 2021): Promise<StartedWorkplan> {
  const store = await seededStore();
  const { edge, plan } = store;
  const effective = await effectivePlan(store);
  const derivation = derivationOf(effective, year);
  const id = await createWorkplan(edge, { planId: plan.id, year, scope: null }, derivation);
  const lines = async (): Promise<readonly WorkplanLine[]> => {
    const kept = await edge.database.lines.where('workplanId').equals(id).toArray();
    return inWorkplanOrder(kept.filter((line) => line.deleted !== true));
  };
  return {
    ...store,
    effective,
    derivation,
    id,
    workplan: async () => (await edge.database.workplans.get(id))!,
    lines,
    line: async (code) => (await lines()).find((line) => line.code === code)!,
  };
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Code, PlanId, QueryId } from '#shared/base/ids.ts';
import { resolvePlan, type EffectivePlan } from '#shared/matrix/effective.ts';
import type { Decisions, QueryAnswer } from '#shared/matrix/model.ts';
import { targetQueries } from '#shared/workplan/targets/targetQueries.ts';
import type { PlanRecord } from '../records.ts';
import { useStore } from '../StoreContext.tsx';
import { alive } from './alive.ts';

/** The plans there are, in the order of their years. */
export function usePlans(): readonly PlanRecord[] | undefined {
  const { database } = useStore();
  const records = useLiveQuery(() => database.plans.toArray(), [database]);
  return useMemo(
    () =>
      records === undefined
        ? undefined
        : alive(records).toSorted(
            (a, b) => (a.plan.years[0] ?? 0) - (b.plan.years[0] ?? 0) || (a.id < b.id ? -1 : 1),
          ),
    [records],
  );
}

/** A plan as it holds today, with what it was made from. */
export interface LivePlan {
  readonly record: PlanRecord;
  readonly effective: EffectivePlan;
  readonly answers: ReadonlyMap<QueryId, QueryAnswer>;
}

/** The decisions about a plan, kept up to date. */
function useDecisions(planId: PlanId | null): Decisions | undefined {
  const { database } = useStore();
  const wanted = planId ?? '';
  const entries = useLiveQuery(
    () => database.entryDecisions.where('planId').equals(wanted).toArray(),
    [database, wanted],
  );
  const answers = useLiveQuery(
    () => database.queryAnswers.where('planId').equals(wanted).toArray(),
    [database, wanted],
  );
  const added = useLiveQuery(
    () => database.addedEntries.where('planId').equals(wanted).toArray(),
    [database, wanted],
  );
  return useMemo(() => {
    if (entries === undefined || answers === undefined || added === undefined) return undefined;
    return {
      entries: new Map(alive(entries).map((entry) => [entry.code, entry])),
      answers: new Map(alive(answers).map((answer) => [answer.queryId, answer])),
      added: alive(added).map((record) => record.entry),
    };
  }, [entries, answers, added]);
}

/**
 * A plan as it holds today; undefined while it is being read, null where there is no such plan.
 * @param planId null: no plan is asked for
 */
export function usePlan(planId: PlanId | null): LivePlan | null | undefined {
  const { database } = useStore();
  const wanted = planId ?? '';
  // An array, so that "not there" can be told from "not read yet".
  const found = useLiveQuery(
    () => database.plans.where('id').equals(wanted).toArray(),
    [database, wanted],
  );
  const spellings = useLiveQuery(() => database.bodySpellings.toArray(), [database]);
  const decisions = useDecisions(planId);
  const record = found === undefined ? undefined : (alive(found)[0] ?? null);

  const fixed = useMemo(() => {
    if (record === undefined || record === null) return record;
    const { plan, queries } = record;
    return {
      khmer: new Map(record.khmer.map((text): [Code, typeof text] => [text.code, text])),
      queries: [...queries, ...targetQueries(plan, queries)],
    };
  }, [record]);

  return useMemo(() => {
    if (record === null || fixed === null) return null;
    if (
      record === undefined ||
      fixed === undefined ||
      decisions === undefined ||
      spellings === undefined
    )
      return undefined;
    const effective = resolvePlan({
      plan: record.plan,
      ...fixed,
      decisions,
      spellings: alive(spellings),
    });
    return { record, effective, answers: decisions.answers };
  }, [record, fixed, decisions, spellings]);
}

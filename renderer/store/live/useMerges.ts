import { useLiveQuery } from 'dexie-react-hooks';
import type { PersonId } from '#shared/base/ids.ts';
import type { Outcome } from '#shared/base/outcome.ts';
import type { Judgement, Merge, Person } from '#shared/people/directory/model.ts';
import type { MergeFacts } from '#shared/people/merge/planMerge.ts';
import { readMergeFacts, readMergesInForce, type MergeRefusal } from '../commands/mergePeople.ts';
import { useStore } from '../StoreContext.tsx';
import { alive } from './alive.ts';

/** A merge in force, with both people; the one who went is read as they were when they went. */
export interface MergedPair {
  readonly merge: Merge;
  readonly kept: Person | null;
  readonly gone: Person | null;
}

/** The merges that were not taken back, the newest first; of one kept person where one is named. */
export function useMerges(kept?: PersonId): readonly MergedPair[] | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => {
    const all = await readMergesInForce(database);
    const inForce = all
      .map(({ merge }) => merge)
      .filter((merge) => kept === undefined || merge.kept === kept);
    const ids = [...new Set(inForce.flatMap((merge) => [merge.kept, merge.gone]))];
    const people = await database.people.bulkGet(ids);
    const byId = new Map(ids.map((id, at) => [id, people[at] ?? null]));
    return inForce.map((merge) => ({
      merge,
      kept: byId.get(merge.kept) ?? null,
      gone: byId.get(merge.gone) ?? null,
    }));
  }, [database, kept]);
}

export function useJudgements(): readonly Judgement[] | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => alive(await database.judgements.toArray()), [database]);
}

/** Everything that two people have to do with, or why they cannot be merged; undefined while it is read. */
export function useMergeFacts(
  kept: PersonId,
  gone: PersonId,
): Outcome<MergeFacts, MergeRefusal> | undefined {
  const { database } = useStore();
  return useLiveQuery(() => readMergeFacts(database, kept, gone), [database, kept, gone]);
}

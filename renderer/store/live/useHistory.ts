import { useLiveQuery } from 'dexie-react-hooks';
import type { Change, Step } from '#shared/history/model.ts';
import type { TableName } from '../records.ts';
import { useStore } from '../StoreContext.tsx';

/** The newest steps, newest first. */
export function useSteps(limit: number): readonly Step[] | undefined {
  const { database } = useStore();
  return useLiveQuery(
    () => database.steps.orderBy('at').reverse().limit(limit).toArray(),
    [database, limit],
  );
}

/** What a step changed; undefined while it is read. */
export function useChangesOfStep(step: Step['id']): readonly Change[] | undefined {
  const { database } = useStore();
  return useLiveQuery(
    () => database.changes.where('step').equals(step).toArray(),
    [database, step],
  );
}

export interface RecordedChange {
  readonly change: Change;
  readonly step: Step;
}

/** Every change of one record, newest first. */
export function useRecordHistory(
  table: TableName,
  record: string,
): readonly RecordedChange[] | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => {
    const changes = await database.changes.where({ table, record }).toArray();
    const steps = await database.steps.bulkGet([...new Set(changes.map((change) => change.step))]);
    const byId = new Map(steps.flatMap((step) => (step === undefined ? [] : [[step.id, step]])));
    return changes
      .flatMap((change) => {
        const step = byId.get(change.step);
        return step === undefined ? [] : [{ change, step }];
      })
      .toSorted((a, b) => (a.change.at < b.change.at ? 1 : -1));
  }, [database, table, record]);
}

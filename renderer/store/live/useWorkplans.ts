import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { WorkplanId } from '#shared/base/ids.ts';
import type { WorkplanDocumentFacts } from '#shared/documents/workplan/facts.ts';
import type { Workplan, WorkplanLine, WorkplanVersion } from '#shared/workplan/model.ts';
import { inWorkplanOrder } from '#shared/workplan/order.ts';
import { useStore } from '../StoreContext.tsx';
import { alive } from './alive.ts';
import { useSteadyRecords } from './steadyRecords.ts';

/** The workplans there are, the newest year first. */
export function useWorkplans(): readonly Workplan[] | undefined {
  const { database } = useStore();
  const records = useLiveQuery(() => database.workplans.toArray(), [database]);
  return useMemo(
    () => (records === undefined ? undefined : alive(records).toSorted((a, b) => b.year - a.year)),
    [records],
  );
}

export interface LiveWorkplan {
  readonly workplan: Workplan;
  /** In the workplan's order, removed ones included. */
  readonly lines: readonly WorkplanLine[];
  /** Approved versions, the newest first. */
  readonly versions: readonly WorkplanVersion<WorkplanDocumentFacts>[];
}

/** A workplan with its lines; undefined while it is read, null where there is none. */
export function useWorkplan(id: WorkplanId | null): LiveWorkplan | null | undefined {
  const { database } = useStore();
  const wanted = id ?? '';
  const found = useLiveQuery(
    () => database.workplans.where('id').equals(wanted).toArray(),
    [database, wanted],
  );
  const lines = useSteadyRecords(
    useLiveQuery(
      () => database.lines.where('workplanId').equals(wanted).toArray(),
      [database, wanted],
    ),
  );
  const versions = useLiveQuery(
    () => database.versions.where('workplanId').equals(wanted).toArray(),
    [database, wanted],
  );
  return useMemo(() => {
    if (found === undefined || lines === undefined || versions === undefined) return undefined;
    const workplan = alive(found)[0];
    if (workplan === undefined) return null;
    return {
      workplan,
      lines: inWorkplanOrder(alive(lines)),
      versions: alive(versions).toSorted((a, b) => b.revision - a.revision),
    };
  }, [found, lines, versions]);
}

/** The lines of every workplan that are not removed, for the list of workplans. */
export function useLinesByWorkplan(): ReadonlyMap<WorkplanId, readonly WorkplanLine[]> | undefined {
  const { database } = useStore();
  const records = useLiveQuery(() => database.lines.toArray(), [database]);
  return useMemo(() => {
    if (records === undefined) return undefined;
    const byWorkplan = new Map<WorkplanId, WorkplanLine[]>();
    for (const line of alive(records)) {
      if (line.removed !== null) continue;
      const lines = byWorkplan.get(line.workplanId);
      if (lines === undefined) byWorkplan.set(line.workplanId, [line]);
      else lines.push(line);
    }
    return byWorkplan;
  }, [records]);
}

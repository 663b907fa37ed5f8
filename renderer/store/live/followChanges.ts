import { liveQuery } from 'dexie';
import type { Hlc } from '#shared/history/model.ts';
import type { TableName } from '../records.ts';
import type { Database } from '../schema.ts';

/** Which records of which tables were changed, made or deleted. */
export type ChangedRecords = ReadonlyMap<TableName, ReadonlySet<string>>;

/** When the store was last written to: what is read after this call holds all of it. */
export async function lastWritten(database: Database): Promise<Hlc | null> {
  return (await database.steps.orderBy('at').last())?.at ?? null;
}

/**
 * Tells of every step since a moment, in this window or another one, which records of some tables it touched: undoing
 * is a step, too. What was told is worked off before more is told.
 * @returns stops it
 */
export function followChanges(
  database: Database,
  options: {
    readonly tables: readonly TableName[];
    readonly since: Hlc | null;
    readonly onChange: (changed: ChangedRecords) => Promise<void>;
    readonly onError: (error: unknown) => void;
  },
): () => void {
  const { tables, onChange, onError } = options;
  let seen = options.since;
  let last: Promise<void> = Promise.resolve();
  const catchUp = async (): Promise<void> => {
    const steps = await (
      seen === null ? database.steps.orderBy('at') : database.steps.where('at').above(seen)
    ).sortBy('at');
    const newest = steps.at(-1);
    if (newest === undefined) return;
    const changes = await database.changes
      .where('step')
      .anyOf(steps.map(({ id }) => id))
      .toArray();
    const changed = new Map<TableName, Set<string>>();
    for (const { table, record } of changes) {
      const known = tables.find((name) => name === table);
      if (known === undefined) continue;
      changed.set(known, (changed.get(known) ?? new Set()).add(record));
    }
    if (changed.size > 0) await onChange(changed);
    seen = newest.at;
  };
  const following = liveQuery(() => lastWritten(database)).subscribe({
    next: () => {
      last = last.then(catchUp).catch(onError);
    },
    error: onError,
  });
  return () => following.unsubscribe();
}

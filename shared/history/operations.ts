import { sameValue } from './equal.ts';
import type { Change, Hlc, StepId } from './model.ts';

/** A record as the store keeps it; `deleted` makes it a tombstone. */
export interface KeptRecord {
  readonly id: string;
  readonly deleted?: true;
}

/**
 * One write of a command. `put` makes a record or replaces it, `merge` makes it or sets the fields that it
 * carries, `patch` sets some fields of one that is there, `remove` buries it.
 */
export type Operation =
  | { readonly kind: 'put'; readonly table: string; readonly record: KeptRecord }
  | { readonly kind: 'merge'; readonly table: string; readonly record: KeptRecord }
  | {
      readonly kind: 'patch';
      readonly table: string;
      readonly id: string;
      readonly fields: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'remove'; readonly table: string; readonly id: string };

export interface Outcome {
  /** The records to write, by table. */
  readonly records: ReadonlyMap<string, readonly KeptRecord[]>;
  readonly changes: readonly Change[];
}

/** The whole record, for changes that make or bury one. */
const whole = '*';

type Draft = Readonly<Record<string, unknown>>;

function without(record: Draft, field: string): Draft {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
}

function alive(record: KeptRecord | undefined): KeptRecord | null {
  return record === undefined || record.deleted === true ? null : record;
}

function applied(operation: Operation, current: KeptRecord | undefined): KeptRecord | null {
  switch (operation.kind) {
    case 'put':
      return operation.record;
    case 'merge':
      return { ...alive(current), ...operation.record };
    case 'patch': {
      const before = alive(current);
      if (before === null)
        throw new Error(`No ${operation.table} record ${operation.id} to change`);
      const merged: Record<string, unknown> = { ...before, ...operation.fields };
      for (const [key, value] of Object.entries(operation.fields))
        if (value === undefined) delete merged[key];
      return merged as unknown as KeptRecord;
    }
    case 'remove':
      return null;
  }
}

/** The id of the record that an operation is about. */
export function idOf(operation: Operation): string {
  return 'record' in operation ? operation.record.id : operation.id;
}

function fieldChanges(
  before: KeptRecord,
  after: KeptRecord,
): readonly Pick<Change, 'field' | 'before' | 'after'>[] {
  const left = before as unknown as Draft;
  const right = after as unknown as Draft;
  const fields = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return fields
    .filter((field) => !sameValue(left[field], right[field]))
    .map((field) => ({ field, before: left[field], after: right[field] }));
}

/**
 * What a command's operations come to: the records to write and the entries of the change log. Several
 * operations on one record count as one change from its first to its last state.
 * @param current the kept records that the operations are about, by `table` and id
 * @throws where a `patch` names a record that is not there: a programming fault
 */
export function carryOut(
  operations: readonly Operation[],
  current: (table: string, id: string) => KeptRecord | undefined,
  step: { readonly id: StepId; readonly at: Hlc },
): Outcome {
  const states = new Map<string, { table: string; id: string; after: KeptRecord | null }>();
  for (const operation of operations) {
    const id = idOf(operation);
    const key = `${operation.table}\u0000${id}`;
    const known = states.get(key);
    const now = known === undefined ? current(operation.table, id) : (known.after ?? undefined);
    states.set(key, { table: operation.table, id, after: applied(operation, now) });
  }

  const records = new Map<string, KeptRecord[]>();
  const changes: Change[] = [];
  for (const { table, id, after } of states.values()) {
    const before = alive(current(table, id));
    const differences =
      before !== null && after !== null
        ? fieldChanges(before, after)
        : before === after
          ? []
          : [{ field: whole, before, after }];
    if (differences.length === 0) continue;
    for (const difference of differences)
      changes.push({
        id: `${step.id}:${changes.length}`,
        step: step.id,
        at: step.at,
        table,
        record: id,
        ...difference,
      });
    const tombstone = { ...before, id, deleted: true } satisfies KeptRecord;
    const list = records.get(table) ?? [];
    list.push(after ?? tombstone);
    records.set(table, list);
  }
  return { records, changes };
}

/** A change that can no longer be taken back because something else has changed the same field since. */
export interface Obstacle {
  readonly table: string;
  readonly record: string;
  readonly field: string;
}

/**
 * The operations that take changes back.
 * @returns the operations, or the fields that were changed again since (then nothing is to be written)
 */
export function reverse(
  changes: readonly Change[],
  current: (table: string, id: string) => KeptRecord | undefined,
): { readonly operations: readonly Operation[] } | { readonly obstacles: readonly Obstacle[] } {
  const operations: Operation[] = [];
  const obstacles: Obstacle[] = [];
  for (const change of changes.toReversed()) {
    const now = alive(current(change.table, change.record));
    const { table, record, field } = change;
    const value =
      field === whole ? now : now === null ? undefined : (now as unknown as Draft)[field];
    if (!sameValue(value, change.after) || (field !== whole && now === null)) {
      obstacles.push({ table, record, field });
    } else if (field !== whole) {
      operations.push({ kind: 'patch', table, id: record, fields: { [field]: change.before } });
    } else if (change.before === null) {
      operations.push({ kind: 'remove', table, id: record });
    } else {
      const restored = without(change.before as Draft, 'deleted') as unknown as KeptRecord;
      operations.push({ kind: 'put', table, record: restored });
    }
  }
  return obstacles.length > 0 ? { obstacles } : { operations };
}

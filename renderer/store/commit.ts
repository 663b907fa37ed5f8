import type { DeviceId, Signer } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { nextHlc } from '#shared/history/hlc.ts';
import type { Step, StepId } from '#shared/history/model.ts';
import { carryOut, idOf, type KeptRecord, type Operation } from '#shared/history/operations.ts';
import type { Table } from 'dexie';
import type { FileRecord, KeptTables, TableName } from './records.ts';
import type { Database } from './schema.ts';
import type { StepKey } from './stepKeys.ts';

/** What the store needs from outside to write. */
export interface Edge {
  readonly database: Database;
  readonly device: DeviceId;
  readonly makeId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Today in Phnom Penh. */
  readonly today: () => PlainDate;
  /** Who is writing; asked once, kept with this computer. */
  readonly signer: () => Signer;
}

/** A step's name and what it was about. */
export interface StepLabel {
  readonly key: StepKey;
  readonly subject: string;
}

/** Typed operations on the kept tables. */
export const write = {
  put<Name extends TableName>(table: Name, record: KeptTables[Name]): Operation {
    return { kind: 'put', table, record };
  },
  merge<Name extends TableName>(
    table: Name,
    record: Partial<KeptTables[Name]> & { readonly id: string },
  ): Operation {
    return { kind: 'merge', table, record };
  },
  patch<Name extends TableName>(
    table: Name,
    id: string,
    fields: Partial<Omit<KeptTables[Name], 'id'>>,
  ): Operation {
    return { kind: 'patch', table, id, fields };
  },
  remove(table: TableName, id: string): Operation {
    return { kind: 'remove', table, id };
  },
};

/** The label of the step with which the program itself fills an empty store; it is not the user's to undo. */
export const seedLabel = 'seed' satisfies StepKey;

function keptTable(database: Database, name: string): Table<KeptRecord, string> {
  return database.table(name);
}

type Key = { readonly table: string; readonly id: string };

/** The kept records that changes are about, tombstones among them. */
export async function readCurrent(
  database: Database,
  keys: readonly Key[],
): Promise<(table: string, id: string) => KeptRecord | undefined> {
  const byTable = new Map<string, Set<string>>();
  for (const { table, id } of keys) byTable.set(table, (byTable.get(table) ?? new Set()).add(id));
  const found = new Map<string, KeptRecord | undefined>();
  for (const [table, wanted] of byTable) {
    const ids = [...wanted];
    const records = await keptTable(database, table).bulkGet(ids);
    for (const [index, id] of ids.entries()) found.set(`${table}\u0000${id}`, records[index]);
  }
  return (table, id) => found.get(`${table}\u0000${id}`);
}

function keyOf(operation: Operation): Key {
  return { table: operation.table, id: idOf(operation) };
}

/** Inside a transaction: writes the records, their changes and the step. Null when nothing changes. */
export async function writeStep(
  edge: Edge,
  label: Step['label'],
  operations: readonly Operation[],
  undoes?: StepId,
): Promise<Step | null> {
  const { database } = edge;
  const last = await database.steps.orderBy('at').last();
  const step: Step = {
    id: edge.makeId() as StepId,
    at: nextHlc(last?.at ?? null, edge.now(), edge.device),
    by: edge.signer(),
    device: edge.device,
    label,
    ...(undoes === undefined ? {} : { undoes }),
  };
  const current = await readCurrent(database, operations.map(keyOf));
  const { records, changes } = carryOut(operations, current, step);
  if (changes.length === 0) return null;
  for (const [table, list] of records) await keptTable(database, table).bulkPut([...list]);
  await database.changes.bulkAdd([...changes]);
  await database.steps.add(step);
  return step;
}

function tablesOf(database: Database, names: Iterable<string>): Table[] {
  return [
    ...[...new Set(names)].map((name) => database.table(name)),
    database.steps,
    database.changes,
  ];
}

/**
 * The one door through which everything that is kept is written: the records and what changed in them, in one
 * transaction, as one step that can be undone.
 * @param files bytes that the records name by their hash; kept with them, outside the change log
 * @returns the step, or null where the operations change nothing
 */
export async function commit(
  edge: Edge,
  label: StepLabel,
  operations: readonly Operation[],
  files: readonly FileRecord[] = [],
): Promise<Step | null> {
  if (operations.length === 0) return null;
  const { database } = edge;
  const tables = tablesOf(
    database,
    operations.map((operation) => operation.table),
  );
  // Only a commit that brings files needs their table: a transaction around this one may not have opened it.
  if (files.length > 0) tables.push(database.files);
  return database.transaction('rw', tables, async () => {
    if (files.length > 0) await database.files.bulkPut([...files]);
    return writeStep(edge, label, operations);
  });
}

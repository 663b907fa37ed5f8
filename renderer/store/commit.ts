import type { DeviceId, Signer } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { nextHlc } from '#shared/history/hlc.ts';
import type { Change, Step, StepId } from '#shared/history/model.ts';
import {
  carryOut,
  idOf,
  reverse,
  type KeptRecord,
  type Obstacle,
  type Operation,
} from '#shared/history/operations.ts';
import { undoStack } from '#shared/history/undoStack.ts';
import type { Table } from 'dexie';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
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

/** Steps that undo leaves alone: the program's own, and what has left the house or is gone for good. */
const finalSteps: ReadonlySet<string> = new Set([
  seedLabel,
  'document.issue',
  'document.withdraw',
] satisfies StepKey[]);

/** How far back undo looks. */
const undoDepth = 400;

function keptTable(database: Database, name: string): Table<KeptRecord, string> {
  return database.table(name);
}

type Key = { readonly table: string; readonly id: string };

async function readCurrent(
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
async function writeStep(
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

/** The step that undo and redo would act on now, for the buttons and their tooltips. */
export async function readUndoStack(edge: Edge): Promise<ReturnType<typeof undoStack>> {
  const recent = await edge.database.steps.orderBy('at').reverse().limit(undoDepth).toArray();
  return undoStack(
    recent.filter((step) => step.device === edge.device && !finalSteps.has(step.label.key)),
  );
}

export type UndoOutcome =
  | { readonly kind: 'done'; readonly step: Step }
  | { readonly kind: 'nothing' }
  /** Something else has changed the same fields since: nothing was written. */
  | { readonly kind: 'obstructed'; readonly step: Step; readonly obstacles: readonly Obstacle[] };

async function takeBack(edge: Edge, which: 'undo' | 'redo'): Promise<UndoOutcome> {
  const { database } = edge;
  // The step is chosen inside the transaction, so that two quick presses of a key act on two steps.
  return database.transaction('rw', database.tables, async (): Promise<UndoOutcome> => {
    const target = (await readUndoStack(edge))[which];
    if (target === null) return { kind: 'nothing' };
    const touched = await database.changes.where('step').equals(target.id).toArray();
    const current = await readCurrent(
      database,
      touched.map((change) => ({ table: change.table, id: change.record })),
    );
    const answer = unlessIssued(touched, current) ?? reverse(inOrder(touched), current);
    if ('obstacles' in answer)
      return { kind: 'obstructed', step: target, obstacles: answer.obstacles };
    await writeStep(edge, target.label, answer.operations, target.id);
    return { kind: 'done', step: target };
  });
}

/** What was written on a draft stays as it is once the paper is issued: it has left the house. */
function unlessIssued(
  touched: readonly Change[],
  current: (table: string, id: string) => KeptRecord | undefined,
): { readonly obstacles: readonly Obstacle[] } | null {
  const issued = touched.filter(({ table, record }) => {
    if (table !== ('documents' satisfies TableName)) return false;
    const now = current(table, record) as (KeptRecord & Partial<OfficeDocument>) | undefined;
    return now !== undefined && now.deleted !== true && now.status !== 'draft';
  });
  return issued.length === 0
    ? null
    : { obstacles: issued.map(({ table, record, field }) => ({ table, record, field })) };
}

function numberInStep(change: Change): number {
  return Number(change.id.slice(change.id.lastIndexOf(':') + 1));
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => numberInStep(a) - numberInStep(b));
}

/** Takes back the newest step that this device did and that is still in force. */
export async function undo(edge: Edge): Promise<UndoOutcome> {
  return takeBack(edge, 'undo');
}

/** Does again what the last undo took back. */
export async function redo(edge: Edge): Promise<UndoOutcome> {
  return takeBack(edge, 'redo');
}

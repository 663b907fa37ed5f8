import type { Change, Step, StepId } from '#shared/history/model.ts';
import { reverse, type Obstacle } from '#shared/history/operations.ts';
import {
  reverseStanding,
  type StandingReversal,
  type TableRules,
} from '#shared/history/reverseStanding.ts';
import { undoStack } from '#shared/history/undoStack.ts';
import { readCurrent, seedLabel, writeStep, type Edge } from './commit.ts';
import { frozenSince } from './frozen.ts';
import type { StepKey } from './stepKeys.ts';

/** Steps that undo leaves alone: the program's own, and what has left the house or is gone for good. */
const finalSteps: ReadonlySet<string> = new Set([
  seedLabel,
  'document.issue',
  'document.withdraw',
  'person.erase',
] satisfies StepKey[]);

/** How far back undo looks. */
const undoDepth = 400;

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
    const answer = frozenSince(touched, current) ?? reverse(inOrder(touched), current);
    if ('obstacles' in answer)
      return { kind: 'obstructed', step: target, obstacles: answer.obstacles };
    await writeStep(edge, target.label, answer.operations, target.id);
    return { kind: 'done', step: target };
  });
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

/**
 * Inside a transaction: what takes back the parts of an older step that still stand. What was changed since stays, and
 * is named.
 */
export async function readStanding(
  edge: Edge,
  step: StepId,
  rules: Readonly<Record<string, TableRules>>,
): Promise<StandingReversal> {
  const { database } = edge;
  const touched = inOrder(await database.changes.where('step').equals(step).toArray());
  const current = await readCurrent(database, [
    ...touched.map(({ table, record }) => ({ table, id: record })),
    ...touched.flatMap((change) => ownersOf(change, rules)),
  ]);
  return reverseStanding(touched, current, rules);
}

/** The records that a record which the step removed belongs to. */
function ownersOf(
  { table, before }: Change,
  rules: Readonly<Record<string, TableRules>>,
): readonly { readonly table: string; readonly id: string }[] {
  const belongsTo = rules[table]?.belongsTo ?? {};
  if (typeof before !== 'object' || before === null) return [];
  return Object.entries(belongsTo).flatMap(([field, owner]) => {
    const id = (before as Readonly<Record<string, unknown>>)[field];
    return typeof id === 'string' ? [{ table: owner, id }] : [];
  });
}

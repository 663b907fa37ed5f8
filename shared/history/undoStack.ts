import type { Step } from './model.ts';

/**
 * Which step an undo and a redo would act on.
 *
 * A step is in force unless a later step that is itself in force takes it back. Undo acts on the newest
 * original step in force; redo takes back the newest undo in force, unless something new was done since.
 * @param newestFirst the steps of this device, newest first; steps of the program itself (seeding) left out
 */
export function undoStack(newestFirst: readonly Step[]): {
  readonly undo: Step | null;
  readonly redo: Step | null;
} {
  const takenBack = new Set<string>();
  const byId = new Map(newestFirst.map((step) => [step.id, step]));
  let undo: Step | null = null;
  let redo: Step | null = null;
  let somethingNewer = false;
  for (const step of newestFirst) {
    const inForce = !takenBack.has(step.id);
    const target = step.undoes === undefined ? undefined : byId.get(step.undoes);
    if (inForce && step.undoes !== undefined) takenBack.add(step.undoes);
    const isUndo = target !== undefined && target.undoes === undefined;
    if (inForce && isUndo && redo === null && !somethingNewer) redo = step;
    if (step.undoes === undefined) {
      if (inForce) {
        somethingNewer = true;
        undo ??= step;
      }
    }
    if (undo !== null) break;
  }
  return { undo, redo };
}

import type { Code, LineId, WorkplanId } from '#shared/base/ids.ts';
import { success, type Outcome } from '#shared/base/outcome.ts';
import type { Bilingual } from '#shared/base/language.ts';
import { carryOver } from '#shared/workplan/carryOver.ts';
import { addLine, moveLine, removeLine, restoreLine } from '#shared/workplan/changeLines.ts';
import { editLine, type LineEdit } from '#shared/workplan/editLine.ts';
import type { FactField } from '#shared/workplan/factFields.ts';
import { type Conflict, resolveConflict, revertField } from '#shared/workplan/mergeLine.ts';
import type { DerivedLine, Workplan, WorkplanLine } from '#shared/workplan/model.ts';
import { groupInOrder } from '#shared/workplan/order.ts';
import type { Refusal } from '#shared/workplan/refusals.ts';
import { proposedNames, splitLine } from '#shared/workplan/splitLine.ts';
import { leaveUndecided, reconsider, takeUndecided } from '#shared/workplan/undecided.ts';
import type { Edge } from '../commit.ts';
import { changeLines, changeWorkplan, linesSubject, type WorkplanRefusal } from './workplan.ts';

type Answer = Promise<Outcome<null, WorkplanRefusal>>;

/** What one cell changes, computed from the line as it is kept at that moment. */
export interface CellEdit {
  readonly id: LineId;
  readonly code: Code | null;
  readonly change: (line: WorkplanLine) => LineEdit;
}

/** Edits cells of some lines as one step: all of them, or none where one is refused. */
export async function editWorkplanLines(
  edge: Edge,
  id: WorkplanId,
  edits: readonly CellEdit[],
  cause: 'line.edit' | 'line.paste' = 'line.edit',
): Answer {
  const label = { key: cause, subject: linesSubject(uniqueCodes(edits)) };
  const byLine = grouped(edits, (edit) => edit.id);
  return changeLines(edge, id, label, [...byLine.keys()], (line, { workplan }) => {
    let edited: Outcome<WorkplanLine, Refusal> = success(line);
    for (const { change } of byLine.get(line.id) ?? []) {
      if (!edited.ok) break;
      edited = editLine(workplan, edited.value, change(edited.value));
    }
    return edited;
  });
}

function grouped<T, Key>(
  items: readonly T[],
  keyOf: (item: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function uniqueCodes(edits: readonly CellEdit[]): readonly { readonly code: Code | null }[] {
  return [...new Set(edits.map(({ code }) => code))].map((code) => ({ code }));
}

/** Puts a field of a line back to what the plan proposes. */
export async function revertLineField(
  edge: Edge,
  id: WorkplanId,
  line: WorkplanLine,
  field: FactField,
): Answer {
  const label = { key: 'line.edit', subject: linesSubject([line]) } as const;
  return changeLines(edge, id, label, [line.id], (kept, { workplan }) =>
    revertField(workplan, kept, field),
  );
}

/** Splits a line in two, one after the other. */
export async function splitWorkplanLine(
  edge: Edge,
  id: WorkplanId,
  line: WorkplanLine,
  names: readonly [Bilingual, Bilingual] = proposedNames(line),
): Answer {
  const label = { key: 'line.split', subject: linesSubject([line]) } as const;
  return changeWorkplan(edge, id, label, ({ workplan, lines, makeId }) => {
    const halves = splitLine(workplan, lines, line.id, names, makeId);
    return halves.ok ? success({ lines: halves.value }) : halves;
  });
}

/** Moves a line one place up or down among the lines of its programme that are not removed. */
export async function moveWorkplanLine(
  edge: Edge,
  id: WorkplanId,
  line: WorkplanLine,
  towards: 'up' | 'down',
): Answer {
  const label = { key: 'line.move', subject: linesSubject([line]) } as const;
  return changeWorkplan(edge, id, label, ({ workplan, lines }) => {
    const group = groupInOrder(lines, line.code).filter(({ removed }) => removed === null);
    const at = group.findIndex((other) => other.id === line.id);
    const before = towards === 'up' ? group[at - 1] : group[at + 2];
    const last = towards === 'up' ? at <= 0 : at === -1 || at === group.length - 1;
    if (last) return success({});
    const moved = moveLine(workplan, lines, line.id, before?.id ?? null);
    return moved.ok ? success({ lines: moved.value }) : moved;
  });
}

/** Takes lines out of the workplan, with the reason, as one step. */
export async function removeWorkplanLines(
  edge: Edge,
  id: WorkplanId,
  lines: readonly WorkplanLine[],
  reason: string,
): Answer {
  const label = { key: 'line.remove', subject: linesSubject(lines) } as const;
  return changeLines(edge, id, label, idsOf(lines), (line, { workplan, signature }) =>
    removeLine(workplan, line, { ...signature, reason }),
  );
}

/** Puts removed lines back where they were. */
export async function restoreWorkplanLines(
  edge: Edge,
  id: WorkplanId,
  lines: readonly WorkplanLine[],
): Answer {
  const label = { key: 'line.restore', subject: linesSubject(lines) } as const;
  return changeLines(edge, id, label, idsOf(lines), (line, { workplan }) =>
    restoreLine(workplan, line),
  );
}

function idsOf(lines: readonly WorkplanLine[]): readonly LineId[] {
  return lines.map((line) => line.id);
}

/** Adds a line that comes from no activity of the plan. @returns the new line's id */
export async function addWorkplanLine(
  edge: Edge,
  id: WorkplanId,
  activity: Bilingual,
): Promise<Outcome<LineId, WorkplanRefusal>> {
  let added: LineId | null = null;
  const subject = activity.en === '' ? activity.km : activity.en;
  const outcome = await changeWorkplan(
    edge,
    id,
    { key: 'line.add', subject },
    ({ workplan, lines, makeId }) => {
      const line = addLine(workplan, lines, { activity }, makeId);
      if (!line.ok) return line;
      added = line.value.id;
      return success({ lines: [line.value] });
    },
  );
  if (!outcome.ok) return outcome;
  if (added === null) throw new Error('Adding a line gave no line');
  return success(added);
}

/** Takes possible activities into the workplan, as one step. */
export async function takeActivities(
  edge: Edge,
  id: WorkplanId,
  activities: readonly DerivedLine[],
): Answer {
  const label = { key: 'line.take', subject: linesSubject(activities) } as const;
  return changeWorkplan(edge, id, label, (now) => {
    let { workplan } = now;
    const taken: WorkplanLine[] = [];
    for (const derived of activities) {
      const outcome = takeUndecided(workplan, [...now.lines, ...taken], derived, now.makeId);
      if (!outcome.ok) return outcome;
      workplan = outcome.value.workplan;
      taken.push(outcome.value.line);
    }
    return success({ workplan, lines: taken });
  });
}

/** Leaves possible activities out, or puts them back among the undecided ones. */
export async function leaveActivities(
  edge: Edge,
  id: WorkplanId,
  codes: readonly Code[],
  decision: 'leave' | 'reconsider',
): Answer {
  const decide = decision === 'leave' ? leaveUndecided : reconsider;
  const label = {
    key: 'line.leave',
    subject: linesSubject(codes.map((code) => ({ code }))),
  } as const;
  return changeWorkplan(edge, id, label, (now) => {
    let workplan: Workplan = now.workplan;
    for (const code of codes) {
      const outcome = decide(workplan, code);
      if (!outcome.ok) return outcome;
      workplan = outcome.value;
    }
    return success({ workplan });
  });
}

export interface CarriedLine {
  readonly line: WorkplanLine;
  readonly reason: string;
}

/** Carries unfinished lines of another year's workplan over, each with its reason, as one step. */
export async function carryLinesOver(
  edge: Edge,
  id: WorkplanId,
  year: number,
  carried: readonly CarriedLine[],
): Answer {
  const label = {
    key: 'line.carry',
    subject: linesSubject(carried.map(({ line }) => line)),
  } as const;
  return changeWorkplan(edge, id, label, ({ workplan, lines, makeId }) => {
    const added: WorkplanLine[] = [];
    for (const { line, reason } of carried) {
      const outcome = carryOver(workplan, [...lines, ...added], { line, year, reason }, makeId);
      if (!outcome.ok) return outcome;
      added.push(outcome.value);
    }
    return success({ lines: added });
  });
}

export interface Settlement {
  readonly conflict: Conflict;
  readonly choice: 'mine' | 'theirs';
}

/** Settles conflicts of a new derivation, as one step. */
export async function settleConflicts(
  edge: Edge,
  id: WorkplanId,
  settlements: readonly Settlement[],
): Answer {
  const label = {
    key: 'line.conflict',
    subject: linesSubject(settlements.map(({ conflict }) => conflict)),
  } as const;
  const byLine = grouped(settlements, ({ conflict }) => conflict.lineId);
  return changeLines(edge, id, label, [...byLine.keys()], (line, { workplan }) => {
    let settled: Outcome<WorkplanLine, Refusal> = success(line);
    for (const { conflict, choice } of byLine.get(line.id) ?? []) {
      if (!settled.ok) break;
      settled = resolveConflict(workplan, settled.value, conflict, choice);
    }
    return settled;
  });
}

import type { LineId, MakeId } from '../base/ids.ts';
import { failure, type Outcome, success } from '../base/outcome.ts';
import type { Signature } from '../matrix/model.ts';
import type { LineFacts, Workplan, WorkplanLine } from './model.ts';
import { proposedMonths, tidyMonths } from './months.ts';
import { newLine } from './newLine.ts';
import { groupInOrder, placesBetween } from './order.ts';
import { givenReason, ifOpen, type Refusal } from './refusals.ts';

const nothingStated: LineFacts = {
  activity: { en: '', km: '' },
  indicator: { en: '', km: '' },
  targets: [],
  eventKind: 'none',
  months: [],
  lead: null,
  partners: [],
  responsibility: '',
  source: '',
};

/**
 * A line that comes from no activity of the plan, after the other such lines. It must say what is to be done
 * in one language at least; months that are not given are proposed.
 */
export function addLine(
  workplan: Workplan,
  lines: readonly WorkplanLine[],
  facts: Pick<LineFacts, 'activity'> & Partial<LineFacts>,
  makeId: MakeId,
): Outcome<WorkplanLine, Refusal> {
  return ifOpen(workplan, () => {
    const { activity, targets = [], months } = facts;
    if (activity.en.trim() === '' && activity.km.trim() === '') return failure('activity-missing');
    const [order = 1] = placesBetween(groupInOrder(lines, null).at(-1)?.order ?? null, null, 1);
    const line = newLine(
      {
        ...nothingStated,
        ...facts,
        months: months === undefined ? proposedMonths(targets) : tidyMonths(months),
        workplanId: workplan.id,
        code: null,
        order,
        origin: 'added',
      },
      makeId,
    );
    return success({ ...line, monthsTouched: months !== undefined });
  });
}

/** Takes a line out of the workplan; it stays in the record, with who took it out, when and why. */
export function removeLine(
  workplan: Workplan,
  line: WorkplanLine,
  { by, on, reason }: Signature & { readonly reason: string },
): Outcome<WorkplanLine, Refusal> {
  return ifOpen(workplan, () => {
    if (line.removed !== null) return failure('already-removed');
    const given = givenReason(reason);
    return given.ok ? success({ ...line, removed: { by, on, reason: given.value } }) : given;
  });
}

/** Puts a removed line back where it was. */
export function restoreLine(
  workplan: Workplan,
  line: WorkplanLine,
): Outcome<WorkplanLine, Refusal> {
  return ifOpen(workplan, () =>
    line.removed === null ? failure('not-removed') : success({ ...line, removed: null }),
  );
}

/** Two places that a number can no longer be put between. */
function isExhausted(before: number | null, place: number, after: number | null): boolean {
  return (before !== null && place <= before) || (after !== null && place >= after);
}

/**
 * Moves a line to right before another line of its programme, or to the programme's end (`before` null).
 * @returns the lines that have a new place: the one that was moved, or all of the programme where the places
 * between two neighbours were used up.
 */
export function moveLine(
  workplan: Workplan,
  lines: readonly WorkplanLine[],
  id: LineId,
  before: LineId | null,
): Outcome<readonly WorkplanLine[], Refusal> {
  return ifOpen(workplan, () => {
    const moved = lines.find((line) => line.id === id);
    if (moved === undefined) return failure('not-in-workplan');
    if (before === id) return success([]);
    const others = groupInOrder(lines, moved.code).filter((line) => line.id !== id);
    const index = before === null ? others.length : others.findIndex((line) => line.id === before);
    if (index < 0) {
      return failure(lines.some((l) => l.id === before) ? 'other-programme' : 'not-in-workplan');
    }
    const left = others[index - 1]?.order ?? null;
    const right = others[index]?.order ?? null;
    const [order = moved.order] = placesBetween(left, right, 1);
    if (!isExhausted(left, order, right)) return success([{ ...moved, order }]);
    const renumbered = others.toSpliced(index, 0, moved);
    return success(renumbered.map((line, place) => ({ ...line, order: place + 1 })));
  });
}

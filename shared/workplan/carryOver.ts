import type { MakeId } from '../base/ids.ts';
import { failure, type Outcome, success } from '../base/outcome.ts';
import type { LineStatus, Workplan, WorkplanLine } from './model.ts';
import { proposedMonths } from './months.ts';
import { newLine } from './newLine.ts';
import { groupInOrder, inWorkplanOrder, placesBetween, placesByCode } from './order.ts';
import { givenReason, ifOpen, type Refusal } from './refusals.ts';

/** Why a line of the year before is offered. */
export type WhyUnfinished = 'not-begun' | 'under-way' | 'postponed';

export interface CarryOverCandidate {
  readonly line: WorkplanLine;
  readonly why: WhyUnfinished;
  /** What was noted about the line; the reason in the person's own words, where there is one. */
  readonly remarks: string;
}

function whyUnfinished(status: LineStatus): WhyUnfinished | null {
  switch (status) {
    case 'planned':
      return 'not-begun';
    case 'under-way':
    case 'postponed':
      return status;
    case 'done':
    case 'cancelled':
      return null;
  }
}

/** Whether a line was carried over from this one, even if it was renamed, split or removed since. */
function isCarried(lines: readonly WorkplanLine[], from: WorkplanLine): boolean {
  return lines.some((line) => line.carriedFrom?.line === from.id);
}

/**
 * The unfinished lines of the year before that are not carried over yet, in the order of their workplan:
 * planned, under way or postponed, and not removed.
 */
export function carryOverCandidates(
  previous: readonly WorkplanLine[],
  lines: readonly WorkplanLine[],
): readonly CarryOverCandidate[] {
  return inWorkplanOrder(previous).flatMap((line) => {
    const why = whyUnfinished(line.status);
    if (why === null || line.removed !== null) return [];
    if (isCarried(lines, line)) return [];
    return [{ line, why, remarks: line.remarks }];
  });
}

/**
 * Carries an unfinished line over, with its reason: a line of its own beside what the plan proposes for the
 * activity this year, which later derivations leave alone. What is under way stays so, the rest is planned
 * again; its months are proposed afresh.
 * @param from.year The year of the workplan that the line stands in.
 */
export function carryOver(
  workplan: Workplan,
  lines: readonly WorkplanLine[],
  from: { readonly line: WorkplanLine; readonly year: number; readonly reason: string },
  makeId: MakeId,
): Outcome<WorkplanLine, Refusal> {
  return ifOpen(workplan, () => {
    const { line, year } = from;
    if (whyUnfinished(line.status) === null || line.removed !== null) {
      return failure('not-unfinished');
    }
    if (isCarried(lines, line)) return failure('already-carried');
    const reason = givenReason(from.reason);
    if (!reason.ok) return reason;
    const { code, person, unitCost, units, currency, remarks } = line;
    const beginning = {
      ...line,
      months: proposedMonths(line.targets),
      workplanId: workplan.id,
      code,
      order: placeOf(lines, line),
      origin: 'carried',
    } as const;
    return success({
      ...newLine(beginning, makeId),
      person,
      unitCost,
      units,
      currency,
      status: line.status === 'under-way' ? 'under-way' : 'planned',
      remarks,
      carriedFrom: { year, reason: reason.value, line: line.id },
    });
  });
}

/** By its code, behind a line of the same activity; one without a code at the end of those. */
function placeOf(lines: readonly WorkplanLine[], { code }: WorkplanLine): number {
  if (code !== null) return placesByCode(lines, [code]).get(code) ?? 1;
  const [place = 1] = placesBetween(groupInOrder(lines, null).at(-1)?.order ?? null, null, 1);
  return place;
}

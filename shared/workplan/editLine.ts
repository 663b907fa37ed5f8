import { failure, type Outcome, success } from '../base/outcome.ts';
import { isCountable, isUnitCost, isUnits } from './amounts.ts';
import type { LineFacts, LineStatus, Workplan, WorkplanLine } from './model.ts';
import { tidyMonths } from './months.ts';
import { ifOpen, type Refusal } from './refusals.ts';

/** What a person types into a line. A field that is absent stays as it is. */
export type LineEdit = Partial<
  LineFacts &
    Pick<WorkplanLine, 'person' | 'unitCost' | 'units' | 'currency' | 'remarks' | 'status'>
>;

/** Why the amount of a line cannot stand; null where it can. */
function amountProblem(line: WorkplanLine): Refusal | null {
  if (line.units !== null && !isUnits(line.units)) return 'units-invalid';
  if (line.unitCost !== null && !isUnitCost(line.unitCost, line.currency)) {
    return 'unit-cost-invalid';
  }
  return isCountable(line) ? null : 'amount-too-large';
}

/** Whether the edit only records how the line gets on, which an approved workplan takes too. */
function isProgress(edit: LineEdit): boolean {
  return Object.keys(edit).every((field) => field === 'status' || field === 'remarks');
}

/**
 * Sets fields of a line by hand. Months are put in order and count as set by a person from then on. Refused
 * where the workplan is frozen, a number is negative or has more decimals than its currency (units: three),
 * or the amount is beyond what can be counted exactly.
 */
export function editLine(
  workplan: Workplan,
  line: WorkplanLine,
  edit: LineEdit,
): Outcome<WorkplanLine, Refusal> {
  return ifOpen(
    workplan,
    () => {
      const edited: WorkplanLine = { ...line, ...edit };
      const problem = amountProblem(edited);
      if (problem !== null) return failure(problem);
      if (edit.months === undefined) return success(edited);
      return success({ ...edited, months: tidyMonths(edit.months), monthsTouched: true });
    },
    isProgress(edit) ? 'progress' : 'plan',
  );
}

/** Sets the months of a line by hand; from then on they are no longer shown as proposed. */
export function setMonths(
  workplan: Workplan,
  line: WorkplanLine,
  months: readonly number[],
): Outcome<WorkplanLine, Refusal> {
  return editLine(workplan, line, { months });
}

/** Records how a line gets on; possible after the approval too. */
export function setStatus(
  workplan: Workplan,
  line: WorkplanLine,
  status: LineStatus,
): Outcome<WorkplanLine, Refusal> {
  return editLine(workplan, line, { status });
}

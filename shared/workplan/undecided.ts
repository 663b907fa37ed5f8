import type { Code, MakeId } from '../base/ids.ts';
import { failure, type Outcome, success } from '../base/outcome.ts';
import type { Derivation, DerivedLine, Workplan, WorkplanLine } from './model.ts';
import { derivedLine } from './newLine.ts';
import { placesByCode } from './order.ts';
import { ifOpen, type Refusal } from './refusals.ts';

/** Activities that wait for a person to take or leave them, in code order. */
export function stillUndecided(
  workplan: Pick<Workplan, 'leftOut'>,
  lines: readonly WorkplanLine[],
  derivation: Derivation,
): readonly DerivedLine[] {
  const decided = new Set<Code | null>(workplan.leftOut);
  for (const line of lines) if (line.base !== null) decided.add(line.code);
  return derivation.undecided.filter(({ code }) => !decided.has(code));
}

/** Takes a possible activity into the workplan, at its place by code, whether or not it was left out before. */
export function takeUndecided(
  workplan: Workplan,
  lines: readonly WorkplanLine[],
  derived: DerivedLine,
  makeId: MakeId,
): Outcome<{ readonly workplan: Workplan; readonly line: WorkplanLine }, Refusal> {
  return ifOpen(workplan, () => {
    const { code } = derived;
    if (lines.some((line) => line.base !== null && line.code === code)) {
      return failure('already-in-workplan');
    }
    const order = placesByCode(lines, [code]).get(code) ?? 1;
    const place = { workplanId: workplan.id, order, origin: 'taken' } as const;
    return success({
      workplan: { ...workplan, leftOut: workplan.leftOut.filter((other) => other !== code) },
      line: derivedLine(derived, place, makeId),
    });
  });
}

/** Leaves a possible activity out of the workplan. */
export function leaveUndecided(workplan: Workplan, code: Code): Outcome<Workplan, Refusal> {
  return ifOpen(workplan, () => {
    if (workplan.leftOut.includes(code)) return success(workplan);
    return success({ ...workplan, leftOut: [...workplan.leftOut, code] });
  });
}

/** Puts an activity that was left out back among the undecided ones. */
export function reconsider(workplan: Workplan, code: Code): Outcome<Workplan, Refusal> {
  return ifOpen(workplan, () =>
    success({ ...workplan, leftOut: workplan.leftOut.filter((other) => other !== code) }),
  );
}

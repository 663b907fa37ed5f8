import type { Code, LineId, MakeId } from '../base/ids.ts';
import { failure, type Outcome, success } from '../base/outcome.ts';
import type { FactField } from './factFields.ts';
import { type Conflict, mergeLine } from './mergeLine.ts';
import type { Derivation, DerivedLine, Workplan, WorkplanLine } from './model.ts';
import { derivedLine } from './newLine.ts';
import { inWorkplanOrder, placesByCode } from './order.ts';
import { frozenBy, type Refusal } from './refusals.ts';

/** What deriving again did, and what it asks. */
export interface MergeReport {
  readonly added: readonly LineId[];
  /** Lines that took over changes of the plan. */
  readonly followed: readonly { readonly lineId: LineId; readonly fields: readonly FactField[] }[];
  /** Lines whose activity is gone since the last time; they stay. */
  readonly vanished: readonly LineId[];
  /** Lines whose activity is back. */
  readonly revived: readonly LineId[];
  /** Lines whose activity is no longer certain for the year, but still possible; they stay. */
  readonly uncertain: readonly LineId[];
  /** Activities that a person left out and that are certain for the year by now; they stay out. */
  readonly leftOut: readonly Code[];
  /** Fields changed both here and above; the line keeps its own until somebody chooses. */
  readonly conflicts: readonly Conflict[];
}

export interface Merge {
  /** In the workplan's order; lines that did not change are the same objects. */
  readonly lines: readonly WorkplanLine[];
  readonly report: MergeReport;
}

export interface MergeInput {
  readonly workplan: Workplan;
  readonly kept: readonly WorkplanLine[];
  readonly derivation: Derivation;
  readonly makeId: MakeId;
}

/** Lines that were derived once: those carried over or added by hand are nobody's proposal. */
function isDerived(line: WorkplanLine): boolean {
  return line.base !== null;
}

function newLines({ workplan, kept, derivation, makeId }: MergeInput): readonly WorkplanLine[] {
  const present = new Set(kept.filter(isDerived).map((line) => line.code));
  const leftOut = new Set(workplan.leftOut);
  const wanted = derivation.lines.filter(({ code }) => !present.has(code) && !leftOut.has(code));
  const places = placesByCode(
    kept,
    wanted.map(({ code }) => code),
  );
  return wanted.map((derived) => {
    const order = places.get(derived.code) ?? 0;
    return derivedLine(derived, { workplanId: workplan.id, order, origin: 'certain' }, makeId);
  });
}

/** How one kept line stands to the new derivation. */
type Standing = 'certain' | 'possible' | 'vanished' | 'own';

/**
 * Merges a new derivation into the kept lines (three-way, field by field; see `mergeLine`). New activities
 * are added at their place by code; a line whose activity vanished is marked and stays; one that was removed
 * or left out by a person stays so. Without a change of the plan nothing changes.
 */
export function mergeDerivation(input: MergeInput): Outcome<Merge, Refusal> {
  const { workplan, kept, derivation } = input;
  const frozen = frozenBy(workplan);
  if (frozen !== null) return failure(frozen);

  const certain = new Map(derivation.lines.map((line) => [line.code, line]));
  const possible = new Map(derivation.undecided.map((line) => [line.code, line]));
  const standingOf = (line: WorkplanLine): [Standing, DerivedLine | null] => {
    if (!isDerived(line) || line.code === null) return ['own', null];
    const sure = certain.get(line.code);
    if (sure !== undefined) return ['certain', sure];
    const perhaps = possible.get(line.code);
    return perhaps === undefined ? ['vanished', null] : ['possible', perhaps];
  };

  const lines: WorkplanLine[] = [];
  const followed: MergeReport['followed'][number][] = [];
  const vanished: LineId[] = [];
  const revived: LineId[] = [];
  const uncertain: LineId[] = [];
  const conflicts: Conflict[] = [];
  for (const before of kept) {
    const [standing, proposal] = standingOf(before);
    if (proposal === null) {
      if (standing === 'vanished' && !before.vanished) vanished.push(before.id);
      lines.push(
        standing === 'vanished' && !before.vanished ? { ...before, vanished: true } : before,
      );
      continue;
    }
    if (before.vanished) revived.push(before.id);
    const merged = mergeLine(before.vanished ? { ...before, vanished: false } : before, proposal);
    if (merged.followed.length > 0) followed.push({ lineId: before.id, fields: merged.followed });
    // Nobody is asked about a line that was removed; a conflict is found again when it is restored.
    if (before.removed === null) conflicts.push(...merged.conflicts);
    if (standing === 'possible' && before.origin !== 'taken' && before.removed === null)
      uncertain.push(before.id);
    const settled = standing === 'certain' && before.origin === 'taken';
    lines.push(settled ? { ...merged.line, origin: 'certain' } : merged.line);
  }

  const added = newLines(input);
  const leftOut = workplan.leftOut.filter((code) => certain.has(code));
  return success({
    lines: inWorkplanOrder([...lines, ...added]),
    report: {
      added: added.map((line) => line.id),
      followed,
      vanished,
      revived,
      uncertain,
      leftOut,
      conflicts,
    },
  });
}

/** The lines of a new workplan: everything that is certain for the year, in code order. */
export function startWorkplan(
  workplan: Workplan,
  derivation: Derivation,
  makeId: MakeId,
): readonly WorkplanLine[] {
  return inWorkplanOrder(newLines({ workplan, kept: [], derivation, makeId }));
}

import type { Code, LineId } from '../base/ids.ts';
import { failure, type Outcome, success } from '../base/outcome.ts';
import { sameValue } from '../history/equal.ts';
import { type FactField, factFields, type FactValues, toFacts, toValues } from './factFields.ts';
import type { LineFacts, Workplan, WorkplanLine } from './model.ts';
import { frozenBy, type Refusal } from './refusals.ts';

/** A field that was edited here and changed above, differently: a person chooses. */
export type Conflict = {
  [Field in FactField]: {
    readonly lineId: LineId;
    readonly code: Code | null;
    readonly field: Field;
    /** What the line was last derived from. */
    readonly base: FactValues[Field];
    /** What stands in the line, and stays until somebody chooses. */
    readonly mine: FactValues[Field];
    /** What the plan proposes now. */
    readonly theirs: FactValues[Field];
  };
}[FactField];

export interface MergedLine {
  /** The very same object where nothing changed. */
  readonly line: WorkplanLine;
  /** Fields that took over what changed above. */
  readonly followed: readonly FactField[];
  readonly conflicts: readonly Conflict[];
}

/** Fields that a person edited: they differ from the last proposal. Months count as soon as they were set. */
export function editedFields(line: WorkplanLine): readonly FactField[] {
  if (line.base === null) return [];
  const mine = toValues(line);
  const base = toValues(line.base);
  return factFields.filter(
    (field) => !sameValue(mine[field], base[field]) || (field === 'months' && line.monthsTouched),
  );
}

/**
 * Merges a new proposal into a line, field by field: what was not edited here follows the plan; what was
 * edited stays; what changed on both sides, and differently, stays too and is reported. A field in conflict
 * keeps its old base, so that the conflict is found again until somebody settles it.
 */
export function mergeLine(line: WorkplanLine, proposal: LineFacts): MergedLine {
  if (line.base === null) return { line, followed: [], conflicts: [] };
  const edited = new Set(editedFields(line));
  const base = toValues(line.base);
  const mine = toValues(line);
  const theirs = toValues(proposal);
  const nextBase: Record<FactField, unknown> = { ...base };
  const next: Record<FactField, unknown> = { ...mine };
  const followed: FactField[] = [];
  const conflicts: Conflict[] = [];
  for (const field of factFields) {
    if (sameValue(base[field], theirs[field])) continue;
    if (sameValue(mine[field], theirs[field])) {
      nextBase[field] = theirs[field];
    } else if (!edited.has(field)) {
      nextBase[field] = theirs[field];
      next[field] = theirs[field];
      followed.push(field);
    } else {
      conflicts.push({
        lineId: line.id,
        code: line.code,
        field,
        base: base[field],
        mine: mine[field],
        theirs: theirs[field],
      } as Conflict);
    }
  }
  const merged: WorkplanLine = {
    ...line,
    ...toFacts(next as unknown as FactValues),
    base: toFacts(nextBase as unknown as FactValues),
  };
  return { line: sameValue(merged, line) ? line : merged, followed, conflicts };
}

/**
 * Settles a conflict: `mine` keeps what stands in the line, `theirs` takes the plan's proposal. Either way
 * the proposal becomes the field's base, so that nobody is asked again until the plan changes again. Months
 * taken from the plan count as proposed again.
 */
export function resolveConflict(
  workplan: Workplan,
  line: WorkplanLine,
  conflict: Conflict,
  choice: 'mine' | 'theirs',
): Outcome<WorkplanLine, Refusal> {
  const frozen = frozenBy(workplan);
  if (frozen !== null) return failure(frozen);
  if (line.base === null || line.id !== conflict.lineId) {
    throw new RangeError(`The conflict is not about line ${line.id}`);
  }
  const { field, theirs } = conflict;
  const base = toFacts({ ...toValues(line.base), [field]: theirs });
  if (choice === 'mine') return success({ ...line, base });
  return success({ ...withField(line, field, theirs), base });
}

function withField<Field extends FactField>(
  line: WorkplanLine,
  field: Field,
  value: FactValues[Field],
): WorkplanLine {
  return {
    ...line,
    ...toFacts({ ...toValues(line), [field]: value }),
    monthsTouched: field === 'months' ? false : line.monthsTouched,
  };
}

/** Puts a field back to what the plan proposes; a line that was never derived stays as it is. */
export function revertField(
  workplan: Workplan,
  line: WorkplanLine,
  field: FactField,
): Outcome<WorkplanLine, Refusal> {
  const frozen = frozenBy(workplan);
  if (frozen !== null) return failure(frozen);
  if (line.base === null) return success(line);
  return success(withField(line, field, toValues(line.base)[field]));
}

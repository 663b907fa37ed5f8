import type { LineId } from '../base/ids.ts';
import { sameValue } from '../history/equal.ts';
import { type FactField, factFields, toValues } from './factFields.ts';
import type { WorkplanLine } from './model.ts';
import { inWorkplanOrder } from './order.ts';

const ownFields = [
  'person',
  'unitCost',
  'units',
  'currency',
  'status',
  'remarks',
  'vanished',
] as const;

export type ComparedField = FactField | (typeof ownFields)[number];

export interface FieldChange {
  readonly field: ComparedField;
  readonly before: unknown;
  readonly after: unknown;
}

export interface ChangedLine {
  readonly before: WorkplanLine;
  readonly after: WorkplanLine;
  readonly fields: readonly FieldChange[];
}

/** What differs between two versions, each list in the order of the workplan. */
export interface VersionComparison {
  readonly added: readonly WorkplanLine[];
  /** As they were; where the later version keeps them as removed, `reasons` has the reason. */
  readonly removed: readonly WorkplanLine[];
  readonly reasons: ReadonlyMap<LineId, string>;
  readonly changed: readonly ChangedLine[];
  readonly unchanged: number;
}

/** Fields that differ, in the order of the table. The place of a line is not compared. */
function fieldChanges(before: WorkplanLine, after: WorkplanLine): readonly FieldChange[] {
  const facts = [toValues(before), toValues(after)] as const;
  const changes: FieldChange[] = [];
  for (const field of factFields) {
    changes.push({ field, before: facts[0][field], after: facts[1][field] });
  }
  for (const field of ownFields) {
    changes.push({ field, before: before[field], after: after[field] });
  }
  return changes.filter((change) => !sameValue(change.before, change.after));
}

function standing(lines: readonly WorkplanLine[]): readonly WorkplanLine[] {
  return inWorkplanOrder(lines.filter((line) => line.removed === null));
}

/** Compares an earlier version with a later one, line by line; a line is known by its id. */
export function compareVersions(
  earlier: readonly WorkplanLine[],
  later: readonly WorkplanLine[],
): VersionComparison {
  const before = standing(earlier);
  const after = new Map(standing(later).map((line) => [line.id, line]));
  const known = new Set(before.map((line) => line.id));
  const removed: WorkplanLine[] = [];
  const changed: ChangedLine[] = [];
  let unchanged = 0;
  for (const line of before) {
    const now = after.get(line.id);
    if (now === undefined) {
      removed.push(line);
      continue;
    }
    const fields = fieldChanges(line, now);
    if (fields.length === 0) unchanged++;
    else changed.push({ before: line, after: now, fields });
  }
  const gone = new Set(removed.map((line) => line.id));
  const reasons = new Map(
    later.flatMap(({ id, removed: why }) =>
      why !== null && gone.has(id) ? [[id, why.reason]] : [],
    ),
  );
  return {
    added: [...after.values()].filter((line) => !known.has(line.id)),
    removed,
    reasons,
    changed,
    unchanged,
  };
}

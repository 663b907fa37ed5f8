import type { Code } from '../../base/ids.ts';
import type { MatrixEntry, StrategicPlan } from '../model.ts';

export type ComparedField = Exclude<keyof MatrixEntry, 'code'>;

/** A row that both plans have, and what differs in it. */
export interface ChangedEntry {
  readonly code: Code;
  readonly before: MatrixEntry;
  readonly after: MatrixEntry;
  readonly fields: readonly ComparedField[];
}

/** What has to be done to one plan to make it the other. */
export interface PlanDifference {
  readonly added: readonly MatrixEntry[];
  readonly removed: readonly MatrixEntry[];
  readonly changed: readonly ChangedEntry[];
  /** The rows that both have stand in another order. */
  readonly reordered: boolean;
  /** Of the plan itself. */
  readonly plan: readonly ('id' | 'title' | 'titleKm' | 'years')[];
}

const fields = [
  'level',
  'parent',
  'title',
  'indicator',
  'marks',
  'markCells',
  'years',
  'yearBounds',
  'source',
  'responsibility',
  'line',
  'proposedReading',
  'fromOutline',
  'outline',
  'titleKm',
  'indicatorKm',
  'addedByHand',
] as const satisfies readonly ComparedField[];

/** Refuses to compile where a field of an entry is not compared. */
type Uncompared = Exclude<ComparedField, (typeof fields)[number]>;
const everyFieldIsCompared: Uncompared extends never ? true : Uncompared = true;

/** What the second plan changes in the first, row by row. */
export function comparePlans(before: StrategicPlan, after: StrategicPlan): PlanDifference {
  const old = new Map(before.entries.map((entry) => [entry.code, entry]));
  const fresh = new Map(after.entries.map((entry) => [entry.code, entry]));
  const changed = after.entries.flatMap((entry): ChangedEntry[] => {
    const was = old.get(entry.code);
    if (was === undefined) return [];
    const differing = fields.filter((field) => !isSame(was[field], entry[field]));
    return differing.length === 0
      ? []
      : [{ code: entry.code, before: was, after: entry, fields: differing }];
  });
  return {
    added: after.entries.filter(({ code }) => !old.has(code)),
    removed: before.entries.filter(({ code }) => !fresh.has(code)),
    changed,
    reordered: !isSame(commonCodes(before, fresh), commonCodes(after, old)),
    plan: (['id', 'title', 'titleKm', 'years'] as const).filter(
      (field) => !isSame(before[field], after[field]),
    ),
  };
}

/** The codes that the other plan has too, in this one's order. */
function commonCodes(plan: StrategicPlan, other: ReadonlyMap<Code, MatrixEntry>): readonly Code[] {
  return plan.entries.flatMap(({ code }) => (other.has(code) ? [code] : []));
}

/** Whether there is no difference at all. */
export function isNoDifference(difference: PlanDifference): boolean {
  const { added, removed, changed, reordered, plan } = difference;
  return (
    everyFieldIsCompared &&
    !reordered &&
    [added, removed, changed, plan].every((list) => list.length === 0)
  );
}

/** Equal data; a field that is missing is the same as one that is null. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || a === undefined) return b === null || b === undefined;
  if (b === null || b === undefined || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => isSame(item, b[index]));
  }
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  return [...new Set([...left.keys(), ...right.keys()])].every((key) =>
    isSame(left.get(key), right.get(key)),
  );
}

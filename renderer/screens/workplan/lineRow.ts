import type { Code, QueryId } from '#shared/base/ids.ts';
import {
  type EffectiveEntry,
  type EffectivePlan,
  programmeOfCode,
} from '#shared/matrix/effective.ts';
import type { FactField } from '#shared/workplan/factFields.ts';
import { editedFields } from '#shared/workplan/mergeLine.ts';
import type { WorkplanLine } from '#shared/workplan/model.ts';

/** A line as the tables show it: the kept line and what the plan says of it today. */
export interface LineRow {
  readonly line: WorkplanLine;
  /** The row of the plan; null where it has none, or has it no longer. */
  readonly entry: EffectiveEntry | null;
  readonly programme: Code | null;
  readonly openQueries: readonly QueryId[];
  readonly assumed: boolean;
  readonly edited: ReadonlySet<FactField>;
}

const noQueries: readonly QueryId[] = [];

function rowOf(plan: EffectivePlan, line: WorkplanLine): LineRow {
  const entry = line.code === null ? undefined : plan.byCode.get(line.code);
  return {
    line,
    entry: entry ?? null,
    programme: line.code === null ? null : programmeOfCode(plan, line.code),
    openQueries: entry?.openQueries ?? noQueries,
    assumed: entry?.years.kind === 'assumed',
    edited: new Set(editedFields(line)),
  };
}

/** Makes rows for one reading of the plan; a line that is the same object gives the same row again. */
export function rowMaker(
  plan: EffectivePlan,
): (lines: readonly WorkplanLine[]) => readonly LineRow[] {
  const known = new WeakMap<WorkplanLine, LineRow>();
  return (lines) =>
    lines.map((line) => {
      const before = known.get(line);
      if (before !== undefined) return before;
      const row = rowOf(plan, line);
      known.set(line, row);
      return row;
    });
}

export const rowKey = (row: LineRow): string => row.line.id;

import { failure, success, type Outcome } from '../../base/outcome.ts';
import { isAboutSheet, readAbout, type About } from './aboutSheet.ts';
import { missingColumns, type ColumnMapping, type NeededColumn } from './columns.ts';
import { findColumns, type ColumnHints } from './findColumns.ts';
import type { ImportRefusal } from './problems.ts';
import type { RawTable } from './rawTable.ts';

/** A table that can be read as a plan, and how. */
export interface FoundPlan {
  readonly table: RawTable;
  readonly mapping: ColumnMapping;
}

export interface FoundPlans {
  /** The likeliest first; a workbook may hold several. */
  readonly found: readonly [FoundPlan, ...FoundPlan[]];
  readonly about: About | null;
}

/**
 * Finds the sheets of a workbook, or the pasted table, that hold a plan. Refused where none does, with the
 * columns that the likeliest one lacks.
 */
export function findPlan(
  tables: readonly RawTable[],
  hints: ColumnHints = {},
): Outcome<FoundPlans, ImportRefusal> {
  const candidates = tables
    .filter((table) => !isAboutSheet(table))
    .map((table) => ({ table, mapping: findColumns(table, hints) }));
  const [first, ...others] = candidates
    .filter(({ mapping }) => missingColumns(mapping).length === 0)
    .toSorted((a, b) => strength(b) - strength(a));
  if (first !== undefined) {
    return success({ found: [first, ...others], about: readAbout(tables) });
  }
  const lacks = candidates
    .map(({ mapping }) => missingColumns(mapping))
    .toSorted((a, b) => a.length - b.length)[0];
  const missing: readonly NeededColumn[] = lacks ?? ['code', 'title'];
  return failure({ kind: 'columns-missing', sheets: tables.map(({ sheet }) => sheet), missing });
}

/** Columns that are known, and then rows. */
function strength({ table, mapping }: FoundPlan): number {
  const known = mapping.uses.filter(({ use }) => use !== 'ignore').length;
  return known * 1_000_000 + table.rows.length;
}

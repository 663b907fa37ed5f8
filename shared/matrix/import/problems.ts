import type { Code } from '../../base/ids.ts';
import type { EntryLevel } from '../model.ts';
import type { ColumnUse, NeededColumn } from './columns.ts';

/** What can be the matter with a row or a cell of a plan's table, and what a sentence about it needs to say. */
export type ImportFault =
  /** The row has texts but no code; it is kept aside. */
  | { readonly key: 'code-missing'; readonly text: string }
  | { readonly key: 'code-unreadable'; readonly text: string }
  /** Kept aside: a spreadsheet turned the code into a date. */
  | { readonly key: 'code-date'; readonly text: string }
  /** Read as shown, and asked about: `other` cannot be told from it. */
  | { readonly key: 'code-number'; readonly code: Code; readonly other: string }
  /** Kept aside: the code stands in an earlier row. */
  | { readonly key: 'code-twice'; readonly code: Code; readonly firstRow: number }
  /** Left out: the row says the same as the earlier one. */
  | { readonly key: 'row-twice'; readonly code: Code; readonly firstRow: number }
  /** The heading has no row; its place is kept, without a title. */
  | { readonly key: 'parent-missing'; readonly code: Code; readonly parent: Code }
  /** Kept aside: no heading can stand above the row. */
  | { readonly key: 'no-parent'; readonly code: Code }
  | {
      readonly key: 'level-unknown';
      readonly code: Code;
      readonly text: string;
      readonly taken: EntryLevel;
    }
  | { readonly key: 'title-missing'; readonly code: Code }
  | {
      readonly key: 'mark-unknown';
      readonly code: Code;
      readonly year: number;
      readonly text: string;
    }
  | { readonly key: 'mark-merged'; readonly code: Code; readonly from: number; readonly to: number }
  /** Marks and "years known" contradict each other, or some years are still open. */
  | { readonly key: 'years-open'; readonly code: Code }
  /** All years are decided although "years known" still says no. */
  | { readonly key: 'years-taken-known'; readonly code: Code }
  | { readonly key: 'years-known-unclear'; readonly code: Code; readonly text: string }
  | { readonly key: 'no-marks'; readonly code: Code }
  /** The formula's result was taken. */
  | { readonly key: 'formula'; readonly text: string }
  /** An error value, or a formula without a result; the cell counts as empty. */
  | { readonly key: 'cell-broken'; readonly text: string }
  | { readonly key: 'record-unreadable'; readonly code: Code }
  | { readonly key: 'row-hidden' }
  /** A column of the exported workbook is gone; what the plan had there was kept. */
  | { readonly key: 'column-missing'; readonly use: ColumnUse['use'] }
  /** The workbook was written by a newer program. */
  | { readonly key: 'newer-format' };

/**
 * `question`: a person has to settle it, and a query was made of it; `remark`: it was read, and should be
 * looked at.
 */
export type Severity = 'question' | 'remark';

export type ImportProblem = ImportFault & {
  readonly severity: Severity;
  readonly sheet: string;
  /** As the sheet counts; null where it is about the whole sheet. */
  readonly row: number | null;
  /** Counted from 1; null where it is about the whole row. */
  readonly column: number | null;
};

/** Why a table holds no plan at all; nothing was read. */
export type ImportRefusal =
  | {
      readonly kind: 'columns-missing';
      readonly sheets: readonly string[];
      readonly missing: readonly NeededColumn[];
    }
  /** The columns are there, but no row under them has a code. */
  | { readonly kind: 'no-rows'; readonly sheet: string };

import type { Code, PlanId } from '../../base/ids.ts';
import type { Query, StrategicPlan } from '../model.ts';
import type { About } from './aboutSheet.ts';
import type { ImportProblem } from './problems.ts';

/** A row of the table after it was read. */
export interface JudgedRow {
  /** As the sheet counts. */
  readonly row: number;
  /** `twice`: it says the same as an earlier row, and was left out. */
  readonly standing: 'entry' | 'unclear' | 'twice';
  /** Of an unclear row, the code that it claims; null where it has none. */
  readonly code: Code | null;
  /** What the row shows, cell by cell. */
  readonly cells: readonly string[];
  /** What is the matter with it, as places in the import's `problems`. */
  readonly problems: readonly number[];
}

/** A plan read from a table. Nothing of it is kept yet. */
export interface PlanImport {
  readonly plan: StrategicPlan;
  /** What a person has to settle; their `lines` are lines of `sourceLines`. */
  readonly queries: readonly Query[];
  /** The rows of the table as text, after the lines that were given. */
  readonly sourceLines: readonly string[];
  readonly problems: readonly ImportProblem[];
  /** In the table's order; rows above the headings and headings repeated on later pages are left out. */
  readonly rows: readonly JudgedRow[];
  /** The workbook was exported by this program: the plan is an edited one, not a new one. */
  readonly edited: boolean;
}

export interface JudgeOptions {
  /** What the workbook's "About" sheet says; null where it has none. */
  readonly about: About | null;
  /** The plan's identity where the workbook does not say it. */
  readonly plan: {
    readonly id: PlanId;
    readonly title: string;
    readonly titleKm?: string;
    /** Used where the table has no year columns. */
    readonly years?: readonly number[];
  };
  /** The lines of the source that the plan already has; new ones are added at their end. */
  readonly sourceLines?: readonly string[];
}

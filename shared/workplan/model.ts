import type { Bilingual } from '../base/language.ts';
import type { BodyId, Code, LineId, PlanId, QueryId, VersionId, WorkplanId } from '../base/ids.ts';
import type { PlainDate } from '../calendar/plainDate.ts';
import type { Counts, EventKind, Signature } from '../matrix/model.ts';

export type Currency = 'KHR' | 'USD';

/** A target of one year, computed from a quantity of the row. */
export interface Target {
  /** null for an open count. */
  readonly quantity: number | null;
  readonly unit: string;
  readonly counts: Counts;
  /** How the number came about: as printed for a year, a share of a total, per province times provinces … */
  readonly basis:
    'yearly' | 'share' | 'per-province' | 'per-region' | 'per-session' | 'unstated' | 'open';
  readonly verbatim: string;
}

/** What derivation proposes for a line. These are the fields that the three-way merge looks at. */
export interface LineFacts {
  readonly activity: Bilingual;
  readonly indicator: Bilingual;
  readonly targets: readonly Target[];
  readonly eventKind: EventKind;
  /** 1–12, in order. */
  readonly months: readonly number[];
  readonly lead: BodyId | null;
  readonly partners: readonly BodyId[];
  /** As printed. */
  readonly responsibility: string;
  readonly source: string;
}

export type LineStatus = 'planned' | 'under-way' | 'done' | 'postponed' | 'cancelled';

/** Why a line stands in the workplan. */
export type LineOrigin =
  | 'certain'
  /** Possible for the year but undecided; a person took it. */
  | 'taken'
  | 'carried'
  | 'added'
  | 'split';

/** A line of a workplan, as it is kept. */
export interface WorkplanLine extends LineFacts {
  readonly id: LineId;
  readonly workplanId: WorkplanId;
  /** The activity it comes from; null for a line that was added without one. */
  readonly code: Code | null;
  /** Ordered by this within its programme; a line moved by hand takes a number between its neighbours. */
  readonly order: number;
  readonly origin: LineOrigin;
  /** The proposal it was last derived from; what differs from it was edited by hand. null: never derived. */
  readonly base: LineFacts | null;
  /** The months were set by a person; until then they are shown as proposed. */
  readonly monthsTouched: boolean;
  readonly person: string;
  /** In the currency's unit: whole riel, dollars with two decimals. */
  readonly unitCost: number | null;
  readonly units: number | null;
  readonly currency: Currency;
  readonly status: LineStatus;
  readonly remarks: string;
  readonly removed: (Signature & { readonly reason: string }) | null;
  /** Its activity is no longer in the plan or no longer falls in the year. */
  readonly vanished: boolean;
  readonly carriedFrom: {
    readonly year: number;
    readonly reason: string;
    /** The line of that year's workplan, so that it is not offered twice. */
    readonly line?: LineId;
  } | null;
  /** The line that it was split from. */
  readonly splitFrom: LineId | null;
}

export type WorkplanStatus = 'draft' | 'submitted' | 'approved';

export interface Approval extends Signature {
  readonly letterNumber: string;
}

export interface Workplan {
  readonly id: WorkplanId;
  readonly planId: PlanId;
  readonly year: number;
  /** The body whose lines it holds, as lead or partner; null for the whole plan. */
  readonly scope: BodyId | null;
  readonly status: WorkplanStatus;
  /** 0 until the first approval, then 1, 2, … for each revision. */
  readonly revision: number;
  /** Riel for one dollar; null until stated. One rate a workplan. */
  readonly exchangeRate: number | null;
  readonly submitted: Signature | null;
  readonly approved: Approval | null;
  /** Activities that are possible for the year and that a person left out. */
  readonly leftOut: readonly Code[];
}

/** A line that derivation proposes, before it is merged with what is kept. */
export interface DerivedLine extends LineFacts {
  readonly code: Code;
  /** Queries that are open about the row: the line rests on them. */
  readonly openQueries: readonly QueryId[];
  /** The years of the row are a working assumption. */
  readonly assumed: boolean;
}

export interface Derivation {
  /** Certain for the year, in code order. */
  readonly lines: readonly DerivedLine[];
  /** Possible for the year, but its years are undecided; in code order. */
  readonly undecided: readonly DerivedLine[];
}

/** An approved workplan as it was, with all that its documents need, so that it can be printed again. */
export interface WorkplanVersion<Facts> {
  readonly id: VersionId;
  readonly workplanId: WorkplanId;
  readonly revision: number;
  readonly approved: Approval;
  readonly lines: readonly WorkplanLine[];
  readonly facts: Facts;
  readonly frozenOn: PlainDate;
}

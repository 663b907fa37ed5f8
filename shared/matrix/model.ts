import type { Bilingual } from '../base/language.ts';
import type { BodyId, Code, PlanId, QueryId, Signer } from '../base/ids.ts';
import type { PlainDate } from '../calendar/plainDate.ts';

export type EntryLevel = 'programme' | 'strategy' | 'substrategy' | 'activity';

/** The four texts of a row that may have run together with a neighbour's or shifted. */
export interface ProposedReading {
  readonly title: string | null;
  readonly indicator: string | null;
  readonly source: string | null;
  readonly responsibility: string | null;
  /** The query that has to be answered before the reading counts. */
  readonly query: QueryId;
}

/**
 * One row of a strategic plan as it was printed. Never changed after it was taken in: what people decide
 * about it is kept beside it (`EntryDecision`, `QueryAnswer`).
 */
export interface MatrixEntry {
  readonly code: Code;
  readonly level: EntryLevel;
  /** The heading above; null for programmes. */
  readonly parent: Code | null;
  /** Verbatim, markup and the code stripped; null where the cell is empty. */
  readonly title: string | null;
  readonly indicator: string | null;
  /** How many year marks survive in the row. */
  readonly marks: number;
  /** The mark cells verbatim, empty ones included, as the page kept them. */
  readonly markCells: readonly string[];
  /** The exact years, or null where they cannot be known from the source. */
  readonly years: readonly number[] | null;
  /** For each surviving mark, in order, the first and the last year that it can stand for. */
  readonly yearBounds: readonly (readonly [first: number, last: number])[];
  readonly source: string | null;
  readonly responsibility: string | null;
  /** The line of the source text (1-based); null for rows that have none (added by hand). */
  readonly line: number | null;
  readonly proposedReading?: ProposedReading;
  /** The heading stands only in the plan's outline (section 2.2), not in the matrix. */
  readonly fromOutline?: true;
  /** The outline's wording of a heading that the matrix words differently. */
  readonly outline?: { readonly title: string; readonly line: number };
  /** The Khmer text where the plan was printed in Khmer too. */
  readonly titleKm?: string | null;
  readonly indicatorKm?: string | null;
  /** How the row came in where it was not printed in the source. */
  readonly addedByHand?: { readonly by: Signer; readonly on: PlainDate };
}

export interface StrategicPlan {
  readonly id: PlanId;
  readonly title: string;
  readonly titleKm?: string;
  /** In order. */
  readonly years: readonly number[];
  /** In document order. */
  readonly entries: readonly MatrixEntry[];
}

/** What hangs on a query. */
export type Dependent =
  | 'years'
  | 'target'
  | 'title'
  | 'indicator'
  | 'source'
  | 'responsibility'
  | 'structure'
  | 'event-kind'
  | 'participants';

/** What an answer does to the rows it is about, so that derivation can follow it. */
export type AnswerEffect =
  | { readonly kind: 'years'; readonly code: Code; readonly years: readonly number[] }
  | {
      readonly kind: 'text';
      readonly code: Code;
      readonly field: 'title' | 'indicator' | 'source' | 'responsibility';
      readonly text: string;
    }
  /** The proposed reading of the row holds. */
  | { readonly kind: 'reading'; readonly code: Code }
  | {
      readonly kind: 'bodies';
      readonly code: Code;
      /** The lead first. */
      readonly bodies: readonly BodyId[];
    }
  | {
      readonly kind: 'quantity';
      readonly code: Code;
      /** Replaces every quantity of the row that counts the same thing. */
      readonly quantity: Quantity;
    };

export interface PossibleAnswer {
  /** Unique within its query. */
  readonly id: string;
  readonly text: Bilingual;
  readonly effects: readonly AnswerEffect[];
}

/** A doubt about the source that a person must settle. */
export interface Query {
  readonly id: QueryId;
  /** The rows it touches, in document order; empty where it is about a body or the whole plan. */
  readonly codes: readonly Code[];
  /** Lines of the source text (1-based). */
  readonly lines: readonly number[];
  readonly question: Bilingual;
  readonly answers: readonly PossibleAnswer[];
  readonly affects: readonly Dependent[];
  /**
   * `answer`: settled once for all its rows by an answer. `years`: settled row by row, when the years of the
   * row are decided.
   */
  readonly settledBy: 'answer' | 'years';
  readonly bodies?: readonly BodyId[];
}

export type Per = 'year' | 'total' | 'region' | 'province' | 'session' | 'unstated';
export type Counts = 'event' | 'participant' | 'output';

/** A quantity that a row states: what is counted, how many, and for what. */
export interface Quantity {
  /** null for an open count ("Number of…"): a unit without a number. */
  readonly quantity: number | null;
  /** Singular English noun, lower case: `meeting`, `participant`, `catalogue`. */
  readonly unit: string;
  readonly per: Per;
  readonly counts: Counts;
  readonly statedIn: 'indicator' | 'title' | 'answer';
  /** The words it was read from. */
  readonly verbatim: string;
  /** How many provinces or regions, where `per` is one of them and the row says it. */
  readonly places?: number;
  /** Over how many years a total is spread, where the row says so ("over a period of 4 years"). */
  readonly overYears?: number;
}

/** Kinds of event that an activity can imply; `none` for work that is no event. */
export type EventKind =
  | 'meeting'
  | 'workshop'
  | 'training'
  | 'forum'
  | 'study-tour'
  | 'exhibition'
  | 'competition'
  | 'monitoring'
  | 'celebration'
  | 'none';

export interface Signature {
  readonly by: Signer;
  readonly on: PlainDate;
}

export interface Correction extends Signature {
  readonly text: string;
}

/** The years of a row as a person settled them. */
export interface YearsDecision extends Signature {
  readonly years: readonly number[];
  /** `settled`: read from the printed matrix. `assumed`: a working assumption, marked wherever it is used. */
  readonly basis: 'settled' | 'assumed';
}

/** What people decided about one row. A field that is absent was not decided. */
export interface EntryDecision {
  /** `${planId}:${code}`: one record a row, so that two offline copies meet in it. */
  readonly id: string;
  readonly planId: PlanId;
  readonly code: Code;
  readonly years?: YearsDecision | null;
  readonly title?: Correction | null;
  readonly titleKm?: Correction | null;
  readonly indicator?: Correction | null;
  readonly indicatorKm?: Correction | null;
}

export interface QueryAnswer extends Signature {
  /** `${planId}:${queryId}` */
  readonly id: string;
  readonly planId: PlanId;
  readonly queryId: QueryId;
  /** One of the query's possible answers, or null where the person wrote their own (`note`). */
  readonly answerId: string | null;
  readonly note: string;
  /** What the person's own answer does to the rows: a number typed in, bodies picked. */
  readonly effects?: readonly AnswerEffect[];
}

/** Everything people decided about one plan. */
export interface Decisions {
  readonly entries: ReadonlyMap<Code, EntryDecision>;
  readonly answers: ReadonlyMap<QueryId, QueryAnswer>;
  /** Rows of the lost page, added by hand. */
  readonly added: readonly MatrixEntry[];
}

export const noDecisions: Decisions = { entries: new Map(), answers: new Map(), added: [] };

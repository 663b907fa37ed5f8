import type { Bilingual } from '#shared/base/language.ts';
import type { Code, PlanId, QueryId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { Holiday } from '#shared/calendar/holiday.model.ts';
import type { Signatory, WorkplanDocumentFacts } from '#shared/documents/workplan/facts.ts';
import type { Body, BodySpelling, Province } from '#shared/matrix/bodies.model.ts';
import type { FundSource } from '#shared/matrix/bodies.ts';
import type {
  EntryDecision,
  MatrixEntry,
  Query,
  QueryAnswer,
  StrategicPlan,
} from '#shared/matrix/model.ts';
import type { Workplan, WorkplanLine, WorkplanVersion } from '#shared/workplan/model.ts';

/** A plan as it was taken in: the printed rows, the doubts about them, and a working translation if any. */
export interface PlanRecord {
  readonly id: PlanId;
  readonly plan: StrategicPlan;
  readonly queries: readonly Query[];
  readonly khmer: readonly {
    readonly code: Code;
    readonly title: string;
    readonly indicator: string;
  }[];
  /** The source text line by line where the program has it, so that a row's printed lines can be shown. */
  readonly sourceLines: readonly string[];
  readonly addedOn: PlainDate | null;
  /** The plan it was begun as a copy of. */
  readonly copyOf?: PlanId;
  /** The name of the file that it was read from; absent where it was pasted, copied, or came with the program. */
  readonly takenFrom?: string;
}

/** A row added by hand to a plan (the lost page). */
export interface AddedEntryRecord {
  readonly id: string;
  readonly planId: PlanId;
  readonly entry: MatrixEntry;
}

/** What the office says of itself on every document. */
export interface OfficeSettings {
  readonly id: 'office';
  readonly issuer: readonly Bilingual[];
  readonly place: Bilingual;
  readonly signatories: readonly Signatory[];
  readonly distribution: readonly Bilingual[];
  /** The name of the Buddhist era on documents. */
  readonly era: 'ព.ស.' | 'ពុទ្ធសករាជ';
  /** Riel for one dollar, taken over into new workplans. */
  readonly exchangeRate: number | null;
}

/** Every table that is kept and logged, and what it holds. */
export interface KeptTables {
  plans: PlanRecord;
  entryDecisions: EntryDecision;
  queryAnswers: QueryAnswer;
  addedEntries: AddedEntryRecord;
  workplans: Workplan;
  lines: WorkplanLine;
  versions: WorkplanVersion<WorkplanDocumentFacts>;
  bodies: Body;
  bodySpellings: BodySpelling & { readonly id: string };
  fundSources: FundSource & { readonly id: string };
  provinces: Province & { readonly id: string };
  holidays: Holiday;
  settings: OfficeSettings;
}

export type TableName = keyof KeptTables;

/** What this computer alone keeps, outside the change log. */
export interface LocalRecord {
  readonly key: string;
  readonly value: unknown;
}

export function entryDecisionId(planId: PlanId, code: Code): string {
  return `${planId}:${code}`;
}

export function queryAnswerId(planId: PlanId, queryId: QueryId): string {
  return `${planId}:${queryId}`;
}

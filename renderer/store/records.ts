import type { Bilingual } from '#shared/base/language.ts';
import type { Code, FileHash, PlanId, QueryId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { Holiday } from '#shared/calendar/holiday.model.ts';
import type {
  IncomingLetter,
  KeptFile,
  Numbering,
  OfficeDocument,
} from '#shared/documents/register/model.ts';
import type { KindId, TemplateChanges } from '#shared/documents/template/model.ts';
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
import type { OfficeEvent, Participant, SignInSheet } from '#shared/events/model.ts';
import type { Judgement, Merge, Person } from '#shared/people/directory/model.ts';
import type { Group } from '#shared/people/groups/model.ts';
import type { ListHeading, ListImport } from '#shared/people/imports/model.ts';
import type { Rank } from '#shared/people/precedence.ts';
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

/** What an office made of a kind's template: its changes, and the files that it edits in Word or Excel. */
export interface TemplateRecord {
  readonly id: KindId;
  readonly changes: TemplateChanges;
  readonly word: KeptFile | null;
  readonly excel: KeptFile | null;
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
  /** In order of precedence. */
  readonly ranks: readonly Rank[];
  /** The institution's emblem: a kept file that holds a `Picture` as JSON. */
  readonly emblem: KeptFile | null;
  readonly numbering: Numbering;
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
  documents: OfficeDocument;
  incoming: IncomingLetter;
  templates: TemplateRecord;
  people: Person;
  judgements: Judgement;
  merges: Merge;
  groups: Group;
  listImports: ListImport;
  listHeadings: ListHeading;
  events: OfficeEvent;
  participants: Participant;
  signInSheets: SignInSheet;
}

export type TableName = keyof KeptTables;

/** The bytes of a kept file, under their SHA-256: they never change, so the change log needs their hash alone. */
export interface FileRecord {
  readonly id: FileHash;
  readonly bytes: Uint8Array;
}

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

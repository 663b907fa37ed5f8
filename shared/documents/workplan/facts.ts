import type { Bilingual } from '../../base/language.ts';
import type { BodyId, Code, QueryId } from '../../base/ids.ts';
import type { BuddhistEraName } from '../../calendar/dateText.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Dependent, EntryLevel } from '../../matrix/model.ts';
import type { Approval, WorkplanLine, WorkplanStatus } from '../../workplan/model.ts';

/** A heading of the plan under which lines stand. */
export interface HeadingFact {
  readonly code: Code;
  readonly level: Exclude<EntryLevel, 'activity'>;
  readonly title: Bilingual;
}

/** A line as the document shows it: the kept line and what its codes mean on the document's date. */
export interface LineFact {
  readonly line: WorkplanLine;
  /** The programme it stands under; null for a line without a code. */
  readonly programme: Code | null;
  readonly openQueries: readonly QueryId[];
  /** The source of funds by which totals are grouped; absent where the table does not know the printed form. */
  readonly fund?: { readonly key: string; readonly label: Bilingual };
  /** Its years are a working assumption. */
  readonly assumed: boolean;
  /** The Khmer text is the program's working translation, not an official one. */
  readonly workingTranslation: boolean;
  /** Texts as they are to be printed, in place of those that follow from the line: of lines from outside. */
  readonly written?: { readonly targets?: Bilingual; readonly remarks: Bilingual };
}

export interface QueryFact {
  readonly id: QueryId;
  readonly codes: readonly Code[];
  readonly lines: readonly number[];
  readonly question: Bilingual;
  readonly affects: readonly Dependent[];
}

/** A possible but undecided activity, listed apart. */
export interface UndecidedFact {
  readonly code: Code;
  readonly activity: Bilingual;
  readonly indicator: Bilingual;
  readonly responsibility: string;
  readonly queries: readonly QueryId[];
}

export interface Signatory {
  readonly role: Bilingual;
  readonly name: Bilingual;
}

/** Everything that the workplan's documents are drawn from. Plain data, so that a version can be frozen. */
export interface WorkplanDocumentFacts {
  readonly plan: {
    readonly id: string;
    readonly title: Bilingual;
    readonly years: readonly number[];
  };
  readonly year: number;
  readonly scope: { readonly id: BodyId; readonly name: Bilingual } | null;
  readonly status: WorkplanStatus;
  readonly revision: number;
  readonly approved: Approval | null;
  /** Riel for one dollar. */
  readonly exchangeRate: number | null;
  /** In document order. */
  readonly headings: readonly HeadingFact[];
  /** In the order of the workplan; removed lines are not among them. */
  readonly lines: readonly LineFact[];
  readonly removedLines: readonly LineFact[];
  readonly undecided: readonly UndecidedFact[];
  /** Open queries on which a line of this workplan, or an undecided activity, rests. */
  readonly queries: readonly QueryFact[];
  /** Names on the document's date, by body. */
  readonly bodies: Readonly<
    Record<string, { readonly name: Bilingual; readonly abbreviation: string }>
  >;
  /** The document's date and place. */
  readonly date: PlainDate;
  /** The lunar date as it was written by hand; the calculated one where it is not said. */
  readonly lunarDate?: string;
  readonly place: Bilingual;
  /** How the lunar date names the Buddhist era; «ព.ស.» where it is not said. */
  readonly era?: BuddhistEraName;
  readonly letterNumber: string;
  /** Top down. */
  readonly issuer: readonly Bilingual[];
  /** Prepared, checked, approved. */
  readonly signatories: readonly Signatory[];
  readonly distribution: readonly Bilingual[];
  readonly preparedBy: string;
  /** Which program and which source made it. */
  readonly provenance: { readonly program: string; readonly source: string };
}

/** The same, where the day may still be open: of drafts that come from outside. */
export interface WorkplanPaperFacts extends Omit<WorkplanDocumentFacts, 'date'> {
  readonly date: PlainDate | null;
}

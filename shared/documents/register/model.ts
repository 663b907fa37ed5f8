import type { DocumentId, FileHash, IncomingId, Signer, WorkplanId } from '../../base/ids.ts';
import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { DocumentData } from '../fields/spec.ts';
import type { KindId } from '../template/model.ts';

/** A file that is kept: its bytes lie under their hash, so that the same file is kept once and never changes. */
export interface KeptFile {
  readonly hash: FileHash;
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** What a document belongs to. */
export type About = {
  readonly kind: 'workplan';
  readonly id: WorkplanId;
  /** Of which revision it is; 0 for the first. */
  readonly revision: number;
};

/** The place of a number in its sequence; a number that was given by hand has none. */
export interface SequencePlace {
  /** `all`, or the kind whose own sequence it is. */
  readonly series: 'all' | KindId;
  readonly year: number;
  /** 1, 2, 3 … */
  readonly count: number;
}

/** What makes an issued document: as long as it is kept, it can be printed again exactly. */
export interface IssuedPaper {
  readonly by: Signer;
  readonly on: PlainDate;
  /** The trees as JSON, and their SHA-256. */
  readonly paper: KeptFile;
  /** The pictures that the trees name. */
  readonly pictures: readonly FileHash[];
  /** The files that an office's own template made of it. */
  readonly files: readonly KeptFile[];
}

export type DocumentStatus = 'draft' | 'issued' | 'withdrawn';

/** An outgoing document: a draft that is written on, or a paper that was issued and is never changed again. */
export interface OfficeDocument {
  readonly id: DocumentId;
  readonly kind: KindId;
  readonly status: DocumentStatus;
  readonly language: DocumentLanguage;
  /** What it is drawn from; empty for documents that are drawn from what they are about. */
  readonly data: DocumentData;
  /** As the register shows them: of the draft as last edited, then as issued. */
  readonly date: PlainDate | null;
  readonly subject: Bilingual;
  readonly addressee: Bilingual;
  readonly about: About | null;
  /** Empty until it is issued. */
  readonly number: string;
  readonly sequence: SequencePlace | null;
  readonly createdOn: PlainDate;
  readonly createdBy: Signer;
  readonly issued: IssuedPaper | null;
  readonly withdrawn: {
    readonly by: Signer;
    readonly on: PlainDate;
    readonly reason: string;
  } | null;
}

/** A letter that came in. */
export interface IncomingLetter {
  readonly id: IncomingId;
  /** The sender's number. */
  readonly number: string;
  /** The day that the letter bears, and the day on which it came. */
  readonly date: PlainDate | null;
  readonly receivedOn: PlainDate;
  readonly from: string;
  readonly subject: string;
  readonly scan: KeptFile | null;
  readonly answerDue: PlainDate | null;
  /** The outgoing document that answers it. */
  readonly answeredBy: DocumentId | null;
  readonly remarks: string;
}

/** How the office numbers its papers. */
export interface Numbering {
  /** `{seq:3}/{yy} {suffix}`; see numbers.ts. */
  readonly format: string;
  /** The office's own letters: «ស.ស.រ». */
  readonly suffix: string;
  /** One sequence a year for all, or one a year and kind. */
  readonly series: 'all' | 'kind';
  /** Where a sequence begins that was begun on paper, by `series/year`; others begin at 1. */
  readonly begins: Readonly<Record<string, number>>;
}

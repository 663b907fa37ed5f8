import type { DocumentLanguage } from '../base/language.ts';
import type { DocumentLook } from './look.ts';

/** A stretch of text of one look. The writer chooses the font by script; Khmer and Latin may mix in it. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Smaller and grey: notes, the second language of a pair. */
  readonly muted?: boolean;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align?: Align;
  /** `title` and `moul` are set in the state's heading hand (Khmer OS Muol Light). */
  readonly look?: 'body' | 'title' | 'subtitle' | 'moul' | 'note' | 'caption';
  readonly keepWithNext?: boolean;
  readonly indentFirstLine?: boolean;
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly runs: readonly Run[];
  readonly align?: Align;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly size?: 'normal' | 'small';
  readonly items: readonly (readonly Run[])[];
}

export interface Cell {
  /** Each inner array is a line (a paragraph in Word). */
  readonly lines: readonly (readonly Run[])[];
  readonly align?: Align;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Rows of a header need none. A group's row stays on the page of the row that follows it. */
  readonly look?: 'group' | 'subgroup' | 'total';
}

export interface Table {
  readonly kind: 'table';
  readonly caption?: readonly Run[];
  /** Read out by screen readers. */
  readonly description: string;
  /** Shares of the text width; they sum to 1. */
  readonly widths: readonly number[];
  /** Repeated on every page. */
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
  readonly size?: 'normal' | 'small';
}

/** Names and what they stand for, in two columns without lines: subject, reference, notes by their number. */
export interface KeyValues {
  readonly kind: 'keyValues';
  /** Share of the text width that the keys take. */
  readonly keyWidth: number;
  readonly size?: 'normal' | 'small';
  readonly pairs: readonly {
    readonly key: string;
    /** Each inner array is a line. */
    readonly value: readonly (readonly Run[])[];
  }[];
}

/** Signature blocks side by side, with room for signature and seal. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly blocks: readonly {
    readonly dateLines: readonly string[];
    /** Over the room for the seal: «បានឃើញ និងឯកភាព», the post. */
    readonly roles: readonly string[];
    /** Under it; empty where the name is written by hand. */
    readonly name: string;
  }[];
}

/** The state's opening: country, motto, ornament; and the issuer with the letter number at the left. */
export interface NationalHeader {
  readonly kind: 'nationalHeader';
  /** Country and motto, in the document's language (both: Khmer, then English, each with its motto under it). */
  readonly country: readonly string[];
  readonly motto: readonly string[];
  readonly issuer: readonly string[];
  /** «លេខ៖ …», already put together. */
  readonly number: string;
}

/** Lunar and civil date, one line each, at the right. */
export interface DateBlock {
  readonly kind: 'dateBlock';
  readonly lines: readonly string[];
}

export interface Distribution {
  readonly kind: 'distribution';
  readonly title: string;
  readonly items: readonly string[];
}

interface PageBreak {
  readonly kind: 'pageBreak';
}

export type Block =
  | NationalHeader
  | DateBlock
  | Heading
  | Paragraph
  | List
  | Table
  | KeyValues
  | Signatures
  | Distribution
  | PageBreak;

export interface PageSetup {
  readonly size: 'A4' | 'A3';
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

export interface Section {
  readonly page: PageSetup;
  readonly header?: readonly Run[];
  /** The footer's text; the writer adds "page x of y" in the document's language and digits. */
  readonly footer?: readonly Run[];
  readonly blocks: readonly Block[];
}

/** What every document carries about itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly language: DocumentLanguage;
}

/** A text document as plain data; writers turn it into Word or HTML. */
export interface TextDoc {
  readonly kind: 'text';
  readonly properties: DocumentProperties;
  readonly look: DocumentLook;
  readonly sections: readonly Section[];
}

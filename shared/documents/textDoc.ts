import type { DocumentLanguage } from '../base/language.ts';

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
  /** `moul` is the state's heading hand (Khmer OS Muol Light). */
  readonly look?: 'body' | 'moul' | 'note' | 'caption';
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
  readonly look?: 'header' | 'group' | 'subgroup' | 'total';
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

export interface KeyValues {
  readonly kind: 'keyValues';
  readonly pairs: readonly { readonly key: string; readonly value: readonly Run[] }[];
}

/** Signature blocks side by side, with room for signature and seal. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly blocks: readonly {
    readonly dateLines: readonly string[];
    readonly role: string;
    readonly name: string;
  }[];
}

/** The state's opening: country, motto, ornament; and the issuer with the letter number at the left. */
export interface NationalHeader {
  readonly kind: 'nationalHeader';
  /** Country and motto, in the document's language (both: Khmer, then English). */
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

export interface PageBreak {
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
  readonly sections: readonly Section[];
}

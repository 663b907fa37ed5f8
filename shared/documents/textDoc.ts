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
  /** Millimetres; at least this high: rows that people sign in by hand. */
  readonly minHeight?: number;
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

/**
 * The state's opening: country, motto, ornament; and the issuer with the letter number at the left. Without country
 * and motto (bodies that are not of the state) there is no ornament either.
 */
export interface NationalHeader {
  readonly kind: 'nationalHeader';
  /** `centred`: the state over the issuer. `sides`: the issuer at the left, the state at the right, on one height. */
  readonly layout?: 'centred' | 'sides';
  /** The institution's emblem, by its key among the document's pictures: under the motto, or over the issuer. */
  readonly emblem?: string;
  /** Country and motto, in the document's language (both: Khmer, then English, each with its motto under it). */
  readonly country: readonly string[];
  readonly motto: readonly string[];
  readonly issuer: readonly string[];
  /** «លេខ៖ …», already put together. */
  readonly number: string;
}

/** To whom the document goes, in the middle: the relation formula, the names, and through whom. */
export interface Addressee {
  readonly kind: 'addressee';
  /** «សូមគោរពជូន» */
  readonly label: string;
  readonly names: readonly string[];
  /** «តាមរយៈ» and the names after it. */
  readonly via?: { readonly label: string; readonly names: readonly string[] };
}

/** A picture of the document on a line of its own. */
export interface PictureBlock {
  readonly kind: 'picture';
  /** Its key among the document's pictures. */
  readonly picture: string;
  /** Read out by screen readers. */
  readonly description: string;
  /** Millimetres; the height follows. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A text as a QR code, for the eye of a telephone. */
export interface QrCode {
  readonly kind: 'qrCode';
  readonly text: string;
  readonly description: string;
  /** Millimetres, with the quiet zone. */
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
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

/** A line in the middle, set at a size of its own: what is read from afar. */
export interface SizedLine {
  readonly runs: readonly Run[];
  /** Points, of Latin; Khmer is set at the look's share of it. */
  readonly size: number;
  /** Khmer in the state's heading hand. */
  readonly heading?: true;
}

/** What stands on a card, top down. */
export interface Card {
  readonly head: readonly SizedLine[];
  /** In the middle of its height. */
  readonly middle: readonly SizedLine[];
  /** At the left of the code, over the whole width where there is none. */
  readonly foot: readonly SizedLine[];
  readonly code: Omit<QrCode, 'size' | 'align'> | null;
  /** A strip at the foot; a filled one is white on dark, so that it is told apart in black and white too. */
  readonly band: { readonly line: SizedLine; readonly filled: boolean };
}

/** Cards of one size side by side, to be cut apart along their dashed edges. */
export interface Cards {
  readonly kind: 'cards';
  readonly description: string;
  readonly columns: number;
  /** Millimetres, of the parts of a card; the code is a square as high as the foot. */
  readonly heights: {
    readonly head: number;
    readonly middle: number;
    readonly foot: number;
    readonly band: number;
  };
  readonly cards: readonly Card[];
}

/**
 * The sheet of a table name plate, folded along its length: the same lines on both halves, their tops towards the
 * fold, so that they are read from both sides of the table.
 */
export interface NamePlate {
  readonly kind: 'namePlate';
  readonly description: string;
  /** Millimetres, along the fold. */
  readonly length: number;
  readonly lines: readonly SizedLine[];
}

interface PageBreak {
  readonly kind: 'pageBreak';
}

export type Block =
  | NationalHeader
  | Addressee
  | DateBlock
  | Heading
  | Paragraph
  | List
  | Table
  | KeyValues
  | Signatures
  | Distribution
  | PictureBlock
  | QrCode
  | Cards
  | NamePlate
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
  /** False: a page without footer and number, as letters of one page and certificates are. */
  readonly numbered?: false;
  /** "Page x of y" counts the section's own pages, as letters in one file need it; elsewhere the document's. */
  readonly countedAlone?: true;
  /** An ornamental frame round the page. */
  readonly border?: 'ornate';
  /** The blocks stand in the middle of the page's height. */
  readonly middle?: true;
  /** A code in the left margin of each page, low down, where it takes no room from the text. */
  readonly marginCode?: Pick<QrCode, 'text' | 'description' | 'size'>;
  readonly blocks: readonly Block[];
}

/** What every document carries about itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly language: DocumentLanguage;
}

/** A picture's content. */
export interface Picture {
  readonly type: 'png' | 'jpeg' | 'svg';
  readonly base64: string;
  /** Pixels, for the proportion. */
  readonly width: number;
  readonly height: number;
  /** The same as PNG (base64), for programs that draw no SVG. */
  readonly asPng?: string;
}

/** A text document as plain data; writers turn it into Word or HTML. */
export interface TextDoc {
  readonly kind: 'text';
  readonly properties: DocumentProperties;
  readonly look: DocumentLook;
  readonly sections: readonly Section[];
  /** By the key under which blocks name them: the SHA-256 of the file. */
  readonly pictures?: Readonly<Record<string, Picture>>;
}

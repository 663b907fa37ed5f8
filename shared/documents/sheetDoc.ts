import type { PlainDate } from '../calendar/plainDate.ts';
import type { DocumentLook } from './look.ts';
import type { DocumentProperties, PageSetup } from './textDoc.ts';

/** A number format by name; the writer knows the pattern. */
export type NumberLook = 'integer' | 'riel' | 'dollar' | 'rate' | 'plain';

/** What a cell is; the writer knows how it looks. Cells without a look have no lines round them. */
export type CellLook =
  /** The state's name and motto, in the heading hand. */
  | 'country'
  | 'issuer'
  | 'date'
  | 'title'
  | 'subtitle'
  /** A heading over a table on a sheet that holds several. */
  | 'caption'
  | 'header'
  | 'text'
  | 'code'
  | 'group'
  | 'subgroup'
  | 'number'
  /** ● or ○ in a calendar. */
  | 'mark'
  /** A month in which something is planned; `proposed` is paler. */
  | 'planned'
  | 'proposed'
  | 'total'
  | 'note'
  /** The name of a fact, beside it. */
  | 'key'
  | 'value'
  | 'signature';

/** A cell. Text is always written as text, whatever it begins with; `\n` begins a new line in the cell. */
export type SheetCell =
  | { readonly kind: 'empty'; readonly look?: CellLook }
  | { readonly kind: 'text'; readonly text: string; readonly look?: CellLook }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly format: NumberLook;
      readonly look?: CellLook;
    }
  | {
      readonly kind: 'formula';
      /** Without the leading `=`. */
      readonly formula: string;
      /** What a spreadsheet must recalculate to. */
      readonly result: number;
      readonly format: NumberLook;
      readonly look?: CellLook;
    };

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** 0: not grouped. A group's row stands above what it sums up. */
  readonly outlineLevel?: 0 | 1 | 2 | 3;
  /** Points; at least this high, higher where the text needs it. */
  readonly minHeight?: number;
  /** Merged cells that begin in this row: first and last column (1-based), and how many rows. */
  readonly merges?: readonly {
    readonly from: number;
    readonly to: number;
    readonly rows?: number;
  }[];
}

export interface SheetColumn {
  /** In characters of the default font, as spreadsheets count. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface Sheet {
  /** Made by `safeSheetName`, so that formulas can name it. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly page: PageSetup;
  /** How many rows at the top are frozen; `printTitles` of them are repeated on each page. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly printTitles?: { readonly from: number; readonly to: number };
  /** 1-based rows and columns of the range that has an autofilter. */
  readonly autoFilter?: {
    readonly fromRow: number;
    readonly toRow: number;
    readonly columns: number;
  };
  /** The footer's text; the writer adds "page x of y" in the document's language. */
  readonly footer: string;
}

/** A workbook as plain data; the writer turns it into .xlsx, or HTML for the preview. */
export interface SheetDoc {
  readonly kind: 'sheets';
  readonly properties: DocumentProperties;
  /** The document's date; it stands in the file as the day it was made, so that equal facts give equal files. */
  readonly date: PlainDate;
  readonly look: DocumentLook;
  readonly sheets: readonly Sheet[];
  /** Cells that formulas call by name, and where they are: `'Workplan'!$C$7`. */
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
}

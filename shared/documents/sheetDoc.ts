import type { DocumentProperties, PageSetup } from './textDoc.ts';

/** A number format by name; the writer knows the pattern. */
export type NumberLook = 'integer' | 'riel' | 'dollar' | 'rate' | 'plain';

export type CellLook =
  | 'title'
  | 'subtitle'
  | 'header'
  | 'text'
  | 'code'
  | 'group'
  | 'subgroup'
  | 'number'
  | 'mark'
  | 'total'
  | 'note';

/** A cell. Text is always written as text, whatever it begins with. */
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
  /** 0: not grouped. */
  readonly outlineLevel?: 0 | 1 | 2 | 3;
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
  readonly footer: string;
}

/** A workbook as plain data; the writer turns it into .xlsx, or HTML for the preview. */
export interface SheetDoc {
  readonly kind: 'sheets';
  readonly properties: DocumentProperties;
  readonly sheets: readonly Sheet[];
}

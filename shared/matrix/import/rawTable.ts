/** A cell as a file or a paste had it; `text` is what a reader of the table sees. */
export type RawCell =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly formula?: true;
      /** Its font, where it is one in which Khmer was typed before Unicode. */
      readonly legacyFont?: string;
    }
  /** A number, shown by its format: whether 1.1 was typed as 1.1 or 1.10 is lost. */
  | { readonly kind: 'number'; readonly text: string; readonly formula?: true }
  /** A date; spreadsheets turn a code such as 1.2.3 into one. */
  | { readonly kind: 'date'; readonly text: string; readonly formula?: true }
  /** An error value, or a formula that was saved without its result. */
  | { readonly kind: 'broken'; readonly text: string };

export interface RawRow {
  /** As the sheet counts, from 1. */
  readonly number: number;
  /** From the first column on; cells after the last one that holds something are left out. */
  readonly cells: readonly RawCell[];
}

/** Cells that are one; 1-based, ends included. The text stands in the first. */
export interface RawMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet, or a pasted table, as plain cells; rows without any text are left out. */
export interface RawTable {
  /** The sheet's name. */
  readonly sheet: string;
  readonly rows: readonly RawRow[];
  readonly merges: readonly RawMerge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Whether the whole sheet is hidden. */
  readonly hidden?: true;
}

export const emptyCell: RawCell = { kind: 'empty' };

/** What a reader sees in the cell. */
export function textOf(cell: RawCell | undefined): string {
  return cell === undefined || cell.kind === 'empty' ? '' : cell.text;
}

/** How many columns the table has. */
export function widthOf(table: Pick<RawTable, 'rows'>): number {
  return table.rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCodePoint(65 + rest);
  return column <= 26 ? letter : columnLetters((column - 1 - rest) / 26) + letter;
}

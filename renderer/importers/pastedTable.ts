import {
  emptyCell,
  type RawCell,
  type RawMerge,
  type RawRow,
  type RawTable,
} from '#shared/matrix/import/rawTable.ts';

/** A cell of a pasted table, as HTML has it. */
export interface PastedCell {
  readonly text: string;
  /** How many columns and rows it takes; 1 where it is not merged. */
  readonly columns: number;
  readonly rows: number;
  /** The font, where it is one in which Khmer was typed before Unicode. */
  readonly legacyFont?: string;
}

/** Rows of a table in the order in which they stand. */
export type PastedRows = readonly (readonly PastedCell[])[];

const widest = 1_000;
const highest = 100_000;

/**
 * Lays a pasted table out in rows and columns, merged cells included; several tables follow one another, as the
 * pages of one in Word do.
 */
export function tableOfPasted(tables: readonly PastedRows[], name: string): RawTable {
  const rows: RawRow[] = [];
  const merges: RawMerge[] = [];
  let first = 1;
  for (const table of tables) {
    layOut(table, first, rows, merges);
    first += table.length;
  }
  return {
    sheet: name,
    rows: rows.filter(({ cells }) => cells.some(({ kind }) => kind !== 'empty')),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function layOut(table: PastedRows, first: number, rows: RawRow[], merges: RawMerge[]): void {
  /** By column, the last row that a cell from above reaches into. */
  const reaches: number[] = [];
  for (const [index, cells] of table.entries()) {
    const number = first + index;
    const laid: RawCell[] = [];
    let column = 1;
    for (const cell of cells) {
      while ((reaches[column] ?? 0) >= number) column += 1;
      if (column > widest) break;
      const right = Math.min(widest, column + Math.max(1, cell.columns) - 1);
      const bottom = Math.min(
        first + table.length - 1,
        number + Math.min(highest, Math.max(1, cell.rows)) - 1,
      );
      while (laid.length < column - 1) laid.push(emptyCell);
      laid.push(contentOf(cell));
      if (right > column || bottom > number)
        merges.push({ top: number, left: column, bottom, right });
      for (let at = column; at <= right; at += 1) reaches[at] = Math.max(reaches[at] ?? 0, bottom);
      column = right + 1;
    }
    rows.push({ number, cells: laid });
  }
}

function contentOf({ text, legacyFont }: PastedCell): RawCell {
  if (text === '') return emptyCell;
  return { kind: 'text', text, ...(legacyFont !== undefined && { legacyFont }) };
}

/**
 * Cuts text that was copied from a spreadsheet: tabs between cells; a cell with a tab, a line end or a quote in
 * it stands in quotes, doubled within.
 */
export function cutTabbed(text: string): PastedRows {
  const rows: PastedCell[][] = [[]];
  const put = (cell: string): void => {
    rows.at(-1)?.push({ text: cell.trim(), columns: 1, rows: 1 });
  };
  let cell = '';
  let quoted = false;
  const input = text.replaceAll(/\r\n?/g, '\n').replace(/\n+$/, '');
  for (let at = 0; at < input.length; at += 1) {
    const letter = input[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (input[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '' && closes(input, at + 1)) quoted = true;
    else if (letter === '\t') {
      put(cell);
      cell = '';
    } else if (letter === '\n') {
      put(cell);
      cell = '';
      rows.push([]);
    } else cell += letter;
  }
  put(cell);
  return rows;
}

/** Whether a quote that opens a cell is closed at the end of one; a lone quote is a letter like others. */
function closes(text: string, from: number): boolean {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const next = text[at + 1];
    return next === undefined || next === '\t' || next === '\n';
  }
  return false;
}

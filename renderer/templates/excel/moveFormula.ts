import { formulaPieces } from './formulaPieces.ts';
import { lastColumn, lastRow, referenceText, type Mark, type Reference } from './references.ts';
import { heightOf, type RepeatedRows, type RowLayout } from './rowLayout.ts';

/** What moves in a workbook, for the formulas that refer to it. */
export interface Moves {
  /** The layouts of the sheets, by their names in lower case. */
  readonly layouts: ReadonlyMap<string, RowLayout>;
  /** Defined names in lower case, whatever they look like. */
  readonly names: ReadonlySet<string>;
}

/** Where a formula stands. */
export interface Place {
  /** The name of its sheet in lower case; null where it belongs to none, as in a chart. */
  readonly sheet: string | null;
  /** The repeated rows that it stands in, and in which copy, from 0. */
  readonly repeated?: { readonly block: RepeatedRows; readonly copy: number } | null;
  /** Whether a single cell that is repeated becomes the range of its copies, as the values of a chart do. */
  readonly cellsGrow?: boolean;
}

/**
 * A formula of the template as it reads in the filled workbook. A range that holds repeated rows, or ends with
 * them, holds all their copies; a single cell stays with the first copy. In repeated rows a formula is copied as a
 * spreadsheet copies it down: what is relative moves with the copy, what is fixed by `$` stays, and a range fixed at
 * its end (`SUM(E$8:E$8)`) holds all copies.
 */
export function movedFormula(formula: string, moves: Moves, place: Place): string {
  return withReferences(formula, moves.names, (reference, sheet): Reference => {
    const name = sheet?.toLowerCase() ?? place.sheet;
    const layout = name === null ? undefined : moves.layouts.get(name);
    const own = name === place.sheet ? (place.repeated?.block ?? null) : null;
    const whole = place.cellsGrow === true ? asRange(reference) : reference;
    const moved = layout === undefined ? reference : movedReference(whole, layout, own);
    if (!place.repeated || place.repeated.copy === 0) return moved;
    return copiedReference(moved, place.repeated.copy * heightOf(place.repeated.block), 0);
  });
}

/** A formula as it reads when it is copied by so many rows and columns, as the cells of a shared formula are. */
export function copiedFormula(
  formula: string,
  rows: number,
  columns: number,
  names: ReadonlySet<string>,
): string {
  return withReferences(formula, names, (reference) => copiedReference(reference, rows, columns));
}

/** What the formulas of a sheet rest on, as far as their text tells. */
export interface FormulaSources {
  /** In lower case. */
  readonly sheets: ReadonlySet<string>;
  /** Whether it may rest on other sheets too: by a defined name, a table, several sheets, a text made a reference. */
  readonly others: boolean;
}

export function sourcesOf(formula: string, names: ReadonlySet<string>): FormulaSources {
  const sheets = new Set<string>();
  let others = false;
  for (const piece of formulaPieces(formula, names)) {
    if (piece.kind === 'reference' && piece.sheet !== null) sheets.add(piece.sheet.toLowerCase());
    if (piece.kind === 'foreign') others = true;
    if (piece.kind !== 'word') continue;
    const word = piece.raw.toLowerCase();
    const bare = word.slice(word.lastIndexOf('!') + 1);
    others ||= names.has(bare) || word.includes('[') || bare === 'indirect';
  }
  return { sheets, others };
}

function withReferences(
  formula: string,
  names: ReadonlySet<string>,
  change: (reference: Reference, sheet: string | null) => Reference,
): string {
  return formulaPieces(formula, names)
    .map((piece) => {
      if (piece.kind !== 'reference') return piece.raw;
      // Unmoved it stays as written, whatever the case of its letters.
      const changed = referenceText(change(piece.reference, piece.sheet));
      return changed === referenceText(piece.reference) ? piece.raw : piece.prefix + changed;
    })
    .join('');
}

function asRange({ first, last }: Reference): Reference {
  return { first, last: last ?? first };
}

/** @param own the repeated rows that the formula itself stands in, where it speaks of its own sheet */
function movedReference(
  reference: Reference,
  layout: RowLayout,
  own: RepeatedRows | null,
): Reference {
  const { first, last } = reference;
  if (!layout.moves || first.row === null) return reference;
  if (last === null || last.row === null) {
    return { first: { ...first, row: layout.first(first.row) }, last };
  }
  const end = (mark: Mark, row: number): Mark => {
    const goesWithCopy = own !== null && !mark.rowFixed && own.first <= row && row <= own.last;
    return { ...mark, row: goesWithCopy ? layout.first(row) : layout.last(row) };
  };
  const begin = (mark: Mark, row: number): Mark => ({ ...mark, row: layout.first(row) });
  // A range may be written from its end to its beginning.
  return first.row <= last.row
    ? { first: begin(first, first.row), last: end(last, last.row) }
    : { first: end(first, first.row), last: begin(last, last.row) };
}

function copiedReference({ first, last }: Reference, rows: number, columns: number): Reference {
  return {
    first: copiedMark(first, rows, columns),
    last: last === null ? null : copiedMark(last, rows, columns),
  };
}

function copiedMark(mark: Mark, rows: number, columns: number): Mark {
  const { row, rowFixed, column, columnFixed } = mark;
  return {
    ...mark,
    row: row === null || rowFixed ? row : around(row + rows, lastRow),
    column: column === null || columnFixed ? column : around(column + columns, lastColumn),
  };
}

/** Past an edge of the sheet a copied reference comes in again at the other. */
function around(number: number, last: number): number {
  return ((((number - 1) % last) + last) % last) + 1;
}

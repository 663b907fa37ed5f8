import { columnLetter } from '#shared/documents/columnLetter.ts';
import type { FieldCatalogue } from '#shared/documents/fields/scope.ts';
import type { TemplateProblem } from '#shared/documents/fields/templateProblem.ts';
import type { Book, BookSheet } from './book.ts';
import { fieldProblems, pieceProblems } from './fieldProblems.ts';
import { fieldPieces, hasBrackets, type FieldPiece } from './fieldText.ts';
import { runsText, type TextRun } from './richText.ts';
import { cellRuns, type SheetCell } from './sheetRows.ts';
import { elementOf, elementsOf } from './xmlScan.ts';
import { plainText } from './xmlText.ts';

/** Rows of the template that are repeated for each row of a list. */
export interface ListRows {
  readonly list: string;
  readonly first: number;
  readonly last: number;
}

/** What a sheet of a template is filled in. */
export interface SheetFields {
  /** The texts with fields, by their cells. */
  readonly texts: ReadonlyMap<SheetCell, readonly TextRun[]>;
  /** In order, none touching another's rows. */
  readonly lists: readonly ListRows[];
  /** Whether headers or footers hold fields. */
  readonly inMargins: boolean;
}

/** Reads the fields of a sheet, and tells what is wrong with them: all of it, in the order of the cells. */
export function sheetFieldsOf(
  book: Book,
  sheet: BookSheet,
  catalogue: FieldCatalogue,
): { readonly fields: SheetFields; readonly problems: readonly TemplateProblem[] } {
  const texts = textsOf(book, sheet);
  const found = [...texts].flatMap(([cell, runs]) => {
    const where = `${sheet.name}!${columnLetter(cell.column)}${cell.row}`;
    return fieldPieces(runsText(runs)).map((piece) => ({ piece, row: cell.row, where }));
  });
  const pairing = new Pairing(catalogue);
  for (const { piece, row, where } of found) pairing.take(piece, row, where);
  const lists = pairing.lists();
  const inCells = found.flatMap(({ piece, row, where }) => {
    const list = lists.find(({ first, last }) => first <= row && row <= last)?.list ?? null;
    return pieceProblems(piece, where, catalogue, list);
  });
  const margins = marginsOf(sheet).filter(({ text }) => hasBrackets(text));
  const inMargins = margins.flatMap(({ name, text }) =>
    fieldProblems(text, `${sheet.name}!${name}`, catalogue),
  );
  return {
    fields: { texts, lists, inMargins: margins.length > 0 },
    problems: [...inCells, ...pairing.problems(), ...inMargins],
  };
}

function textsOf(book: Book, { rows: { xml, rows } }: BookSheet) {
  const texts = new Map<SheetCell, readonly TextRun[]>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const runs = cellRuns(xml, cell, book.shared);
    if (runs !== null && hasBrackets(runsText(runs))) texts.set(cell, runs);
  }
  return texts;
}

/** Headers and footers by the names of their elements: `oddHeader`, `firstFooter`. */
function marginsOf({ rows: { xml, end } }: BookSheet) {
  const margins = elementOf(xml, 'headerFooter', end);
  if (margins === null) return [];
  const { innerStart, innerEnd } = margins;
  return elementsOf(xml, marginNames, innerStart, innerEnd).map((element) => ({
    name: element.local,
    text: plainText(xml.slice(element.innerStart, element.innerEnd)),
  }));
}

/** The elements that hold headers and footers. */
export const marginNames: readonly string[] = ['odd', 'even', 'first'].flatMap((pages) => [
  `${pages}Header`,
  `${pages}Footer`,
]);

interface Opened {
  readonly list: string;
  readonly row: number;
  readonly where: string;
  /** Whether it stands in rows that another list repeats already. */
  readonly within: boolean;
}

/** Finds which rows lie between the bounds of lists. */
class Pairing {
  readonly #catalogue: FieldCatalogue;
  readonly #open: Opened[] = [];
  readonly #lists: ListRows[] = [];
  readonly #problems: TemplateProblem[] = [];

  constructor(catalogue: FieldCatalogue) {
    this.#catalogue = catalogue;
  }

  take(piece: FieldPiece, row: number, where: string): void {
    if (piece.kind === 'open') this.#begin(piece.list, row, where);
    if (piece.kind === 'close') this.#finish(piece.list, row, where);
  }

  lists(): readonly ListRows[] {
    return this.#lists;
  }

  problems(): readonly TemplateProblem[] {
    return [
      ...this.#problems,
      ...this.#open.map(({ list, where }) => ({ kind: 'unclosed-list', list, where }) as const),
    ];
  }

  #begin(list: string, row: number, where: string): void {
    if (!this.#catalogue.lists.has(list)) {
      this.#problems.push({ kind: 'unknown-list', list, where });
    }
    // Rows are repeated whole, so that two lists cannot share one.
    const within = this.#open.length > 0 || (this.#lists.at(-1)?.last ?? 0) >= row;
    this.#open.push({ list, row, where, within });
  }

  #finish(list: string, row: number, where: string): void {
    const index = this.#open.findLastIndex((opened) => opened.list === list);
    const opened = this.#open[index];
    if (opened === undefined) {
      this.#problems.push({ kind: 'unclosed-list', list, where });
      return;
    }
    // What was opened since is closed outside of this list, or never.
    for (const inner of this.#open.splice(index).slice(1)) {
      this.#problems.push({ kind: 'unclosed-list', list: inner.list, where: inner.where });
    }
    if (opened.within) {
      this.#problems.push({ kind: 'unclosed-list', list, where: opened.where });
    } else {
      this.#lists.push({ list, first: opened.row, last: row });
    }
  }
}

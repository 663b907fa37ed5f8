import { columnLetter } from '#shared/documents/columnLetter.ts';
import type { FieldScope } from '#shared/documents/fields/scope.ts';
import { copiedFormula, movedFormula, sourcesOf, type Moves, type Place } from './moveFormula.ts';
import { movedCell, movedRange, repeatedRange } from './moveRanges.ts';
import { filledRuns, runsText, runsXml, type TextRun } from './richText.ts';
import { heightOf, type RepeatedRows, type RowLayout } from './rowLayout.ts';
import { numberIn, textIn } from './scopes.ts';
import { formulaOf, type SheetCell, type SheetRow, type SheetRows } from './sheetRows.ts';
import { edited, elementOf, type Edit, type XmlElement } from './xmlScan.ts';
import { attributeOf, plainText, withAttribute, xmlText } from './xmlText.ts';

/** What the rows of one sheet are filled with. */
export interface RowsFilling {
  readonly rows: SheetRows;
  /** The sheet's name in lower case. */
  readonly sheet: string;
  readonly texts: ReadonlyMap<SheetCell, readonly TextRun[]>;
  readonly layout: RowLayout;
  readonly moves: Moves;
  readonly scope: FieldScope;
  /** What each copy of repeated rows is filled with; an empty list empties them. */
  readonly scopesOf: (block: RepeatedRows) => readonly FieldScope[];
  /** Cells that have to be text whatever they hold: the heads of tables. */
  readonly isText: (cell: SheetCell) => boolean;
}

/** The rows of a sheet filled, as they stand between the tags of its `sheetData`. */
export function filledRows(filling: RowsFilling): string {
  return new Writer(filling).written();
}

interface Copy {
  readonly scope: FieldScope;
  readonly repeated: Place['repeated'];
  /** By how many rows it stands below where its row stands first. */
  readonly below: number;
  readonly isEmptied: boolean;
}

class Writer {
  readonly #filling: RowsFilling;
  readonly #xml: string;
  readonly #shared = new Map<string, { readonly cell: SheetCell; readonly formula: string }>();

  constructor(filling: RowsFilling) {
    this.#filling = filling;
    this.#xml = filling.rows.xml;
    for (const cell of filling.rows.rows.flatMap(({ cells }) => cells)) this.#noteShared(cell);
  }

  written(): string {
    const { rows, layout, scope } = this.#filling;
    const plain: Copy = { scope, repeated: null, below: 0, isEmptied: false };
    const pieces: string[] = [];
    let at = rows.start;
    let done = 0;
    for (const row of rows.rows) {
      if (row.row <= done) continue;
      const block = layout.blockOf(row.row);
      const group = block === null ? [row] : rows.rows.filter((one) => isIn(block, one.row));
      pieces.push(this.#xml.slice(at, row.start));
      for (const copy of block === null ? [plain] : this.#copies(block)) {
        for (const one of group) {
          if (!layout.isPushedOut(one.row)) pieces.push(this.#row(one, copy));
        }
      }
      at = group.at(-1)?.end ?? row.end;
      done = block?.last ?? row.row;
    }
    pieces.push(this.#xml.slice(at, rows.end));
    return pieces.join('');
  }

  #copies(block: RepeatedRows): readonly Copy[] {
    const scopes = this.#filling.scopesOf(block);
    const { scope: around } = this.#filling;
    const copy = (scope: FieldScope, index: number, isEmptied: boolean): Copy => ({
      scope,
      repeated: { block, copy: index },
      below: index * heightOf(block),
      isEmptied,
    });
    if (scopes.length === 0) return [copy(around, 0, true)];
    return scopes.map((scope, index) => copy(scope, index, false));
  }

  #row(row: SheetRow, copy: Copy): string {
    const number = this.#filling.layout.first(row.row) + copy.below;
    const edits: Edit[] = row.cells.flatMap((cell) => {
      const text = this.#cell(cell, number, copy);
      return text === null ? [] : [{ start: cell.start, end: cell.end, text }];
    });
    if (number !== row.row) {
      const text = withAttribute(row.open, 'r', String(number));
      edits.push({ start: row.start, end: row.start + row.open.length, text });
    } else if (this.#filling.layout.moves && attributeOf(row.open, 'r') === null) {
      const text = withAttribute(row.open, 'r', String(number));
      edits.push({ start: row.start, end: row.start + row.open.length, text });
    }
    return edited(this.#xml, edits, row.start, row.end);
  }

  /** A cell as it is written; null where it stays as it is. */
  #cell(cell: SheetCell, row: number, copy: Copy): string | null {
    const open =
      row === cell.row || attributeOf(cell.open, 'r') === null
        ? cell.open
        : withAttribute(cell.open, 'r', `${columnLetter(cell.column)}${row}`);
    const holdsSomething = cell.innerEnd > cell.innerStart;
    if (copy.isEmptied && holdsSomething) return emptied(open);
    const runs = this.#filling.texts.get(cell);
    if (runs !== undefined) return this.#filledCell(cell, open, runs, copy.scope);
    const formula = formulaOf(this.#xml, cell);
    if (formula !== null) return this.#formulaCell(cell, open, formula, copy);
    if (open === cell.open) return null;
    return open + this.#xml.slice(cell.start + cell.open.length, cell.end);
  }

  #filledCell(cell: SheetCell, open: string, runs: readonly TextRun[], scope: FieldScope): string {
    const { rows, isText } = this.#filling;
    const number = isText(cell) ? null : numberIn(scope, runsText(runs));
    const bare = withAttribute(open, 't', null);
    const { prefix } = rows;
    if (number !== null) {
      return `${bare}<${prefix}v>${number}</${prefix}v></${cell.name}>`;
    }
    const filled = filledRuns(runs, (path) => textIn(scope, path));
    if (runsText(filled) === '') return emptied(open);
    const content = `<${prefix}is>${runsXml(filled, prefix)}</${prefix}is>`;
    return `${withAttribute(bare, 't', 'inlineStr')}${content}</${cell.name}>`;
  }

  /** The formula moved, without its last result: every program that opens the file computes it. */
  #formulaCell(cell: SheetCell, open: string, formula: XmlElement, copy: Copy): string {
    const { moves, sheet } = this.#filling;
    const written = this.#xml.slice(formula.innerStart, formula.innerEnd);
    const group = this.#sharedOf(formula);
    const source = group === null ? plainText(written) : this.#formulaOfGroup(group, cell);
    const moved = movedFormula(source, moves, { sheet, repeated: copy.repeated });
    const tag = group === null ? this.#formulaTag(formula, copy) : `<${formula.name}>`;
    const isEmpty = tag.endsWith('/>');
    const content = group === null && moved === source ? written : xmlText(moved);
    const edits = [
      {
        start: formula.start,
        end: formula.end,
        text: isEmpty ? tag : `${tag}${content}</${formula.name}>`,
      },
    ];
    const value = elementOf(this.#xml, 'v', cell.innerStart, cell.innerEnd);
    if (value !== null) edits.push({ start: value.start, end: value.end, text: '' });
    const inside = edited(this.#xml, edits, cell.innerStart, cell.end);
    return withAttribute(open, 't', null) + inside;
  }

  /** The tag of a formula with the ranges moved that it names: those of array formulas and data tables. */
  #formulaTag({ open }: XmlElement, { repeated }: Copy): string {
    const { layout } = this.#filling;
    let tag = open;
    const ref = attributeOf(tag, 'ref');
    if (ref !== null) {
      const copies = repeatedRange(ref, layout);
      const moved = repeated ? copies[repeated.copy] : movedRange(ref, layout);
      if (moved !== undefined && moved !== ref) tag = withAttribute(tag, 'ref', moved);
    }
    for (const name of ['r1', 'r2']) {
      const cell = attributeOf(tag, name);
      if (cell !== null) tag = withAttribute(tag, name, movedCell(cell, layout));
    }
    return tag;
  }

  #noteShared(cell: SheetCell): void {
    const formula = formulaOf(this.#xml, cell);
    if (formula === null || attributeOf(formula.open, 't') !== 'shared') return;
    const text = plainText(this.#xml.slice(formula.innerStart, formula.innerEnd));
    const index = attributeOf(formula.open, 'si');
    if (text === '' || index === null) return;
    const { layout, moves } = this.#filling;
    const { sheets } = sourcesOf(text, moves.names);
    const rests = [...sheets].some((sheet) => moves.layouts.get(sheet)?.moves === true);
    // Cells of one group may move apart, each with what it refers to: then each gets its own formula.
    if (layout.blocks.length > 0 || rests) this.#shared.set(index, { cell, formula: text });
  }

  #sharedOf(formula: XmlElement) {
    if (attributeOf(formula.open, 't') !== 'shared') return null;
    return this.#shared.get(attributeOf(formula.open, 'si') ?? '') ?? null;
  }

  #formulaOfGroup(
    group: { readonly cell: SheetCell; readonly formula: string },
    { row, column }: SheetCell,
  ): string {
    const { cell, formula } = group;
    return copiedFormula(formula, row - cell.row, column - cell.column, this.#filling.moves.names);
  }
}

function isIn({ first, last }: RepeatedRows, row: number): boolean {
  return first <= row && row <= last;
}

/** The cell with its style alone. */
function emptied(open: string): string {
  const bare = ['t', 'cm', 'vm'].reduce((tag, name) => withAttribute(tag, name, null), open);
  return bare.endsWith('/>') ? bare : `${bare.slice(0, -1).trimEnd()}/>`;
}

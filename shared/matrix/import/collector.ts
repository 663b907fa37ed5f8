import type { Code, QueryId } from '../../base/ids.ts';
import type { Bilingual } from '../../base/language.ts';
import type { Dependent, PossibleAnswer, Query } from '../model.ts';
import { textOf, type RawRow } from './rawTable.ts';
import type { ImportFault, ImportProblem } from './problems.ts';
import { questionOf } from './questions.ts';

/** What a question is about, beside its words. */
export interface Asked {
  readonly codes: readonly Code[];
  readonly affects: readonly Dependent[];
  readonly answers?: readonly PossibleAnswer[];
  readonly settledBy?: Query['settledBy'];
}

/** A fault of a row, and what to ask where it is a question. */
export interface RowFault {
  readonly fault: ImportFault;
  /** Counted from 1; null where it is about the whole row. */
  readonly column: number | null;
  readonly asked?: Asked;
}

/** Gathers problems, the queries made of them, and the lines of the source that they point to. */
export class Collector {
  readonly sheet: string;
  readonly problems: ImportProblem[] = [];
  readonly queries: Query[] = [];
  readonly sourceLines: string[];
  readonly #leftOut: ReadonlySet<number>;
  readonly #lineOfRow = new Map<number, number>();
  readonly #problemsOfRow = new Map<number, number[]>();
  readonly #withoutMarks: { readonly code: Code; readonly row: RawRow }[] = [];

  /** @param leftOut columns that are no part of what a person reads, counted from 1 */
  constructor(sheet: string, lines: readonly string[], leftOut: ReadonlySet<number>) {
    this.sheet = sheet;
    this.sourceLines = [...lines];
    this.#leftOut = leftOut;
  }

  /** The line of the source (counted from 1) that is this row; added when first asked for. */
  lineOf(row: RawRow): number {
    const known = this.#lineOfRow.get(row.number);
    if (known !== undefined) return known;
    const line = this.sourceLines.push(this.textsOf(row).map(onOneLine).join('\t'));
    this.#lineOfRow.set(row.number, line);
    return line;
  }

  /** What the row shows, cell by cell, empty ones at the end left out. */
  textsOf(row: RawRow): readonly string[] {
    const texts = row.cells.flatMap((cell, index) =>
      this.#leftOut.has(index + 1) ? [] : [textOf(cell)],
    );
    const last = texts.findLastIndex((text) => text.trim() !== '');
    return texts.slice(0, last + 1);
  }

  problemsOf(row: number): readonly number[] {
    return this.#problemsOfRow.get(row) ?? [];
  }

  /** Takes a fault down; where a question was asked, as a query too. */
  take(row: RawRow, { fault, column, asked }: RowFault): void {
    const question = questionOf(fault, { sheet: this.sheet, row: row.number });
    const severity = question === null ? 'remark' : 'question';
    this.#add({ ...fault, severity, sheet: this.sheet, row: row.number, column });
    if (fault.key === 'no-marks') {
      this.#withoutMarks.push({ code: fault.code, row });
      return;
    }
    if (question === null || asked === undefined) return;
    const line = this.lineOf(row);
    // A row can lack several headings, and have the same fault in several cells.
    const which = fault.key === 'parent-missing' ? fault.parent : column;
    this.#ask(
      `import-${line}-${fault.key}${which === null ? '' : `-${which}`}`,
      question,
      [line],
      asked,
    );
  }

  /** Takes down what is about the whole sheet. */
  takeOfSheet(fault: ImportFault): void {
    this.#add({ ...fault, severity: 'remark', sheet: this.sheet, row: null, column: null });
  }

  /** Asks once for all activities that have no mark, because one answer settles none of the others. */
  askForMarks(): void {
    const [first] = this.#withoutMarks;
    if (first === undefined) return;
    const { code } = first;
    const fault = { key: 'no-marks', code } as const;
    const question = questionOf(fault, { sheet: this.sheet, row: first.row.number });
    if (question === null) return;
    const lines = this.#withoutMarks.map(({ row }) => this.lineOf(row));
    this.#ask(`import-${lines[0] ?? 0}-no-marks`, question, lines, {
      codes: this.#withoutMarks.map(({ code }) => code),
      affects: ['years'],
      settledBy: 'years',
    });
  }

  #ask(id: string, question: Bilingual, lines: readonly number[], asked: Asked): void {
    this.queries.push({
      id: id as QueryId,
      codes: asked.codes,
      lines,
      question,
      answers: asked.answers ?? [],
      affects: asked.affects,
      settledBy: asked.settledBy ?? 'answer',
    });
  }

  #add(problem: ImportProblem): void {
    const index = this.problems.push(problem) - 1;
    if (problem.row === null) return;
    const ofRow = this.#problemsOfRow.get(problem.row);
    if (ofRow === undefined) this.#problemsOfRow.set(problem.row, [index]);
    else ofRow.push(index);
  }
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

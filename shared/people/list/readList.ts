import type { ProvinceCode } from '../../base/ids.ts';
import type { RawTable } from '../../matrix/import/rawTable.ts';
import type { Matcher } from './model.ts';
import { rowQuestions, sheetQuestions } from './listTexts.ts';
import type { LeftOutRow, ListQuestion, ListReading, ReadPerson, SheetReading } from './reading.ts';
import { readSheet } from './readSheet.ts';
import { twiceFinder } from './twice.ts';
import type { ListMapping, RememberedUses } from './uses.ts';

/** How a list is read; without any of it, by itself. */
export interface ListOptions {
  /** Finds who is known already. */
  readonly matcher?: Matcher;
  /** How a person wants sheets read, by their names. */
  readonly chosen?: ReadonlyMap<string, ListMapping>;
  /** The province of everybody of a sheet who has none of their own, as a person said it, by the sheets' names. */
  readonly provinces?: ReadonlyMap<string, ProvinceCode>;
  /** What was chosen for headings before. */
  readonly remembered?: RememberedUses;
  /** How far the reading is: from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Understands the sheets of a participant list: who would be taken, what is left out and why, and what a person has
 * to settle. Nothing is guessed: a row that is not clear is kept back with a question.
 */
export function readList(tables: readonly RawTable[], options: ListOptions = {}): ListReading {
  const { matcher, chosen, provinces, remembered = new Map() } = options;
  const { onProgress = () => undefined } = options;
  const all = tables.reduce((count, { rows }) => count + rows.length, 0);
  let done = 0;
  const people: ReadPerson[] = [];
  const leftOut: LeftOutRow[] = [];
  const questions: ListQuestion[] = [];
  const sheets: SheetReading[] = [];
  const earlier = twiceFinder();
  for (const table of tables) {
    if (table.rows.length === 0) continue;
    const { sheet } = table;
    const read = readSheet(
      table,
      chosen?.get(sheet) ?? null,
      remembered,
      provinces?.get(sheet) ?? null,
    );
    sheets.push({ sheet, mapping: read.mapping });
    questions.push(...read.questions);
    for (const outcome of read.rows) {
      if (done % rowsAStep === 0) onProgress(done / all);
      done += 1;
      const place = { sheet, row: outcome.row };
      if (outcome.kind === 'leftOut') {
        leftOut.push({ ...place, reason: outcome.reason });
      } else if (outcome.kind === 'held') {
        const { column, question } = outcome;
        questions.push({ ...place, column, question, held: outcome.read });
      } else {
        const { person, titles, birthYear } = outcome.read;
        const said = { person, titles, ...(birthYear !== undefined && { birthYear }) };
        const before = earlier({ ...place, person });
        if (before === null) {
          people.push({ ...place, ...said, match: matcher?.(person) ?? null });
        } else {
          const name = person.khmerName === '' ? person.latinName : person.khmerName;
          const other = before.sheet === sheet ? null : before.sheet;
          const question = rowQuestions.twice(before.row, name, other);
          questions.push({
            ...place,
            column: null,
            question,
            held: said,
            twice: { sheet: before.sheet, row: before.row },
          });
        }
      }
    }
  }
  if (sheets.length === 0) questions.push(emptyFile(tables[0]?.sheet ?? ''));
  onProgress(1);
  return { people, leftOut, questions, sheets };
}

/** After so many rows the progress is told. */
const rowsAStep = 100;

function emptyFile(sheet: string): ListQuestion {
  return { sheet, row: null, column: null, question: sheetQuestions.empty(), held: null };
}

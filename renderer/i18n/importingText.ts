import type { ImportFault, ImportProblem, ImportRefusal } from '#shared/matrix/import/problems.ts';
import { columnLetters } from '#shared/matrix/import/rawTable.ts';
import type { ReadProblem } from '#renderer/importers/readProblem.ts';
import type { ImportingTexts as Texts } from './messages/importing.ts';

/** A problem as a sentence: where it is, what it is, what was kept, and what to do. */
export function importProblemText(problem: ImportProblem, texts: Texts): string {
  const { sheet, row, column } = problem;
  const place = texts.place(sheet, row, column === null ? null : columnLetters(column));
  // The table has a sentence for each key that takes the fault of that key.
  const say = texts.faults[problem.key] as (fault: ImportFault) => string;
  return `${place}: ${say(problem)}`;
}

/** Why there is no plan in a table. */
export function importRefusalText(refusal: ImportRefusal, texts: Texts): string {
  const say = texts.refusals[refusal.kind] as (refusal: ImportRefusal) => string;
  return say(refusal);
}

/** Why a file could not be read. */
export function readProblemText(problem: ReadProblem, texts: Texts): string {
  const say = texts.unreadable[problem.kind] as (problem: ReadProblem) => string;
  return say(problem);
}

import { columnLetters, textOf, type RawRow } from '../../matrix/import/rawTable.ts';
import type { Bilingual } from '../../base/language.ts';
import type { LegacyFontOf } from './legacyColumns.ts';
import type { ListSheet } from './listSheet.ts';
import { sheetQuestions as ask } from './listTexts.ts';
import { provinceWithin, readProvince } from './readProvince.ts';
import type { ListQuestion } from './reading.ts';
import type { RowOutcome } from './readSheet.ts';
import { isNameUse, type ListMapping } from './uses.ts';
import { readBirthYear } from './readBirthYear.ts';
import { saysNothing } from './words.ts';

/** More rows than anybody reads in a sentence. */
const mostListed = 20;

/** What is to be asked about a sheet or its columns: what was not taken, what is hidden, what is not Unicode. */
export function aboutSheet(
  sheet: ListSheet,
  mapping: ListMapping,
  rows: readonly RawRow[],
  outcomes: readonly RowOutcome[],
  titles: readonly string[],
  fonts: LegacyFontOf,
): readonly ListQuestion[] {
  const questions: ListQuestion[] = [];
  const put = (question: Bilingual, column: number | null = null): void => {
    questions.push({ sheet: sheet.table.sheet, row: null, column, question, held: null });
  };
  if (sheet.table.hidden === true) put(ask.hiddenSheet());
  const font = legacyFontIn(sheet, rows, fonts);
  if (font !== null) put(ask.legacyFont(font));
  if (!mapping.uses.some((use) => isNameUse(use))) {
    put(ask.noList());
    return questions;
  }
  if (mapping.header === null) put(ask.noHeadings());
  const taken = new Set(outcomes.filter(({ kind }) => kind !== 'leftOut').map(({ row }) => row));
  aboutColumns(
    sheet,
    mapping,
    rows.filter(({ number }) => taken.has(number)),
    put,
  );
  const hidden = sheet.table.hiddenRows.filter((row) => taken.has(row));
  if (hidden.length > 0) put(ask.hiddenRows(listed(hidden.map(String))));
  const columns = sheet.table.hiddenColumns.filter((column) =>
    rows.some((row) => sheet.own(row, column) !== ''),
  );
  if (columns.length > 0) put(ask.hiddenColumns(listed(columns.map(columnLetters))));
  const title = mapping.uses.includes('province')
    ? undefined
    : titles.find((text) => provinceWithin(text) !== null && readProvince(text) === null);
  const open = outcomes.some((row) => row.kind === 'person' && row.read.person.province === null);
  if (title !== undefined && open) put(ask.whichProvince(title));
  return questions;
}

function aboutColumns(
  sheet: ListSheet,
  { header, uses }: ListMapping,
  rows: readonly RawRow[],
  put: (question: Bilingual, column: number) => void,
): void {
  const headings = sheet.table.rows.filter(
    ({ number }) => header !== null && number >= header.from && number <= header.to,
  );
  for (const [index, use] of uses.entries()) {
    const column = index + 1;
    const example = rows.map((row) => sheet.own(row, column)).find((text) => !saysNothing(text));
    if (example === undefined) continue;
    const texts = headings.map((row) => sheet.over(row, column)).filter((text) => text !== '');
    const heading = [...new Set(texts)].join(' / ');
    if (use === 'unknown') put(ask.unknownColumn(column, heading, example), column);
    else if (use === 'signature') put(ask.notTaken(column, heading), column);
    else if (use === 'birth') aboutBirth(sheet, rows, column, heading, put);
    else if (use === 'postAndBody') put(ask.postAndBody(column, heading), column);
  }
}

/** Ages, and dates that say no year, are not taken. */
function aboutBirth(
  sheet: ListSheet,
  rows: readonly RawRow[],
  column: number,
  heading: string,
  put: (question: Bilingual, column: number) => void,
): void {
  const unread = rows.find(
    (row) =>
      !saysNothing(sheet.own(row, column)) && readBirthYear(sheet.down(row, column)) === null,
  );
  if (unread !== undefined)
    put(ask.noBirthYear(column, heading, sheet.own(unread, column)), column);
}

function legacyFontIn(
  sheet: ListSheet,
  rows: readonly RawRow[],
  fonts: LegacyFontOf,
): string | null {
  let found: string | null = null;
  for (const row of rows) {
    for (const column of sheet.filled(row)) {
      const cell = sheet.cell(row, column);
      const font = fonts(cell, column);
      if (font !== null && font !== '' && textOf(cell).length > 1) return font;
      found ??= font;
    }
  }
  return found;
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, mostListed).join(', ');
  return items.length > mostListed ? `${shown}, … (${items.length})` : shown;
}

import type { RawRow, RawTable } from '../../matrix/import/rawTable.ts';
import { columnContents, plainUse, type ColumnContents } from './columnContents.ts';
import { headingKey, isScriptWord, mayHeadNames, headingUse } from './headings.ts';
import { listSheet, type ListSheet } from './listSheet.ts';
import { isNameUse, type ListMapping, type ListUse, type RememberedUses } from './uses.ts';
import { readPhones } from '../phones.ts';
import { isRunningNumber } from './words.ts';

/** Headings stand near the top; what stands above them is a title. */
const rowsLookedAt = 100;
/** Headings stand in up to so many rows. */
const highestHeader = 3;

/** Rows of headings, and what they say of each column. */
export interface FoundHeader {
  readonly from: number;
  readonly to: number;
  /** By column; null where the heading is not known. */
  readonly uses: readonly (ListUse | null)[];
}

const nothingRemembered: RememberedUses = new Map();

/**
 * Finds the headings of a list, wherever they stand, and what each column holds: as it was chosen before for such
 * a heading, by the heading, and where that does not tell, by the contents. A proposal, to be corrected by a person.
 */
export function findListColumns(
  table: RawTable,
  remembered: RememberedUses = nothingRemembered,
): ListMapping {
  const sheet = listSheet(table);
  const header = firstHeader(sheet, remembered);
  return mappingOf(sheet, header);
}

/** The columns below rows that a person calls the headings; null where there are none. */
export function columnsBelow(
  table: RawTable,
  header: ListMapping['header'],
  remembered: RememberedUses,
): ListMapping {
  const sheet = listSheet(table);
  if (header === null) return mappingOf(sheet, null);
  const rows = table.rows.filter(({ number }) => number >= header.from && number <= header.to);
  return mappingOf(sheet, { ...header, uses: usesOf(sheet, rows, remembered) });
}

/** The columns below headings that were found, or of a sheet that has none. */
export function mappingOf(sheet: ListSheet, header: FoundHeader | null): ListMapping {
  const rows = sheet.table.rows.filter(({ number }) => header === null || number > header.to);
  const contents = columnContents(sheet, rows);
  const uses = header === null ? byContents(contents) : withContents(header.uses, contents);
  return { header: header === null ? null : { from: header.from, to: header.to }, uses };
}

/** The best rows of headings near the top; null where there are none. */
export function firstHeader(sheet: ListSheet, remembered: RememberedUses): FoundHeader | null {
  const rows = sheet.table.rows.slice(0, rowsLookedAt);
  // A row that says nothing of a list itself may still stand above the rest of the headings.
  for (const alone of [true, false]) {
    for (const [index] of rows.entries()) {
      const found = headerAt(sheet, rows, index, remembered, alone);
      if (found !== null) return found;
    }
  }
  return null;
}

/**
 * The headings that begin in a row; null where none do.
 * @param rows of the sheet, in order
 * @param alone whether the row has to name a list by itself, and not only with those below it
 */
export function headerAt(
  sheet: ListSheet,
  rows: readonly RawRow[],
  index: number,
  remembered: RememberedUses,
  alone = true,
): FoundHeader | null {
  const first = rows[index];
  if (first === undefined) return null;
  if (
    alone &&
    !sheet.filled(first).some((column) => {
      const text = sheet.own(first, column);
      return mayHeadNames(text) || isNameUse(remembered.get(headingKey(text)));
    })
  ) {
    return null;
  }
  let best: FoundHeader | null = null;
  let bestScore = 0;
  for (let height = 1; height <= highestHeader; height += 1) {
    const window = rows.slice(index, index + height);
    const last = window.at(-1);
    if (last === undefined || window.length < height) break;
    if (last.number !== first.number + height - 1) break;
    if (best !== null && !continuesHeader(sheet, best.uses, last, remembered)) break;
    if (best === null && height > 1 && (alone || sheet.filled(first).length < 2)) break;
    const uses = usesOf(sheet, window, remembered);
    const score = scoreOf(sheet, first, uses);
    // Rows that go on in headings belong to them even where they name no more columns.
    if (score > 0 && score >= bestScore) {
      best = { from: first.number, to: last.number, uses };
      bestScore = score;
    }
  }
  return best;
}

/**
 * How many different columns the headings name; none where no name is among them, or where they are one cell's text
 * (a title across the table), or where the row that begins them says nothing of a list.
 */
function scoreOf(sheet: ListSheet, first: RawRow, uses: readonly (ListUse | null)[]): number {
  const known = new Set(uses.filter((use) => use !== null));
  if (![...known].some((use) => isNameUse(use))) return 0;
  const filled = sheet.filled(first);
  const distinct = filled.filter((column) => known.has(uses[column - 1] ?? 'ignore')).length;
  if (distinct === 0) return 0;
  if (known.size >= 2) return filled.length >= 2 ? known.size : 0;
  // A list of nothing but names: the heading is short and stands alone, and below it are names.
  const column = uses.findIndex((use) => use !== null) + 1;
  const text = sheet.own(first, column);
  const short = text.split(/\s+/).length <= 3 && sheet.span(first, column) === 1;
  const below = sheet.table.rows.filter(({ number }) => number > first.number);
  return short && (columnContents(sheet, below)[column - 1]?.names ?? 0) >= 0.6 ? 1 : 0;
}

/**
 * Whether a row below headings belongs to them: most of it is headings, and nothing in it is of a person. Bodies and
 * posts have words of headings in them, so that what stands below the heading of the name decides.
 */
function continuesHeader(
  sheet: ListSheet,
  above: readonly (ListUse | null)[],
  row: RawRow,
  remembered: RememberedUses,
): boolean {
  const columns = sheet.filled(row);
  const texts = columns.map((column) => sheet.own(row, column));
  const uses = texts.map((text) => knownUse(text, remembered));
  const bothTicks = uses.includes('male') && uses.includes('female');
  const isHeading = (index: number): boolean => {
    const use = uses[index] ?? null;
    if (use === 'male' || use === 'female') return bothTicks;
    return use !== null || isScriptWord(texts[index] ?? '');
  };
  const headings = columns.filter((_, index) => isHeading(index));
  const names = columns.every(
    (column, index) => !isNameUse(above[column - 1] ?? undefined) || isHeading(index),
  );
  const personal = texts.some(
    (text) => text.includes('@') || isRunningNumber(text) || readPhones(text).phones.length > 0,
  );
  return names && !personal && headings.length >= 2 && headings.length * 2 > columns.length;
}

function knownUse(text: string, remembered: RememberedUses): ListUse | null {
  return remembered.get(headingKey(text)) ?? headingUse(text);
}

function usesOf(
  sheet: ListSheet,
  rows: readonly RawRow[],
  remembered: RememberedUses,
): readonly (ListUse | null)[] {
  return Array.from({ length: sheet.width }, (_, index) => {
    const column = index + 1;
    let use: ListUse | null = null;
    let above = '';
    for (const row of rows) {
      const text = sheet.over(row, column);
      if (text === '' || text === above) continue;
      const found = knownUse(text, remembered);
      const inherits = isScriptWord(text) || /^[\d០-៩ivIV]{1,3}$/u.test(text);
      if (found === null && inherits) use ??= isScriptWord(text) ? 'name' : null;
      else if (found !== null) use = below(use, found);
      // A word that is not known, below a heading over several columns, is a column of its own.
      else if (use !== null && spansAt(sheet, rows, column)) use = null;
      above = text;
    }
    return use;
  });
}

/** What a heading means below another one: «Name» below "Organisation" is the body's. */
function below(upper: ListUse | null, lower: ListUse): ListUse {
  return lower === 'name' && upper === 'organisation' ? upper : lower;
}

function spansAt(sheet: ListSheet, rows: readonly RawRow[], column: number): boolean {
  return rows.some((row) => sheet.span(row, column) > 1);
}

/** Headings first; columns without a known one by their contents, where these leave no doubt. */
function withContents(
  found: readonly (ListUse | null)[],
  contents: readonly ColumnContents[],
): readonly ListUse[] {
  const named = found.some((use) => use === 'name');
  const family = found.some((use) => use === 'familyName');
  const ticked = found.includes('male') || found.includes('female');
  return found.map((use, index): ListUse => {
    const column = contents[index];
    if (column === undefined) return use ?? 'unknown';
    if (use === null) return plainUse(column) ?? 'unknown';
    // «នាម» alone is the name; beside «គោត្តនាម» it is the given one.
    if (use === 'givenName' && !family && !named) return 'name';
    if (use === 'familyName' && !found.includes('givenName')) return 'name';
    if (use === 'name' && named && found.includes('givenName') && !family) return 'familyName';
    if (use === 'post' && column.titles >= 0.6) return 'honorific';
    if (use === 'organisation' && column.provinces >= 0.6) return 'province';
    if (use === 'male' || use === 'female') {
      const plain = plainUse(column);
      return plain === null || plain === 'number' || plain === 'sex' ? use : plain;
    }
    if (use === 'sex' && ticked && column.sexes < 0.5) return 'ignore';
    return use;
  });
}

/**
 * Without headings: what the contents say. Names count where something else is of a person (a sex, a telephone, a
 * post), or where the sheet holds nothing but what reads as family and given names.
 */
function byContents(contents: readonly ColumnContents[]): readonly ListUse[] {
  const uses: (ListUse | null)[] = contents.map(plainUse);
  const open = (): number[] =>
    contents.flatMap(({ filled }, index) => (uses[index] === null && filled > 0 ? [index] : []));
  const give = (indexes: readonly number[], use: ListUse): void => {
    for (const index of indexes) uses[index] = use;
  };
  give(
    open().filter((index) => (contents[index]?.bodies ?? 0) >= 0.5),
    'organisation',
  );
  give(
    open().filter((index) => (contents[index]?.posts ?? 0) >= 0.4),
    'post',
  );
  const personal = uses.some((use) => use !== null && use !== 'number' && use !== 'province');
  const candidates = open().filter((index) => {
    const column = contents[index];
    return column !== undefined && column.fullNames >= 0.8 && column.different >= 0.8;
  });
  if (!personal && candidates.length !== open().length) {
    return uses.map((use) => use ?? 'unknown');
  }
  for (const khmer of [true, false]) {
    give(candidates.filter((index) => contents[index]?.khmer === khmer).slice(0, 1), 'name');
  }
  return uses.map((use) => use ?? 'unknown');
}

import type { Bilingual } from '../../base/language.ts';
import type { ProvinceCode } from '../../base/ids.ts';
import { textOf, type RawRow, type RawTable } from '../../matrix/import/rawTable.ts';
import { aboutSheet } from './aboutSheet.ts';
import { firstHeader, headerAt, mappingOf } from './findListColumns.ts';
import { legacyFontFinder, type LegacyFontOf } from './legacyColumns.ts';
import { listSheet, type ListSheet } from './listSheet.ts';
import { leftOutReasons as reasons, rowQuestions as ask } from './listTexts.ts';
import { provinceWithin, readProvince } from './readProvince.ts';
import type { ListQuestion } from './reading.ts';
import { readRow, type ReadRow, type RowContext } from './readRow.ts';
import { rowKinds, type RowKind } from './rowKind.ts';
import { columnsByUse, isNameUse, type ListMapping, type RememberedUses } from './uses.ts';
import { groupText, headsPlace, namesBody } from './words.ts';

/** What a row of a sheet came to. */
export type RowOutcome =
  | { readonly kind: 'person'; readonly row: number; readonly read: ReadRow }
  | { readonly kind: 'leftOut'; readonly row: number; readonly reason: Bilingual }
  | {
      readonly kind: 'held';
      readonly row: number;
      readonly column: number | null;
      readonly question: Bilingual;
      readonly read: ReadRow | null;
    };

/** A sheet, row by row, in its order. */
export interface ReadSheet {
  readonly rows: readonly RowOutcome[];
  readonly questions: readonly ListQuestion[];
  readonly mapping: ListMapping;
}

/** Rows below one row of headings, which are read alike. */
interface Block {
  readonly mapping: ListMapping;
  readonly rows: readonly RawRow[];
}

/**
 * @param chosen how a person wants the sheet read; found where null
 * @param province of everybody who has none of their own, as a person said it
 */
export function readSheet(
  table: RawTable,
  chosen: ListMapping | null,
  remembered: RememberedUses,
  province: ProvinceCode | null = null,
): ReadSheet {
  const sheet = listSheet(table);
  const mapping = chosen ?? mappingOf(sheet, firstHeader(sheet, remembered));
  if (!mapping.uses.some((use) => isNameUse(use))) return withoutList(sheet, mapping);
  const start = mapping.header?.from ?? 0;
  const title = table.rows.filter(({ number }) => number < start);
  const rows = [title.map((row): RowOutcome => leftOut(row, reasons.title(lineOf(sheet, row))))];
  const titles = title.map((row) => lineOf(sheet, row));
  const bySheet = province ?? sheetProvince(table.sheet, titles);
  const about: ListQuestion[] = [];
  for (const block of blocksOf(sheet, mapping, remembered)) {
    const fonts = legacyFontFinder(sheet, block.rows);
    const read = readBlock(sheet, block, bySheet, fonts);
    rows.push([...read]);
    about.push(...aboutSheet(sheet, block.mapping, block.rows, read, titles, fonts));
  }
  return { rows: rows.flat(), questions: about, mapping };
}

/** Where every sheet has its province for a name, or a line above the list is one and nothing else. */
function sheetProvince(name: string, titles: readonly string[]): ProvinceCode | null {
  if (!/^\d+$/.test(name)) {
    const named = readProvince(name);
    if (named !== null) return named;
  }
  const found = new Set(titles.map(readProvince).filter((code) => code !== null));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** The first block has the mapping; where other headings follow, they say how the rows below them are read. */
function blocksOf(
  sheet: ListSheet,
  mapping: ListMapping,
  remembered: RememberedUses,
): readonly Block[] {
  const start = mapping.header?.from ?? 0;
  const rows = sheet.table.rows.filter(({ number }) => number >= start);
  const blocks: { mapping: ListMapping; rows: RawRow[] }[] = [{ mapping, rows: [] }];
  const first = mapping.header === null ? null : rows.findIndex(({ number }) => number === start);
  const headings = first === null ? null : headerAt(sheet, rows, first, remembered);
  let before = headings?.uses ?? null;
  for (const [index, row] of rows.entries()) {
    const isFirst = mapping.header !== null && row.number <= mapping.header.to;
    const header = isFirst ? null : headerAt(sheet, rows, index, remembered);
    if (header !== null && !sameUses(header.uses, before)) {
      before = header.uses;
      blocks.push({ mapping: mappingOf(sheet, header), rows: [] });
    }
    blocks.at(-1)?.rows.push(row);
  }
  return blocks;
}

function sameUses(uses: readonly unknown[], others: readonly unknown[] | null): boolean {
  return others !== null && uses.every((use, index) => use === others[index]);
}

function readBlock(
  sheet: ListSheet,
  { mapping, rows }: Block,
  bySheet: ProvinceCode | null,
  fonts: LegacyFontOf,
): readonly RowOutcome[] {
  const kinds = rowKinds(sheet, mapping, rows);
  const columns = columnsByUse(mapping.uses);
  let context: RowContext = { province: bySheet, organisation: '', above: new Map() };
  return rows.map((row, index): RowOutcome => {
    const kind = kinds[index] ?? { kind: 'blank' };
    if (kind.kind === 'person') {
      const read = readRow(sheet, row, columns, context, fonts);
      context = { ...context, above: read.above };
      return personOrHeld(row, read);
    }
    if (kind.kind !== 'section') return outcomeOf(sheet, row, kind, fonts);
    const text = groupText(kind.text);
    const province = readProvince(text) ?? provinceWithin(text);
    const isBody = namesBody(text);
    context = {
      ...context,
      province: province ?? (isBody || headsPlace(text) ? context.province : bySheet),
      organisation: isBody ? text : '',
    };
    if (isBody) return leftOut(row, reasons.body(kind.text));
    return leftOut(row, province === null ? reasons.group(kind.text) : reasons.province(kind.text));
  });
}

function personOrHeld(row: RawRow, read: ReadRow): RowOutcome {
  const { person, faults } = read;
  const [first] = faults;
  if (first === undefined && (person.khmerName !== '' || person.latinName !== '')) {
    return { kind: 'person', row: row.number, read };
  }
  const texts = faults.map(({ question }) => question);
  return {
    kind: 'held',
    row: row.number,
    column: first?.column ?? null,
    question:
      first === undefined
        ? ask.noName(person.organisation)
        : {
            en: texts.map(({ en }) => en).join(' '),
            km: texts.map(({ km }) => km).join(' '),
          },
    read,
  };
}

function outcomeOf(
  sheet: ListSheet,
  row: RawRow,
  kind: Exclude<RowKind, { kind: 'person' | 'section' }>,
  fonts: LegacyFontOf,
): RowOutcome {
  const line = lineOf(sheet, row);
  switch (kind.kind) {
    case 'headings':
      return leftOut(row, reasons.headings());
    case 'headings-again':
      return leftOut(row, reasons.headingsAgain());
    case 'column-numbers':
      return leftOut(row, reasons.columnNumbers());
    case 'title':
      return leftOut(row, reasons.title(line));
    case 'blank':
      return leftOut(row, reasons.blank());
    case 'total':
      return leftOut(row, reasons.total(line));
    case 'note':
      return leftOut(row, reasons.note(line));
    case 'signing':
      return leftOut(row, reasons.signing(line));
    case 'no-name':
      return held(row, legacyQuestion(sheet, row, fonts) ?? ask.noName(line));
    case 'lone-name':
      return held(row, legacyQuestion(sheet, row, fonts) ?? ask.loneName(line));
    case 'below':
      return held(row, ask.belowTheList(line));
  }
}

/** A sheet without names: every row is left out, but for what may be names in letters that are not Unicode. */
function withoutList(sheet: ListSheet, mapping: ListMapping): ReadSheet {
  const { table } = sheet;
  const fonts = legacyFontFinder(sheet, table.rows);
  const rows = table.rows.map((row): RowOutcome => {
    const question = legacyQuestion(sheet, row, fonts);
    return question === null
      ? leftOut(row, reasons.noList(lineOf(sheet, row)))
      : held(row, question);
  });
  return { rows, questions: aboutSheet(sheet, mapping, table.rows, rows, [], fonts), mapping };
}

function legacyQuestion(sheet: ListSheet, row: RawRow, fonts: LegacyFontOf): Bilingual | null {
  for (const column of sheet.filled(row)) {
    const cell = sheet.cell(row, column);
    const font = fonts(cell, column);
    if (font !== null) return ask.legacyFont(textOf(cell), font);
  }
  return null;
}

function leftOut(row: RawRow, reason: Bilingual): RowOutcome {
  return { kind: 'leftOut', row: row.number, reason };
}

function held(row: RawRow, question: Bilingual): RowOutcome {
  return { kind: 'held', row: row.number, column: null, question, read: null };
}

/** All that a row says, as one line. */
function lineOf(sheet: ListSheet, row: RawRow): string {
  return sheet
    .filled(row)
    .map((column) => sheet.own(row, column))
    .join(' | ');
}

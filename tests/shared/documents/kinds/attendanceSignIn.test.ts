import { describe, expect, it } from 'vitest';
import type { BodyId, ParticipantId } from '#shared/base/ids.ts';
import {
  signInText,
  signInWorkbook,
  type SignInPaperInput,
} from '#shared/documents/kinds/attendance/signInPaper.ts';
import type { Row, Table, TextDoc } from '#shared/documents/textDoc.ts';
import type { SignInSheet } from '#shared/events/model.ts';
import { writeDocx } from '#renderer/writers/docx/writeDocx.ts';
import { hasLibreOffice, readWithLibreOffice, unlessLeftOut } from '#tests/support/libreOffice.ts';
import { trial, trialEvent, trialSheet } from '#tests/shared/events/signIn/signInTrial.ts';
import { cellTexts, tablesOf } from '../letterTree.ts';
import { languages, office, textsOf } from './kindSupport.ts';
import { stumbles } from './readsClean.ts';

interface Wish extends Partial<SignInSheet> {
  readonly count?: number;
  readonly blankRows?: number;
  readonly phones?: boolean;
  readonly places?: number;
}

function input({ count = 6, phones = false, places = 0, ...more }: Wish): SignInPaperInput {
  const seats = places === 0 ? [] : [{ body: 'MoC' as BodyId, wanted: places + 3 }];
  const of = trial(count, trialEvent({ seats }));
  const sheet = trialSheet(of, more);
  return { ...of, sheet, office, changes: {}, withPhones: phones };
}

function rowsOf(doc: TextDoc): readonly Row[] {
  return tablesOf(doc).flatMap(({ rows }) => rows);
}

/** The numbers that stand in the first column, in Latin digits. */
function numbersOf(tables: readonly Table[]): readonly number[] {
  return tables
    .flatMap(({ rows }) => rows)
    .filter(({ look }) => look === undefined)
    .map((row) => Number(cellTexts(row)[0]));
}

/** Where telephone numbers stand: in the paper, in the workbook, and over their column. */
const phonesIn = (phones: boolean) => {
  const texts = textsOf(signInText(input({ phones, order: 'name' }))).join('\n');
  const cells = textsOf(signInWorkbook(input({ phones, order: 'name' }))).join('\n');
  return [/012 100/.test(texts), /012 100/.test(cells), /ទូរស័ព្ទ/.test(texts)];
};

/** Number and name of each row that is no heading. */
const names = (doc: TextDoc) =>
  rowsOf(doc)
    .filter(({ look }) => look === undefined)
    .map((row) => cellTexts(row).slice(0, 2));

const trials = languages.flatMap((language) =>
  ([0, 12, 153] as const).flatMap((count) =>
    (['body', 'name'] as const).map((order) => ({ language, count, order })),
  ),
);

describe('a sign-in sheet', () => {
  it.each(trials)('has each row once and in order: %j', ({ language, count, order }) => {
    const doc = signInText(input({ language: 'en', count, order, blankRows: 7 }));
    expect(numbersOf(tablesOf(doc))).toEqual(Array.from({ length: count + 7 }, (_, i) => i + 1));
    expect(stumbles(signInText(input({ language, count, order, blankRows: 7 })))).toEqual([]);
  });

  it.each(trials)('has on each page its code, the heading and whole groups: %j', (wish) => {
    const doc = signInText(input({ ...wish, blankRows: 7 }));
    const tables = tablesOf(doc);
    expect(tables).toHaveLength(doc.sections.length);
    for (const [index, section] of doc.sections.entries()) {
      const code = `K7M3P-${index + 1}`;
      expect(section.marginCode?.text).toBe(code);
      expect(section.footer?.[0]?.text).toBe(code);
      const table = tables[index]!;
      expect(table.header).toEqual(tables[0]!.header);
      expect(table.rows.length).toBeGreaterThan(0);
      expect(table.rows.at(-1)!.look).not.toBe('group');
      for (const row of table.rows.filter(({ look }) => look === undefined))
        expect(row.minHeight).toBeGreaterThanOrEqual(9);
    }
    expect(doc.sections.at(-1)!.blocks.at(-1)!.kind).toBe('signatures');
  });

  it('stands under the names of bodies, again where one goes on', () => {
    const doc = signInText(input({ language: 'en', count: 45, order: 'body', blankRows: 3 }));
    const groups = tablesOf(doc).map(({ rows }) =>
      rows.filter(({ look }) => look === 'group').map((row) => cellTexts(row)[0]),
    );
    expect(groups[0]![0]).toBe('Ministry of Agriculture, Forestry and Fisheries');
    expect(groups[1]![0]).toMatch(/ \(continued\)$/);
    expect(groups.at(-1)!.at(-1)).toBe('Not on the list (please write post and body)');
    const khmer = signInText(input({ language: 'km', count: 45, order: 'body' }));
    expect(cellTexts(tablesOf(khmer)[1]!.rows[0]!)[0]).toMatch(/ \(ត\)$/);
  });

  it('leaves room for who is to be named, under their body, and for who walks in', () => {
    const doc = signInText(
      input({ language: 'en', count: 6, order: 'body', places: 2, blankRows: 1 }),
    );
    const texts = rowsOf(doc).map((row) => cellTexts(row).slice(0, 2).join(' ').trim());
    expect(texts[0]).toBe('Ministry of Commerce');
    expect(texts.slice(4, 7)).toEqual([
      '4',
      '5',
      'Ministry of Agriculture, Forestry and Fisheries',
    ]);
    expect(texts.slice(-3)).toEqual([
      'Not on the list (please write post and body)',
      '9',
      expect.stringMatching(/^Present: Total \.+, of them women \.+$/),
    ]);
    const byName = signInText(input({ language: 'en', order: 'name', places: 1 }));
    expect(
      rowsOf(byName)
        .map(cellTexts)
        .find(([number]) => number === '7'),
    ).toEqual(['7', '', '', '', 'Ministry of Commerce', '']);
  });

  it('has telephone numbers only where they are wanted', () => {
    expect(phonesIn(false)).toEqual([false, false, false]);
    expect(phonesIn(true)).toEqual([true, true, true]);
  });

  it('is the same again under its numbers when people were added, changed rank or went', () => {
    const first = input({ language: 'en', count: 6, blankRows: 1 });
    const before = names(signInText(first));
    const more = trial(9);
    const participants = more.participants.map((one) => ({ ...one, rank: 'minister' }));
    expect(names(signInText({ ...first, ...more, participants }))).toEqual(before);
    const gone = participants.filter(({ id }) => id !== ('participant-0' as ParticipantId));
    const after = names(signInText({ ...first, ...more, participants: gone }));
    expect(after).toHaveLength(before.length);
    expect(after.filter(([, name], at) => name !== before[at]![1])).toEqual([
      [expect.stringMatching(/^\d+$/), ''],
    ]);
  });

  it('has the same numbers and its code in the workbook', () => {
    const [sheet] = signInWorkbook(input({ language: 'en', count: 45, blankRows: 4 })).sheets;
    expect(sheet!.footer).toMatch(/^K7M3P · /);
    const numbers = sheet!.rows.flatMap(({ cells: [first] }) =>
      first?.kind === 'number' ? [first.value] : [],
    );
    expect(numbers).toEqual(Array.from({ length: 49 }, (_, index) => index + 1));
  });

  it('says nothing personal in its code', () => {
    const doc = signInText(input({ count: 3 }));
    expect(doc.sections.map(({ marginCode }) => marginCode!.text).join('')).toMatch(/^[A-Z0-9-]+$/);
  });
});

describe.skipIf(!hasLibreOffice)(`opened again by LibreOffice${unlessLeftOut}`, () => {
  it.each([
    { language: 'km', order: 'body', count: 153, phones: false },
    { language: 'both', order: 'name', count: 45, phones: true },
  ] as const)('has the pages that it was measured for: %j', async (wish) => {
    const doc = signInText(input({ ...wish, blankRows: 7 }));
    const { pages } = readWithLibreOffice(await writeDocx(doc));
    expect(pages).toHaveLength(doc.sections.length);
    for (const [index, page] of pages.entries()) expect(page).toContain(`K7M3P-${index + 1}`);
  });
});

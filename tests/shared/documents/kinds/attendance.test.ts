import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendance } from '#shared/documents/kinds/attendance/attendance.ts';
import { participantsTable } from '#shared/documents/kinds/attendance/table.ts';
import type { Sheet, SheetDoc } from '#shared/documents/sheetDoc.ts';
import type { Table, TextDoc } from '#shared/documents/textDoc.ts';
import { cellTexts, tablesOf } from '../letterTree.ts';
import { inputOf, languages, templateFaults, templateInput, textsOf } from './kindSupport.ts';

const workshop = { title: { km: 'សិក្ខាសាលា', en: 'Workshop' }, date: '2026-01-14' };

function person(name: string, more: object = {}) {
  return { name: { km: name, en: name }, sex: 'M', ...more };
}

function given(participants: readonly object[], more: object = {}) {
  return { date: '2026-01-14', event: workshop, participants, ...more };
}

function tableOf(doc: TextDoc): Table {
  return tablesOf(doc)[0]!;
}

function rowsIn(doc: TextDoc): readonly (readonly string[])[] {
  return tableOf(doc).rows.map(cellTexts);
}

function textOf(data: unknown, language: 'km' | 'en' | 'both' = 'en') {
  return attendance.text(inputOf(attendance, language, data));
}

function sheetOf(data: unknown, language: 'km' | 'en' | 'both' = 'en'): Sheet {
  return attendance.sheets!(inputOf(attendance, language, data)).sheets[0]!;
}

/** The result of the formula in the row that begins so. */
function figure(sheet: Sheet, label: string): number | null {
  const row = sheet.rows.find(
    ({ cells: [first] }) => first?.kind === 'text' && first.text.startsWith(label),
  );
  const cell = row?.cells.find((candidate) => candidate.kind === 'formula');
  return cell?.kind === 'formula' ? cell.result : null;
}

describe('an attendance list', () => {
  it('lists people with room to sign, and counts them and the women among them', () => {
    const data = given([
      person('One', { honorific: 'mr', post: 'Director', body: 'Ministry', phone: '012 000 001' }),
      person('Two', { sex: 'F', honorific: 'mrs' }),
    ]);
    const doc = textOf(data);
    expect(rowsIn(doc)).toEqual([
      ['1', 'Mr. One', 'M', 'Director', 'Ministry', '012 000 001', '', ''],
      ['2', 'Mrs. Two', 'F', '', '', '', '', ''],
      ['Total 2, of them 1 woman'],
    ]);
    expect(rowsIn(textOf(data, 'km')).at(-1)).toEqual(['សរុប ២ នាក់ ស្រី ១ នាក់']);
    expect(rowsIn(textOf(data, 'both')).at(-1)).toEqual([
      'សរុប ២ នាក់ ស្រី ១ នាក់\nTotal 2, of them 1 woman',
    ]);
    for (const row of tableOf(doc).rows.slice(0, 2))
      expect(row.minHeight).toBeGreaterThanOrEqual(9);
  });

  it('without names has blank rows to be signed, and room to write the count', () => {
    const doc = textOf(given([]), 'km');
    const rows = rowsIn(doc);
    expect(rows).toHaveLength(26);
    expect(rows[24]).toEqual(['២៥', '', '', '', '', '', '', '']);
    expect(rows.at(-1)![0]).toMatch(/^សរុប \.{8,} នាក់ ស្រី \.{8,} នាក់$/);
    const sheet = sheetOf(given([]));
    expect(sheet.rows.some(({ cells }) => cells.some(({ kind }) => kind === 'formula'))).toBe(
      false,
    );
    expect(textsOf({ kind: 'sheets', sheets: [sheet] } as unknown as SheetDoc).join('\n')).toMatch(
      /Total \.{8,}, of them women \.{8,}/,
    );
  });

  it('leaves rows for people who are not on the list, and room for who really came', () => {
    const rows = rowsIn(textOf(given([person('One')], { blankRows: 2 })));
    expect(rows.map(([first]) => first)).toEqual([
      '1',
      '2',
      '3',
      'On the list: Total 1, of them 0 women',
      expect.stringMatching(/^Present: Total \.+, of them women \.+$/),
    ]);
  });

  it('with neither names nor blank rows is still whole', () => {
    const data = given([], { blankRows: 0 });
    expect(rowsIn(textOf(data))).toHaveLength(1);
    expect(sheetOf(data).autoFilter).toBeUndefined();
  });

  it('orders people by rank and honorific, or under their bodies, and numbers them anew', () => {
    const people = [
      person('Officer', { rank: 'officer', body: 'B' }),
      person('Minister', { rank: 'minister', body: 'A' }),
      person('Director', { rank: 'director', body: 'B' }),
      person('Nobody'),
    ];
    const names = (order: string) =>
      rowsIn(textOf(given(people, { order }))).map((cells) => cells.slice(0, 2).join(' '));
    const total = 'Total 4, of them 0 women';
    expect(names('given')).toEqual(['1 Officer', '2 Minister', '3 Director', '4 Nobody', total]);
    expect(names('precedence')).toEqual([
      '1 Minister',
      '2 Director',
      '3 Officer',
      '4 Nobody',
      total,
    ]);
    // Those without a body stand before all groups.
    expect(names('body')).toEqual([
      '1 Nobody',
      'B',
      '2 Director',
      '3 Officer',
      'A',
      '4 Minister',
      total,
    ]);
    const sheet = sheetOf(given(people, { order: 'body' }));
    const column = sheet.rows.map(({ cells }) => (cells[1]?.kind === 'text' ? cells[1].text : ''));
    expect(column.filter((name) => people.some(({ name: { en } }) => en === name))).toEqual([
      'Nobody',
      'Director',
      'Officer',
      'Minister',
    ]);
    expect(sheet.autoFilter).toBeUndefined();
  });

  it('orders by the post of the day where a person has held several', () => {
    const risen = person('Risen', {
      rank: 'officer',
      posts: [{ post: 'Minister', rank: 'minister', from: '2025-06-01' }],
    });
    const rows = rowsIn(
      textOf(given([person('Director', { rank: 'director' }), risen], { order: 'precedence' })),
    );
    expect(rows[0]!.slice(1, 4)).toEqual(['Risen', 'M', 'Minister']);
  });

  it('stands upright with eight columns and lies across with more', () => {
    const all = {
      participants: participantsTable.columns.map(({ key, label, width }) => ({
        key,
        label,
        width,
      })),
    };
    const wide = inputOf(attendance, 'en', given([person('One')]), { changes: { columns: all } });
    expect(textOf(given([])).sections[0]!.page.orientation).toBe('portrait');
    expect(attendance.text(wide).sections[0]!.page.orientation).toBe('landscape');
    expect(attendance.sheets!(wide).sheets[0]!.page.orientation).toBe('landscape');
  });

  it('has its head on every page and a filter over the list', () => {
    const people = Array.from({ length: 200 }, (_, index) => person(`Person ${index}`));
    const doc = textOf(given(people));
    expect(tableOf(doc).header).toHaveLength(1);
    expect(tableOf(doc).rows).toHaveLength(201);
    const sheet = sheetOf(given(people));
    const head = sheet.printTitles!.from;
    expect(sheet.frozenRows).toBe(head);
    expect(sheet.autoFilter).toEqual({ fromRow: head, toRow: head + 200, columns: 8 });
    expect(sheet.rows[head]!.cells[1]).toEqual({ kind: 'text', text: 'Person 0', look: 'text' });
  });

  it('says nothing of what is not given', () => {
    const texts = textsOf(textOf(given([person('One')])));
    expect(texts).toContain('Wednesday, 14 January 2026');
    expect(texts.join('\n')).not.toMatch(/Venue|No\. /);
  });

  it('asks for no more blank rows than a list can have', () => {
    const { filling } = inputOf(attendance, 'en', given([], { blankRows: 1_000_000 }));
    expect(attendance.check!(filling)[0]!.en).toBe(
      'More than 1,000 blank rows are asked for. Ask for fewer.',
    );
    expect(attendance.check!(inputOf(attendance, 'en').filling)).toEqual([]);
  });

  it('takes names as they are, however strange', () => {
    const strange = `<b>"O'Neil" & 👩🏽‍🌾</b> ${'ក'.repeat(5000)}`;
    const data = given([person(strange)]);
    expect(rowsIn(textOf(data))[0]![1]).toBe(strange);
    expect(textsOf(attendance.sheets!(inputOf(attendance, 'km', data)))).toContain(strange);
  });

  it.each(languages)('gives a template whose fields are all known, in %s', (language) => {
    const input = templateInput(attendance, language);
    const paper = attendance.text(input);
    const book = attendance.sheets!(input);
    expect(templateFaults(attendance, paper)).toEqual([]);
    expect(templateFaults(attendance, book)).toEqual([]);
    for (const doc of [paper, book]) {
      const text = textsOf(doc).join('\n');
      expect(text).toContain('{#participants}');
      expect(text).toContain(language === 'both' ? '{fullName.km}' : '{fullName}');
    }
  });

  it('counts alike in the paper and in the workbook, whoever is on the list', () => {
    const people = fc.array(
      fc.record({
        name: fc.constantFrom('', 'One', 'Two'),
        sex: fc.constantFrom('M', 'F', ''),
        body: fc.constantFrom('', 'A', 'B'),
        rank: fc.constantFrom('', 'minister', 'officer'),
      }),
      { minLength: 1, maxLength: 12 },
    );
    const order = fc.constantFrom('given', 'precedence', 'body');
    fc.assert(
      fc.property(people, order, (participants, order) => {
        const data = given(participants, { order });
        const women = participants.filter(({ sex }) => sex === 'F').length;
        const unstated = participants.filter(({ sex }) => sex === '').length;
        const sheet = sheetOf(data);
        expect(figure(sheet, 'Total')).toBe(participants.length);
        expect(figure(sheet, 'Of them women')).toBe(women);
        expect(figure(sheet, 'Sex not stated') ?? 0).toBe(unstated);
        const foot = rowsIn(textOf(data)).at(-1)![0]!;
        expect(foot).toMatch(
          new RegExp(`^Total ${participants.length}, of them ${women} wom[ae]n`),
        );
        expect(foot.includes(`sex not stated: ${unstated}`)).toBe(unstated > 0);
      }),
      { numRuns: 60 },
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf, type RawTable } from '#shared/matrix/import/rawTable.ts';
import { cutTabbed, tableOfPasted, type PastedCell } from '#renderer/importers/pastedTable.ts';
import { readPasted } from '#renderer/importers/readPasted.ts';
import { imported } from '#tests/support/planImport.ts';

const cell = (text: string, columns = 1, rows = 1): PastedCell => ({ text, columns, rows });
const texts = ({ rows }: RawTable) => rows.map(({ cells }) => cells.map(textOf));

function quoted(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

describe('a table pasted from Word', () => {
  it('is laid out with its merged cells, and read as a plan', () => {
    const table = tableOfPasted(
      [
        [
          [cell('Code', 1, 2), cell('Activity', 1, 2), cell('Year', 2), cell('Responsible', 1, 2)],
          [cell('២០២៤'), cell('២០២៥')],
          [cell('I. Legal framework', 5)],
          [cell('1.1 Administration', 5)],
          [cell('1.1.1'), cell('Meeting'), cell('x'), cell(''), cell('OVOP-SG', 1, 2)],
          [cell('1.1.2'), cell('Workshop'), cell(''), cell('x')],
        ],
      ],
      'Pasted table',
    );
    expect(table.merges).toContainEqual({ top: 1, left: 3, bottom: 1, right: 4 });
    expect(table.merges).toContainEqual({ top: 5, left: 5, bottom: 6, right: 5 });
    const result = imported([table]);
    expect(result.problems).toEqual([]);
    expect(
      result.plan.entries.map(({ code, title, years, responsibility }) => [
        code,
        title,
        years,
        responsibility,
      ]),
    ).toEqual([
      ['I', 'Legal framework', null, null],
      ['1.1', 'Administration', null, null],
      ['1.1.1', 'Meeting', [2024], 'OVOP-SG'],
      ['1.1.2', 'Workshop', [2025], 'OVOP-SG'],
    ]);
  });

  it('joins the tables of several pages, and passes over their repeated headings', () => {
    const header = [cell('Code'), cell('Activity'), cell('2024')];
    const table = tableOfPasted(
      [
        [header, [cell('I'), cell('Legal')]],
        [header, [cell('1.1'), cell('Administration')]],
      ],
      'Pasted table',
    );
    expect(table.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(imported([table]).plan.entries.map(({ code }) => code)).toEqual(['I', '1.1']);
  });

  it('is not blown up by spans beyond all measure', () => {
    const table = tableOfPasted([[[cell('a', 1e9, 1e9), cell('b')], [cell('c')]]], 'Pasted table');
    expect(table.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 1000 }]);
    expect(texts(table)).toEqual([['a']]);
  });
});

describe('text copied from a spreadsheet', () => {
  it('is cut at tabs and line ends, quoted cells kept whole', () => {
    const rows = cutTabbed(
      'Code\tActivity\r\n1.1\t"two\nlines and a ""quote"""\r\n1.2\t"lone quote\r\n',
    );
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Code', 'Activity'],
      ['1.1', 'two\nlines and a "quote"'],
      ['1.2', '"lone quote'],
    ]);
  });

  it('comes out as it went in', () => {
    const word = fc.stringMatching(/^[a-z"\t\nក១]{0,8}$/).map((text) => text.trim());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.constant('end')), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const text = rows.map((row) => row.map(quoted).join('\t')).join('\n');
          expect(cutTabbed(text).map((row) => row.map((one) => one.text))).toEqual(rows);
        },
      ),
    );
  });

  it('is no table without a tab', () => {
    expect(readPasted({ html: '', text: 'just words' }, 'Pasted table')).toEqual({
      ok: false,
      problem: { kind: 'no-table' },
    });
    const read = readPasted({ html: '', text: '1.1\tAdministration' }, 'Pasted table');
    expect(read.ok && texts(read.value)).toEqual([['1.1', 'Administration']]);
  });
});

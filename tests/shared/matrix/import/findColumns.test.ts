import { describe, expect, it } from 'vitest';
import { findColumns } from '#shared/matrix/import/findColumns.ts';
import { findPlan } from '#shared/matrix/import/findPlan.ts';
import type { ColumnMapping } from '#shared/matrix/import/columns.ts';
import { sheet } from '#tests/support/rawTables.ts';

const names = ({ uses }: ColumnMapping) =>
  uses.map((column) => (column.use === 'year' ? column.year : column.use));

describe('finding the columns of a plan', () => {
  it('knows English headings below a title, in whatever order', () => {
    const mapping = findColumns(
      sheet([
        ['Second Five-Year Strategic Plan'],
        [],
        ['Responsible', 'Activities', 'Code', 2024, '2025', 'Source of Funds', 'Key indicators'],
        ['OVOP-SG', 'Meeting', '1.1.1', 'x', '', 'RGC', 'Twice a year'],
      ]),
    );
    expect(mapping.header).toEqual({ from: 3, to: 3 });
    expect(names(mapping)).toEqual([
      'responsibility',
      'title',
      'code',
      2024,
      2025,
      'source',
      'indicator',
    ]);
  });

  it('knows Khmer headings, years in Khmer digits, and takes Khmer contents for the Khmer text', () => {
    const mapping = findColumns(
      sheet([
        ['ល.រ', 'សកម្មភាព', 'សូចនាករ', '២០២៤', 'ឆ្នាំ២០២៥', 'ប្រភពថវិកា', 'អង្គភាពទទួលខុសត្រូវ'],
        ['១.១.១', 'កិច្ចប្រជុំ', '២ដងក្នុងមួយឆ្នាំ', 'x', '', 'RGC', 'OVOP-SG'],
      ]),
    );
    expect(names(mapping)).toEqual([
      'code',
      'titleKm',
      'indicatorKm',
      2024,
      2025,
      'source',
      'responsibility',
    ]);
  });

  it('reads headings of two rows, the years under one merged heading', () => {
    const mapping = findColumns(
      sheet(
        [
          ['Code', 'Activity', 'Year', null, null, 'Responsible'],
          [null, null, 'FY 2024', '2025', '2026', null],
          ['1.1.1', 'Meeting', 'x', '', '', 'SG'],
        ],
        { merges: [{ top: 1, left: 3, bottom: 1, right: 5 }] },
      ),
    );
    expect(mapping.header).toEqual({ from: 1, to: 2 });
    expect(names(mapping)).toEqual(['code', 'title', 2024, 2025, 2026, 'responsibility']);
  });

  it('prefers the column of codes where a running number stands beside it', () => {
    const mapping = findColumns(
      sheet([
        ['No', 'Code', 'Activity'],
        [1, '1.1', 'Administration'],
        [2, '1.1.1', 'Meeting'],
      ]),
    );
    expect(names(mapping)).toEqual(['ignore', 'code', 'title']);
  });

  it('goes by the contents where there are no headings, the marks being in the years that are given', () => {
    const table = sheet([
      ['1.1', 'Administration and internal operations', null, null, null],
      ['1.1.1', 'Meeting of the committee', 'ប្រជុំគណៈកម្មាធិការ', 'x', 'x'],
      ['1.1.2', 'Meeting of the team', 'ប្រជុំក្រុមការងារ', '', 'x'],
    ]);
    expect(findColumns(table).header).toBeNull();
    expect(names(findColumns(table, { years: [2024, 2025] }))).toEqual([
      'code',
      'title',
      'titleKm',
      2024,
      2025,
    ]);
  });

  it('is not misled by headings that are names of an object’s own parts', () => {
    const mapping = findColumns(
      sheet([
        ['__proto__', 'Code', 'constructor', 'Activity', 'toString'],
        ['a', '1.1', 'b', 'Administration', 'c'],
      ]),
    );
    expect(names(mapping)).toEqual(['ignore', 'code', 'ignore', 'title', 'ignore']);
  });

  it('finds its way among 300 columns', () => {
    const filler = Array.from({ length: 300 }, (_, index) => `Remark ${index}`);
    const mapping = findColumns(
      sheet([
        [...filler, 'Code', 'Activity', '2024'],
        [...filler, '1.1', 'Administration', 'x'],
      ]),
    );
    expect(names(mapping).filter((name) => name !== 'ignore')).toEqual(['code', 'title', 2024]);
  });
});

describe('finding the plan of a workbook', () => {
  const plan = sheet(
    [
      ['Code', 'Activity', '2024'],
      ['1.1', 'Administration', ''],
    ],
    { sheet: 'Matrix' },
  );
  const notes = sheet([['To do'], ['Ask the ministry']], { sheet: 'Notes' });

  it('takes the sheet that has the columns, wherever it stands', () => {
    const found = findPlan([notes, plan]);
    expect(found.ok && found.value.found[0].table.sheet).toBe('Matrix');
  });

  it('says which columns are missing where no sheet has them', () => {
    const people = sheet(
      [
        ['Name', 'Phone'],
        ['Sok', '012'],
      ],
      { sheet: 'People' },
    );
    expect(findPlan([notes, people])).toEqual({
      ok: false,
      problem: {
        kind: 'columns-missing',
        sheets: ['Notes', 'People'],
        missing: expect.arrayContaining(['code']) as unknown,
      },
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell } from '#shared/matrix/import/rawTable.ts';
import { readList } from '#shared/people/list/readList.ts';
import { sheet } from '#tests/support/rawTables.ts';

const words = [
  'ល.រ',
  'ឈ្មោះ',
  'Name',
  'ភេទ',
  'Sex',
  'Position',
  'ស្ថាប័ន',
  'ខេត្ត',
  'Phone',
  'ប្រុស',
  'ស្រី',
  'M',
  'F',
  'Sok Dara',
  'Chan Thy',
  'សុខ ដារ៉ា',
  'លោកស្រី ចាន់ ថា',
  'H.E. Keo Mony',
  'MoWA',
  'Ministry of Commerce',
  'ខេត្តកំពត',
  'Kampong Cham',
  '012 345 678',
  '012 34',
  'sok@x.kh',
  '〃',
  'ditto',
  'សរុប',
  'Total',
  'បានឃើញ និងឯកភាព',
  '* note',
  'Speakers',
  'eQµaH',
  'sux dara:',
  'RbFan',
  '=SUM(A1)',
  '__proto__',
  '-',
  '\u200B',
  ' ',
] as const;

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...words).map((text) => ({ kind: 'text', text }) as const),
  },
  { weight: 2, arbitrary: fc.nat(40).map((n) => ({ kind: 'number', text: String(n) }) as const) },
  { weight: 3, arbitrary: fc.constant({ kind: 'empty' } as const) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary' }).map((text) => ({ kind: 'text', text }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'broken', text: '#REF!' } as const) },
  {
    weight: 1,
    arbitrary: fc.constant({ kind: 'text', text: 'sux', legacyFont: 'Limon S1' } as const),
  },
);
const merge = fc
  .tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 6 }), fc.nat(3), fc.nat(3))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));
const table = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 18 }),
    fc.array(merge, { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([rows, merges, headed]) =>
    sheet(headed ? [['No', 'Name', 'Sex', 'Post', 'Body', 'Province', 'Phone'], ...rows] : rows, {
      merges,
    }),
  );

describe('every row with contents', () => {
  it('is in exactly one of people, left out, and questions', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), (tables) => {
        const named = tables.map((each, index) => ({ ...each, sheet: `S${index}` }));
        const { people, leftOut, questions } = readList(named);
        const held = questions.filter(({ row }) => row !== null);
        const found = [...people, ...leftOut, ...held].map(({ sheet, row }) => `${sheet}:${row}`);
        const used = named.flatMap(({ sheet, rows }) =>
          rows.map(({ number }) => `${sheet}:${number}`),
        );
        expect(found.toSorted()).toEqual(used.toSorted());
      }),
      { numRuns: 600 },
    );
  });

  it('names nobody whom no cell of the row names', () => {
    fc.assert(
      fc.property(table, (list) => {
        const rows = new Map(list.rows.map(({ number, cells }) => [number, cells]));
        for (const { row, person } of readList([list]).people) {
          const texts = (rows.get(row) ?? []).map((each) =>
            each.kind === 'empty' ? '' : each.text,
          );
          const all = texts.join(' ').replaceAll(/\s+/gu, ' ');
          for (const word of `${person.khmerName} ${person.latinName}`.trim().split(' ')) {
            expect(all).toContain(word);
          }
          expect(`${person.khmerName}${person.latinName}`).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { RawCell } from '#shared/matrix/import/rawTable.ts';
import { readBirthYear } from '#shared/people/list/readBirthYear.ts';
import { readList } from '#shared/people/list/readList.ts';
import { sheet } from '#tests/support/rawTables.ts';

const text = (written: string): RawCell => ({ kind: 'text', text: written });

describe('the year of birth that a cell says', () => {
  it.each([
    ['1980', 1980],
    ['១៩៨០', 1980],
    ['12/05/1980', 1980],
    ['1980-05-12', 1980],
    ['១២ មករា ១៩៨០', 1980],
    ['12 Jan 1980', 1980],
    // The day of a spreadsheet: 12 May 1980.
    ['29353', 1980],
    ['45', null],
    ['12/05/80', null],
    ['1980 or 1981', null],
    ['', null],
    ['012345678', null],
  ])('%s', (written, year) => {
    expect(readBirthYear(text(written))).toBe(year);
  });
});

const read = (births: readonly string[]) =>
  readList([
    sheet([
      ['Name', 'Date of birth', 'Phone'],
      ...births.map((birth, at) => [`Sok ${'ABC'[at]}ara`, birth, `01234567${at}`]),
    ]),
  ]);

describe('a list with dates of birth', () => {
  it('gives everybody their year, and asks nothing', () => {
    const { people, questions } = read(['12/05/1980', '1975', '']);
    expect(people.map(({ birthYear }) => birthYear)).toEqual([1980, 1975, undefined]);
    expect(questions).toEqual([]);
  });

  it('takes no age for a year, and says so', () => {
    const { people, questions } = read(['45', '1975', '']);
    expect(people.map(({ birthYear }) => birthYear)).toEqual([undefined, 1975, undefined]);
    expect(questions.map(({ row, column }) => [row, column])).toEqual([[null, 2]]);
    expect(questions[0]?.question.en).toContain('“45”');
  });
});

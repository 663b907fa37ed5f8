import { describe, expect, it } from 'vitest';
import { headingUse, mayHeadNames } from '#shared/people/list/headings.ts';
import { findListColumns } from '#shared/people/list/findListColumns.ts';
import { sheet } from '#tests/support/rawTables.ts';

describe('a heading', () => {
  it.each([
    ['ល. រ.', 'number'],
    ['N°', 'number'],
    ['#', 'number'],
    ['គោត្តនាម និងនាម', 'name'],
    ['គោត្តនាម', 'familyName'],
    ['នាម', 'givenName'],
    ['ឈ្មោះជាអក្សរឡាតាំង', 'name'],
    ['Nom et prénom', 'name'],
    ['eQµaH', 'name'],
    ['ភេទ (ប/ស)', 'sex'],
    ['M/F', 'sex'],
    ['ស្រី', 'female'],
    ['មុខតំណែង', 'post'],
    ['Position/Institution', 'postAndBody'],
    ['ស្ថាប័ន/អង្គភាព', 'organisation'],
    ['ឈ្មោះស្ថាប័ន', 'organisation'],
    ['Organisation name', 'organisation'],
    ['រាជធានី-ខេត្ត', 'province'],
    ['លេខទូរស័ព្ទ', 'phone'],
    ['Contact number', 'phone'],
    ['E-mail', 'email'],
    ['ថ្ងៃខែឆ្នាំកំណើត', 'birth'],
    ['ហត្ថលេខា', 'signature'],
    ['ផ្សេងៗ', 'remarks'],
  ] as const)('%s is %s', (text, use) => {
    expect(headingUse(text)).toBe(use);
    if (use === 'name') expect(mayHeadNames(text)).toBe(true);
  });

  it.each([
    'ប្រភេទ',
    'Type of organisation',
    'Product name',
    'ឈ្មោះភូមិ',
    'Name and position',
    'ID card',
    '__proto__',
    'x'.repeat(200),
    '',
  ])('%j is not known', (text) => {
    expect(headingUse(text)).toBeNull();
  });
});

describe('the columns of a list', () => {
  it('are found by what they hold where no heading tells', () => {
    const { header, uses } = findListColumns(
      sheet([
        ['Guests'],
        ['A', 'Name', 'C', 'D', 'E', 'F'],
        [1, 'Sok Dara', 'M', '012345678', 'Kampot', 'sok@x.kh'],
        [2, 'Chan Thy', 'F', '016222333', 'ខេត្តកែប', 'thy@x.kh'],
      ]),
    );
    expect(header).toEqual({ from: 2, to: 2 });
    expect(uses).toEqual(['number', 'name', 'sex', 'phone', 'province', 'email']);
  });

  it('hold a province under a heading of places, and titles under "Title"', () => {
    const { uses } = findListColumns(
      sheet([
        ['Title', 'Name', 'Institution'],
        ['Mr.', 'Sok Dara', 'Kampot'],
        ['H.E.', 'Chan Thy', 'Kep'],
      ]),
    );
    expect(uses).toEqual(['honorific', 'name', 'province']);
  });
});

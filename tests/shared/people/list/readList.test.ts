import { describe, expect, it } from 'vitest';
import { readList } from '#shared/people/list/readList.ts';
import { headingKey } from '#shared/people/list/headings.ts';
import type { ListMapping, ListUse } from '#shared/people/list/uses.ts';
import { listed, shortReading } from '#tests/support/lists.ts';
import { sheet } from '#tests/support/rawTables.ts';

const head = ['No', 'Name', 'Sex', 'Organisation', 'Province', 'Phone', 'Email'];

/** The question that keeps a row back. */
function questionAbout(...row: Parameters<typeof sheet>[0][number]): string {
  const { questions, people } = readList([sheet([head, row])]);
  expect(people).toEqual([]);
  return questions.find((question) => question.row === 2)?.question.en ?? '';
}

describe('a row that is not clear is kept back', () => {
  it.each([
    ['a formula typed as a name', [1, '=cmd|calc', 'M'], '=cmd|calc'],
    ['a place that is kept for somebody', [1, 'TBC', null, 'MoWA'], 'TBC'],
    ['a body in place of a name', [1, 'Ministry of Commerce', 'F'], 'body'],
    ['a post in place of a name', [1, 'ប្រធានមន្ទីរ', 'ប'], 'ប្រធានមន្ទីរ'],
    ['two names in one cell', [1, 'Sok Dara/Chan Thy', 'F'], 'More than one name'],
    ['a mark in place of a name', [1, '〃', 'F', 'MoC'], '〃'],
    ['a telephone behind a name', [1, 'Sok Dara 012345678', 'M'], 'Sok Dara 012345678'],
    ['another script', [1, '王小明', 'M'], '王小明'],
    ['a sex that is none', [1, 'Sok Dara', '?'], '“?”'],
    ['a title that contradicts the sex', [1, 'Mrs. Sok Dara', 'M'], 'contradict'],
    [
      'a province that is not known',
      [1, 'Sok Dara', 'M', null, 'Kampong Nowhere'],
      'Kampong Nowhere',
    ],
    [
      'a telephone that cannot be dialled',
      [1, 'Sok Dara', 'M', null, null, '012 34 56'],
      '012 34 56',
    ],
    ['an address that is none', [1, 'Sok Dara', 'M', null, null, null, 'sok@maff'], 'sok@maff'],
    ['"same as above" in the first row', [1, 'Sok Dara', 'M', 'ditto'], 'nothing stands above'],
    ['an error of a formula', [1, 'Sok Dara', 'M', { kind: 'broken', text: '#REF!' }], '#REF!'],
    ['a date in place of a name', [1, { kind: 'date', text: '2020-01-02' }, 'M'], '2020-01-02'],
    ['no name', [1, null, 'F', 'MoWA'], 'names nobody'],
    ['a text far too long', [1, 'Sok Dara', 'M', 'x'.repeat(2_000)], 'far more text'],
  ] as const)('%s', (_, row, words) => {
    expect(questionAbout(...row)).toContain(words);
  });

  it('a name alone in its row of a numbered list', () => {
    const read = shortReading([
      sheet([head, [1, 'Sok Dara', 'M'], [null, 'Chan Thy'], [2, 'Ly Hour', 'F']]),
    ]);
    expect(read.held).toEqual([3]);
    expect(read.people.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('the same person a second time, naming both rows', () => {
    const rows = [
      [1, 'Sok Dara', 'M', 'MoC', null, '012345678'],
      [2, 'SOK DARA', 'M', 'MAFF', null, '+855 12 345 678'],
      [3, 'Sok Dara', 'M', 'MoT', null, '016222333'],
      [4, 'Chan Thy', 'F'],
      [5, 'Chan Thy', 'F'],
    ];
    const { people, questions } = readList([sheet([head, ...rows], { sheet: 'A' })]);
    expect(people.map(({ row }) => row)).toEqual([2, 4, 5]);
    expect(questions.map(({ row, question }) => [row, question.en])).toEqual([
      [3, expect.stringContaining('row 2')],
      [6, expect.stringContaining('row 5')],
    ]);
  });

  it('the same person on another sheet, naming it', () => {
    const rows = [head, [1, 'Sok Dara', 'M', 'MoC', null, '012345678']];
    const { questions } = readList([sheet(rows, { sheet: 'A' }), sheet(rows, { sheet: 'B' })]);
    expect(questions).toMatchObject([{ sheet: 'B', row: 2 }]);
    expect(questions[0]?.question.en).toContain('row 2 of the sheet “A”');
  });
});

describe('what is taken as it is written', () => {
  it('a sex that only a title says, and none where nothing says it', () => {
    const { people } = shortReading([
      sheet([head, [1, 'Mrs. Sok Dara'], [2, 'H.E. Ly Hour'], [3, 'Chan Thy (F)']]),
    ]);
    expect(people.map(({ sex }) => sex)).toEqual(['F', null, 'F']);
  });

  it('a province that the name of the body plainly says', () => {
    const { people } = shortReading([
      sheet([
        head,
        [1, 'Sok Dara', 'M', 'មន្ទីរកសិកម្មខេត្តកំពត'],
        [2, 'Chan Thy', 'F', 'Kampong Cham Provincial Administration'],
        [3, 'Ly Hour', 'F', 'Kampot Pepper Association'],
      ]),
    ]);
    expect(people.map(({ province }) => province)).toEqual(['07', '03', null]);
  });

  it('everybody, where the list is nothing but names', () => {
    const { people } = shortReading([sheet([['Sok Dara'], ['Chan Thy'], ['2. Ly Hour']])]);
    expect(people).toEqual([
      listed(1, { en: 'Sok Dara' }),
      listed(2, { en: 'Chan Thy' }),
      listed(3, { en: 'Ly Hour' }),
    ]);
  });

  it('two tables on one sheet, each by its own headings', () => {
    const read = shortReading([
      sheet([
        ['No', 'Name', 'Position'],
        [1, 'Sok Dara', 'Director'],
        [],
        ['Participants'],
        ['No', 'Phone', 'Name', 'Sex'],
        [1, '012345678', 'Chan Thy', 'F'],
      ]),
    ]);
    expect(read.people).toEqual([
      listed(2, { en: 'Sok Dara', post: 'Director' }),
      listed(6, { en: 'Chan Thy', sex: 'F', phones: '+85512345678' }),
    ]);
    expect(read.leftOut).toEqual([1, 4, 5]);
  });
});

describe('what is said of a sheet', () => {
  it('hidden rows, columns and sheets, which are read like others', () => {
    const table = sheet([head, [1, 'Sok Dara', 'M', 'MoC'], [2, 'Chan Thy', 'F']], {
      hiddenRows: [3],
      hiddenColumns: [4],
      hidden: true,
    });
    const read = shortReading([table]);
    expect(read.people).toHaveLength(2);
    expect(read.about).toEqual([
      expect.stringContaining('sheet is hidden'),
      expect.stringContaining('Hidden rows were taken like the others: 3'),
      expect.stringContaining('Hidden columns were read like the others: D'),
    ]);
  });

  it('columns that are not understood or not taken, with what they hold', () => {
    const read = shortReading([
      sheet([
        ['__proto__', 'Name', 'Date of birth', 'constructor', 'Signature'],
        ['x', 'Sok Dara', 33_000, '', 'S. D.'],
        ['y', 'Chan Thy', 33_001, '', ''],
      ]),
    ]);
    expect(read.people).toHaveLength(2);
    expect(read.about).toEqual([
      expect.stringContaining('Column A “__proto__” is not understood (“x”)'),
      expect.stringContaining('Column E “Signature”'),
    ]);
  });

  it('that there is no list in it', () => {
    const read = shortReading([
      sheet([
        ['Item', 'Qty'],
        ['Paper', 1],
        ['Total', 1],
      ]),
    ]);
    expect(read).toMatchObject({ people: [], leftOut: [1, 2, 3], held: [] });
    expect(read.about).toEqual([expect.stringContaining('No column of names')]);
  });

  it('that a title names a province, which nobody is put into unasked', () => {
    const read = shortReading([
      sheet([['Workshop in Siem Reap Province'], ['No', 'Name', 'Sex'], [1, 'Sok Dara', 'M']]),
    ]);
    expect(read.people[0]?.province).toBeNull();
    expect(read.about).toEqual([expect.stringContaining('Are the people of that province?')]);
  });

  it('a file without any text', () => {
    expect(shortReading([sheet([])]).about).toEqual(['The file holds no text.']);
  });
});

describe('text that is not Unicode', () => {
  const limon = { kind: 'text', text: 'sux dara', legacyFont: 'Limon S1' } as const;

  it('is told by the font of its cell, and never taken', () => {
    const { people, questions } = readList([
      sheet([head, [1, limon, 'M'], [2, 'Chan Thy', 'F'], [3, 'Ly Hour', 'F', limon]]),
    ]);
    expect(people.map(({ row }) => row)).toEqual([3]);
    expect(questions.map(({ row }) => row)).toEqual([null, 2, 4]);
    for (const { question } of questions) expect(question.en).toContain('Limon S1');
  });

  it('is not what names, abbreviations and addresses are', () => {
    const { people } = readList([
      sheet([
        head,
        [1, 'McDonald John', 'M', 'MoWA', null, null, 'johnMc@x.com'],
        [2, 'LeVan Minh', 'M', 'WorldVision', null],
        [3, 'DeSilva Ana', 'F', 'GreenTrade', null],
      ]),
    ]);
    expect(people).toHaveLength(3);
  });
});

describe('what a person decides', () => {
  const table = sheet([
    ['Who', 'What', 'Where'],
    ['Sok Dara', 'Director', 'MoC'],
    ['Chan Thy', 'Officer', 'MAFF'],
  ]);
  const people = [
    listed(2, { en: 'Sok Dara', post: 'Director', body: 'MoC' }),
    listed(3, { en: 'Chan Thy', post: 'Officer', body: 'MAFF' }),
  ];

  it('holds for the sheet', () => {
    const mapping: ListMapping = {
      header: { from: 1, to: 1 },
      uses: ['name', 'post', 'organisation'],
    };
    expect(shortReading([table], { chosen: new Map([['Plan', mapping]]) }).people).toEqual(people);
  });

  it('is remembered by the headings', () => {
    const remembered = new Map<string, ListUse>([
      [headingKey('WHO'), 'name'],
      [headingKey('what'), 'post'],
      [headingKey('Where'), 'organisation'],
    ]);
    expect(shortReading([table], { remembered }).people).toEqual(people);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { ovop } from './runCommand.ts';

function file(name: string, content: Uint8Array | string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

interface Printed {
  readonly people: readonly Record<string, unknown>[];
  readonly leftOut: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly reason: string;
  }[];
  readonly questions: readonly {
    readonly sheet: string;
    readonly row?: number;
    readonly column?: string;
    readonly question: string;
  }[];
}

async function printed(...args: readonly string[]): Promise<Printed> {
  const { code, stdout, stderr } = await ovop('read-list', ...args, '--json');
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Printed;
}

describe('ovop read-list --json', () => {
  it('prints the people of a workbook, what is left out, and what is asked', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('កំពត');
      sheet.addRow(['បញ្ជីឈ្មោះ']);
      sheet.addRow(['ល.រ', 'ឈ្មោះ', 'Name', 'ភេទ', 'តួនាទី', 'ស្ថាប័ន', 'ទូរស័ព្ទ', 'ផ្សេងៗ', 'ទំហំអាវ']);
      sheet.addRow([
        1,
        'លោក សុខ ដារ៉ា',
        'Sok Dara',
        'ប',
        'មន្ត្រី',
        'MoC',
        '012 345 678, 016 222 333',
        'x',
        'L',
      ]);
      sheet.addRow([2, 'sux dara', 'Sok Da', 'R']).getCell(2).font = { name: 'Limon S1', size: 20 };
      sheet.addRow([3, 'ចាន់ ថា', { formula: 'A1', result: { error: '#REF!' } }, 'ស']);
      sheet.addRow([4, 'លី ហួរ', null, 'ប', null, 'MoC', 12345679]);
      sheet.mergeCells('A1:I1');
      sheet.getRow(6).hidden = true;
    });
    const list = await printed(file('a.xlsx', bytes));
    expect(Object.keys(list)).toEqual(['people', 'leftOut', 'questions']);
    expect(list.people).toEqual([
      {
        sheet: 'កំពត',
        row: 3,
        khmerName: 'សុខ ដារ៉ា',
        latinName: 'Sok Dara',
        honorific: 'លោក',
        sex: 'M',
        post: 'មន្ត្រី',
        organisation: 'MoC',
        province: '07',
        phone: '+85512345678',
        phones: ['+85512345678', '+85516222333'],
        email: '',
        remarks: 'x',
      },
      expect.objectContaining({ row: 6, khmerName: 'លី ហួរ', phone: '+85512345679' }),
    ]);
    expect(list.people[1]).not.toHaveProperty('phones');
    expect(list.people[1]).not.toHaveProperty('match');
    expect(list.leftOut.map(({ row }) => row)).toEqual([1, 2]);
    expect(list.questions.map(({ row, column }) => [row, column])).toEqual([
      [undefined, undefined],
      [undefined, 'I'],
      [undefined, undefined],
      [4, 'B'],
      [5, 'C'],
    ]);
    const about = list.questions.map(({ question }) => question).join('\n');
    for (const words of ['Limon S1', 'ទំហំអាវ', 'Hidden rows', 'sux dara', '#REF!']) {
      expect(about).toContain(words);
    }
  });

  it('numbers the lines of a CSV, and calls its table by the file', async () => {
    const text = 'List\n\nNo;Name;Sex;Phone\n1;"Sok\nDara";M;012345678\n2;Chan Thy;F;\n';
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const { people, leftOut } = await printed(file('Kampot.csv', utf16));
    expect(people).toMatchObject([
      { sheet: 'Kampot', row: 4, latinName: 'Sok Dara', province: '07', phone: '+85512345678' },
      { sheet: 'Kampot', row: 6, latinName: 'Chan Thy', province: '07', phone: '' },
    ]);
    expect(leftOut.map(({ row }) => row)).toEqual([1, 3]);
  });

  it('says who is known, and that nobody is new when a list is taken in twice', async () => {
    const path = file('a.csv', 'Name,Organisation,Phone\nSok Dara,MoC,012345678\nចាន់ ថា,MAFF,\n');
    const first = await printed(path);
    const known = first.people.map((person, index) => ({ ...person, id: `p${index}` }));
    const again = await printed(path, '--known', file('known.json', JSON.stringify(known)));
    expect(again.people.map(({ match }) => match)).toEqual([
      { state: 'known', id: 'p0', why: expect.any(String) },
      { state: 'known', id: 'p1', why: expect.any(String) },
    ]);
    const nobody = await printed(path, '--known', file('none.json', '[]'));
    expect(nobody.people.map(({ match }) => match)).toMatchObject([
      { state: 'new' },
      { state: 'new' },
    ]);
  });

  it('prints a summary for people without it', async () => {
    const { code, stdout } = await ovop('read-list', file('a.csv', 'Name,Sex\nSok Dara,M\nLy,?\n'));
    expect(code).toBe(0);
    expect(stdout).toContain(
      '1 people would be taken; 1 rows are kept back with a question; 1 rows are left out.',
    );
    expect(stdout).toContain('a:2  Sok Dara · M');
  });
});

describe('ovop read-list refuses in one line', () => {
  const good = workbook((book) => book.addWorksheet('A').addRow(['Name', 'Sex']));
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  function oleWith(stream: string): Uint8Array {
    const bytes = new Uint8Array(1_024);
    bytes.set(ole);
    bytes.set(Buffer.from(stream, 'utf16le'), 512);
    bytes[512 + 64] = 2 * (stream.length + 1);
    return bytes;
  }

  async function withSheet(xml: string): Promise<Uint8Array> {
    return zipSync({ ...unzipSync(await good), 'xl/worksheets/sheet1.xml': strToU8(xml) });
  }

  it.each<readonly [string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['an old .xls', () => oleWith('Workbook'), 'save it as .xlsx'],
    ['a password', () => oleWith('EncryptedPackage'), 'password'],
    ['a broken zip', async () => (await good).subarray(0, 300), 'damaged'],
    ['an empty file', () => new Uint8Array(), 'empty'],
    ['a PDF', () => strToU8('%PDF-1.7\n'), 'PDF'],
    ['a web page', () => strToU8('<html><table><tr><td>Name'), 'text'],
    ['letters of another encoding', () => Uint8Array.from([0x4e, 0xe9, 0x2c, 0x41]), 'UTF-8'],
    [
      'a zip bomb',
      () => withSheet(`<worksheet><sheetData>${' '.repeat(9_500_000)}</sheetData></worksheet>`),
      'block a computer',
    ],
    [
      'more rows than a list has',
      () => strToU8(`Name,Sex\n${'Sok Dara,M\n'.repeat(60_001)}`),
      'more than 60000 rows',
    ],
  ])('%s', async (_, bytes, words) => {
    const { code, stdout, stderr } = await ovop(
      'read-list',
      file('list.xlsx', await bytes()),
      '--json',
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^ovop: "[^\n]+list\.xlsx": [^\n]+\n$/);
  });

  it.each<readonly [string, string, string]>([
    ['no JSON', '{', 'is no JSON'],
    ['no list', '{}', 'is to be a list'],
    ['people without an id', '[{"khmerName":"សុខ"}]', '[0].id is missing'],
    ['a wrong sex', '[{"id":"1","sex":"x"}]', '[0].sex is not known'],
  ])('known people of %s', async (_, text, words) => {
    const list = file('a.csv', 'Name,Sex\nSok Dara,M\n');
    const { code, stderr } = await ovop('read-list', list, '--known', file('k.json', text));
    expect([code, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toContain(words);
  });

  it('a file that is not there, and a missing or second file', async () => {
    expect(await ovop('read-list', '/nowhere/a.xlsx')).toMatchObject({ code: 2 });
    expect(await ovop('read-list')).toMatchObject({ code: 2 });
    expect(await ovop('read-list', 'a.csv', 'b.csv')).toMatchObject({ code: 2 });
  });
});

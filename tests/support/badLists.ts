import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Numbers that look random and are the same in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const rows = [
  ['បញ្ជីឈ្មោះ'],
  ['ល.រ', 'ឈ្មោះ', 'Name', 'ភេទ', 'តួនាទី', 'ស្ថាប័ន', 'ខេត្ត', 'ទូរស័ព្ទ'],
  [1, 'លោក សុខ ដារ៉ា', 'Sok Dara', 'ប', 'មន្ត្រី', 'MoC', 'កំពត', '012 345 678'],
  [2, 'ចាន់ ថា', 'Chan Tha', 'ស', 'មន្ត្រី', '〃', '〃', 12345679],
  [3, 'លី ហួរ', 'Ly Hour', 'ប', '', 'MAFF', 'កំពង់ចាម', '016222333'],
  ['សរុប', 3],
];

/** A sound list as a workbook, three people on each of two sheets. */
export async function goodBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const name of ['កំពត', 'B']) {
    const sheet = book.addWorksheet(name);
    sheet.addRows(rows);
    sheet.mergeCells('A1:H1');
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same as a text. */
export const goodText = rows.map((row) => row.join(';')).join('\r\n');

/** A bad file: what is wrong with it, and its bytes. */
export type Bad = readonly [name: string, bytes: Uint8Array];

function flipped(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const copy = bytes.slice();
  for (let count = 1 + random(12); count > 0; count -= 1) copy[random(copy.length)] = random(256);
  return copy;
}

/** A part of the package with pieces of its text cut out, doubled or put elsewhere. */
function shuffled(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) =>
    /sheet\d|workbook|sharedStrings|styles/.test(name),
  );
  const name = names[random(names.length)] ?? '';
  let text = strFromU8(parts[name] ?? new Uint8Array());
  for (let count = 1 + random(4); count > 0; count -= 1) {
    const from = random(text.length);
    const piece = text.slice(from, from + random(60));
    const to = random(text.length);
    text = [
      text.slice(0, from) + text.slice(from + piece.length),
      text.slice(0, to) + piece + text.slice(to),
      text.slice(0, to) +
        ['<', '>', '"', '&#0;', '&x;', '\u0000', '99999999999', '-1'][random(8)] +
        text.slice(to),
    ][random(3)] as string;
  }
  return zipSync({ ...parts, [name]: strToU8(text) });
}

const xml = (data: string, rest = '') =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>${data}</sheetData>${rest}</worksheet>`;
const cell = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const head = `<row r="1">${cell('A1', 'Name')}${cell('B1', 'Phone')}</row>`;
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const letters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);

/** Sheets made to mislead or to block a computer. */
const sheets: Readonly<Record<string, string>> = {
  'a million declared rows': xml(head + many(200_000, (at) => `<row r="${at + 2}" ht="15"/>`)),
  'three hundred columns': xml(
    many(
      40,
      (row) =>
        `<row r="${row + 1}">${many(300, (at) => cell(`${letters(at + 1)}${row + 1}`, row === 0 && at === 7 ? 'Name' : `x${at}`))}</row>`,
    ),
  ),
  'cells far to the right': xml(
    head + many(1_000, (at) => `<row r="${at + 2}">${cell(`XFD${at + 2}`, 'x')}</row>`),
  ),
  'merges over everything': xml(
    head + many(2_000, (at) => `<row r="${at + 2}">${cell(`A${at + 2}`, 'Sok Dara')}</row>`),
    `<mergeCells>${many(5_000, (at) => `<mergeCell ref="A${at + 1}:XFD1048576"/>`)}</mergeCells>`,
  ),
  'merges across the headings': xml(head, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'),
  'a cell of a million letters': xml(
    `${head}<row r="2">${cell('A2', 'ខេត្ត'.repeat(200_000))}${cell('B2', '0 '.repeat(500_000))}</row>`,
  ),
  'a cell of unseen characters': xml(
    `${head}<row r="2">${cell('A2', `${'\u200B'.repeat(300_000)}x`)}</row>`,
  ),
  'headings that are names of programs': xml(
    `<row r="1">${cell('A1', '__proto__')}${cell('B1', 'Name')}${cell('C1', 'toString')}</row><row r="2">${cell('A2', 'x')}${cell('B2', 'constructor')}${cell('C2', 'y')}</row>`,
  ),
  'names that are formulas': xml(
    `${head}<row r="2">${cell('A2', '=cmd|&apos; /C calc&apos;!A0')}</row>`,
  ),
  'formulas with errors': xml(
    `${head}<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2"><f>[1]Other!A1</f></c></row>`,
  ),
  'rows that go backwards': xml(`<row r="9">${cell('A9', 'Sok Dara')}</row>${head}`),
  'a row twice': xml(`${head}${head}<row r="1">${cell('A1', 'Sok Dara')}</row>`),
  'no rows': xml(''),
  'no sheet': '<worksheet/>',
};

/** More than two hundred files that are spoilt or made to mislead; the same in every run. */
export async function badFiles(): Promise<readonly Bad[]> {
  const book = await goodBook();
  const parts = unzipSync(book);
  const text = strToU8(goodText);
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${goodText}`, 'utf16le'));
  const times = (count: number, make: (seed: number) => Bad) =>
    Array.from({ length: count }, (_, seed) => make(seed));
  return [
    ...times(60, (seed): Bad => [`workbook, bytes changed ${seed}`, flipped(book, seed)]),
    ...times(70, (seed): Bad => [`workbook, parts changed ${seed}`, shuffled(book, seed)]),
    ...times(25, (seed): Bad => [
      `workbook, cut ${seed}`,
      book.subarray(0, Math.floor((book.length * seed) / 25)),
    ]),
    ...Object.keys(parts).map((name): Bad => {
      const { [name]: _, ...rest } = parts;
      return [`workbook without ${name}`, zipSync(rest)];
    }),
    ...Object.entries(sheets).map(([name, data]): Bad => [
      name,
      zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(data) }),
    ]),
    ...times(30, (seed): Bad => [`text, bytes changed ${seed}`, flipped(text, seed)]),
    ...times(30, (seed): Bad => [`UTF-16, bytes changed ${seed}`, flipped(utf16, seed)]),
    ['odd UTF-16', utf16.subarray(0, utf16.length - 1)],
    ['nothing but delimiters', strToU8(';'.repeat(300_000))],
    ['nothing but line ends', strToU8('\n'.repeat(300_000))],
    ['nothing but quotes', strToU8('"'.repeat(300_000))],
    ['quotes that open nothing', strToU8(`Name,Sex\n${'"a'.repeat(200_000)}`)],
    ['one endless line', strToU8('x'.repeat(2_000_000))],
    ['other bytes', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256)],
  ];
}

/** Files as large as are read at all, each in another way. */
export async function largeFiles(): Promise<readonly Bad[]> {
  const parts = unzipSync(await goodBook());
  const random = randomFrom(7);
  const noise = (length: number) => many(length, () => String.fromCharCode(97 + random(26)));
  const book = (data: string) =>
    zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml(data)) });
  const rowsOf = (count: number, columns: number, text: (row: number, column: number) => string) =>
    many(
      count,
      (row) =>
        `<row r="${row + 1}">${many(columns, (at) => cell(`${letters(at + 1)}${row + 1}`, row === 0 ? (['Name', 'Phone', 'Post'][at] ?? `Column ${at}`) : text(row, at)))}</row>`,
    );
  return [
    ['fifty thousand people', book(rowsOf(50_000, 7, (row, at) => `Sok Dara ${row}-${at}`))],
    [
      'three hundred columns, a thousand rows',
      book(rowsOf(1_000, 300, (row, at) => `${row}-${at}`)),
    ],
    ['more cells than are read', book(rowsOf(55_000, 10, (row, at) => `${row}-${at}`))],
    ['long texts', book(rowsOf(3_000, 10, () => noise(700)))],
    ['long Khmer texts', book(rowsOf(3_000, 10, () => `${'ខេត្តកំពង់ចាម '.repeat(30)}${noise(9)}`))],
    [
      'a text of fifty thousand lines',
      strToU8(many(50_000, (row) => `${row};Sok Dara ${row};0${12_000_000 + row}\n`)),
    ],
    ['a text of endless cells', strToU8(many(300, () => `${noise(60_000)};x\n`))],
  ];
}

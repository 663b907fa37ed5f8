import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findPlan } from '#shared/matrix/import/findPlan.ts';
import { textOf } from '#shared/matrix/import/rawTable.ts';
import { readWorkbook } from '#renderer/importers/readWorkbook.ts';
import { readLimits } from '#renderer/importers/limits.ts';
import { imported, sheetsOf } from '#tests/support/planImport.ts';

async function problemOf(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  return read.ok ? null : read.problem;
}

/** A workbook made with the library that offices' own programs stand for. */
async function workbook(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Plan'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The workbook with parts of its package changed. */
function altered(bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => void) {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
}

/** An OLE container: its header, and a directory with streams of these names. */
function ole(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of ['Root Entry', ...streams].entries()) {
    const at = 512 + 128 * index;
    for (let letter = 0; letter < name.length; letter += 1)
      bytes[at + 2 * letter] = name.charCodeAt(letter);
    bytes[at + 64] = 2 * (name.length + 1);
  }
  return bytes;
}

const rows = [
  ['Code', 'Activity', 'Indicator', 2024, 2025],
  ['I', 'Legal framework'],
  ['1.1', 'Administration'],
  ['1.1.1', 'Meeting', 'Monthly', 'x', 'x'],
];

describe('files that are no workbook', () => {
  it.each([
    ['an empty file', new Uint8Array(), { kind: 'empty-file' }],
    [
      'a text',
      strToU8('Code,Activity\n1.1,Meeting\n'),
      { kind: 'not-a-workbook', looksLike: 'text' },
    ],
    ['a PDF', strToU8('%PDF-1.7\n'), { kind: 'not-a-workbook', looksLike: 'pdf' }],
    [
      'other bytes',
      new Uint8Array([1, 0, 2, 0, 3]),
      { kind: 'not-a-workbook', looksLike: 'unknown' },
    ],
    ['an old .xls', ole('Workbook'), { kind: 'old-excel' }],
    ['an older .xls', ole('Book'), { kind: 'old-excel' }],
    ['an encrypted .xlsx', ole('EncryptionInfo', 'EncryptedPackage'), { kind: 'encrypted' }],
    ['an old Word document', ole('WordDocument'), { kind: 'not-a-workbook', looksLike: 'word' }],
    [
      'a Word document',
      zipSync({ 'word/document.xml': strToU8('<w/>') }),
      { kind: 'not-a-workbook', looksLike: 'word' },
    ],
    [
      'an .ods',
      zipSync({ 'content.xml': strToU8('<o/>') }),
      { kind: 'other-format', extension: 'ods' },
    ],
    [
      'an .xlsb',
      zipSync({ 'xl/workbook.bin': strToU8('b') }),
      { kind: 'other-format', extension: 'xlsb' },
    ],
    [
      'another zip',
      zipSync({ 'a.txt': strToU8('a') }),
      { kind: 'not-a-workbook', looksLike: 'unknown' },
    ],
    ['a zip without an end', strToU8('PK\u0003\u0004 and no more'), { kind: 'damaged', part: '' }],
  ] as const)('%s is called by its name', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toEqual(problem);
  });

  it('is damaged where it is cut short or a part is spoilt', async () => {
    const bytes = await workbook((sheet) => sheet.addRows(rows));
    expect(await problemOf(bytes.subarray(0, bytes.length - 400))).toMatchObject({
      kind: 'damaged',
    });
    const spoilt = altered(bytes, (parts) => {
      parts['xl/worksheets/sheet1.xml'] = strToU8('<worksheet><sheetData><row r="1"><c r="A1"');
    });
    expect(await problemOf(spoilt)).toEqual({ kind: 'damaged', part: 'xl/worksheets/sheet1.xml' });
    const beyond = altered(bytes, (parts) => {
      parts['xl/worksheets/sheet1.xml'] = strToU8(
        '<worksheet><sheetData><row r="4294967295"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
      );
    });
    expect(await problemOf(beyond)).toEqual({ kind: 'damaged', part: 'xl/worksheets/sheet1.xml' });
  });
});

function sheetXml(content: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${content}</sheetData></worksheet>`;
}

describe('files made to block a computer', () => {
  it('refuses a part that grows out of all proportion', async () => {
    const bytes = await workbook((sheet) => sheet.addRows(rows));
    const bomb = altered(bytes, (parts) => {
      parts['xl/worksheets/sheet1.xml'] = strToU8(
        sheetXml(' '.repeat(readLimits.ratioFrom + 1_000_000)),
      );
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await problemOf(bomb)).toMatchObject({ kind: 'too-large', what: 'ratio' });
  });

  it('goes by what comes out, not by what the directory claims', async () => {
    const bytes = await workbook((sheet) => sheet.addRows(rows));
    const bomb = altered(bytes, (parts) => {
      parts['xl/sharedStrings.xml'] = new Uint8Array(readLimits.ratioFrom + 1_000_000);
    });
    // The claimed size of a part stands 24 bytes into its entry of the directory, its name 46 bytes.
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    const name = strToU8('xl/sharedStrings.xml');
    for (let at = 0; at + 46 + name.length < bomb.length; at += 1) {
      const isIts = name.every((letter, index) => bomb[at + 46 + index] === letter);
      if (isIts && view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await problemOf(bomb)).toMatchObject({ kind: 'too-large', what: 'ratio' });
  });

  it('never unpacks what it does not read', async () => {
    const bytes = await workbook((sheet) => sheet.addRows(rows));
    const bomb = altered(bytes, (parts) => {
      parts['xl/media/image1.png'] = new Uint8Array(readLimits.ratioFrom + 1_000_000);
    });
    expect(await problemOf(bomb)).toBeNull();
  });

  it('refuses a directory of too many parts, and a file that is too large', async () => {
    const parts: Record<string, Uint8Array> = {};
    for (let index = 0; index <= readLimits.parts; index += 1)
      parts[`p${index}`] = new Uint8Array();
    expect(await problemOf(zipSync(parts, { level: 0 }))).toMatchObject({ what: 'parts' });
    expect(await problemOf(new Uint8Array(readLimits.file + 1))).toMatchObject({ what: 'file' });
  });

  it('reads ranges over whole sheets without spelling them out', async () => {
    const bytes = await workbook((sheet) => sheet.addRows(rows));
    const wide = altered(bytes, (parts) => {
      const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
      parts['xl/worksheets/sheet1.xml'] = strToU8(
        xml.replace(
          '</sheetData>',
          '</sheetData><mergeCells count="1"><mergeCell ref="A5:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"x"</formula1></dataValidation></dataValidations>',
        ),
      );
      const book = new TextDecoder().decode(parts['xl/workbook.xml']);
      parts['xl/workbook.xml'] = strToU8(
        book.replace(
          '</sheets>',
          '</sheets><definedNames><definedName name="All">Plan!$A$1:$XFD$1048576</definedName></definedNames>',
        ),
      );
    });
    expect(imported(await sheetsOf(wide)).plan.entries).toHaveLength(3);
  });
});

describe('workbooks with faults', () => {
  it('says which columns are missing where the expected ones are', async () => {
    const bytes = await workbook((sheet) =>
      sheet.addRows([
        ['Name', 'Phone'],
        ['Sok', '012 345'],
      ]),
    );
    expect(findPlan(await sheetsOf(bytes))).toMatchObject({
      ok: false,
      problem: { kind: 'columns-missing', sheets: ['Plan'] },
    });
  });

  it('reads over 100,000 empty rows, and finds what stands below them', async () => {
    const bytes = await workbook((sheet) => sheet.addRows(rows));
    const long = altered(bytes, (parts) => {
      const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
      const empty = Array.from({ length: 100_000 }, (_, index) => {
        const row = index + 5;
        return index % 2 === 0
          ? `<row r="${row}" spans="1:3" ht="15" customHeight="1"/>`
          : `<row r="${row}"><c r="A${row}" s="1"/><c r="B${row}" s="1"></c></row>`;
      }).join('');
      const last =
        '<row r="100005"><c r="A100005" t="inlineStr"><is><t>1.1.2</t></is></c><c r="B100005" t="inlineStr"><is><t>Below</t></is></c><c r="C100005" t="inlineStr"><is><t>Monthly</t></is></c><c r="D100005" t="inlineStr"><is><t>x</t></is></c></row>';
      parts['xl/worksheets/sheet1.xml'] = strToU8(
        xml.replace('</sheetData>', `${empty}${last}</sheetData>`),
      );
    });
    const [table] = await sheetsOf(long);
    expect(table!.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 100_005]);
    expect(imported([table!]).plan.entries.at(-1)).toMatchObject({ code: '1.1.2', title: 'Below' });
  });

  it('takes formulas by their results, and names the cell of one without', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRows(rows);
      sheet.getCell('B4').value = { formula: '"Meet"&"ing"', result: 'Meeting' };
      sheet.getCell('C4').value = { formula: 'A1', result: undefined };
      sheet.getCell('D4').value = { formula: '1/0', result: { error: '#DIV/0!' } } as never;
    });
    const result = imported(await sheetsOf(bytes));
    expect(result.problems.map(({ key, sheet, row, column }) => [key, sheet, row, column])).toEqual(
      [
        ['formula', 'Plan', 4, 2],
        ['cell-broken', 'Plan', 4, 3],
        ['mark-unknown', 'Plan', 4, 4],
      ],
    );
    expect(result.plan.entries.at(-1)).toMatchObject({ title: 'Meeting', indicator: null });
  });

  it('reads formatted text as text, a number as it is shown, and a date as one', async () => {
    const bytes = await workbook((sheet) => {
      sheet.getCell('A1').value = {
        richText: [{ text: 'Mee' }, { font: { bold: true }, text: 'ting' }],
      };
      sheet.getCell('B1').value = 1.1;
      sheet.getCell('B1').numFmt = '0.00';
      sheet.getCell('C1').value = 1.1;
      sheet.getCell('D1').value = new Date(Date.UTC(2001, 1, 3));
      sheet.getCell('E1').value = true;
      sheet.getCell('F1').value = { text: 'link', hyperlink: 'https://example.org' };
    });
    const [table] = await sheetsOf(bytes);
    expect(table!.rows[0]!.cells).toEqual([
      { kind: 'text', text: 'Meeting' },
      { kind: 'number', text: '1.10' },
      { kind: 'number', text: '1.1' },
      { kind: 'date', text: '2001-02-03' },
      { kind: 'text', text: 'TRUE' },
      { kind: 'text', text: 'link' },
    ]);
  });

  it('reads 300 columns, hidden rows and columns, and headings that are names of an object’s parts', async () => {
    const bytes = await workbook((sheet) => {
      const filler = Array.from({ length: 300 }, (_, index) =>
        index === 7 ? '__proto__' : `Remark ${index}`,
      );
      sheet.addRow([...filler, 'Code', 'Activity', '2024']);
      sheet.addRow([...filler, 'I', 'Legal framework', '']);
      sheet.addRow([...filler, '1.1', 'Administration', '']);
      sheet.getRow(3).hidden = true;
      sheet.getColumn(2).hidden = true;
    });
    const tables = await sheetsOf(bytes);
    expect(tables[0]).toMatchObject({ hiddenRows: [3], hiddenColumns: [2] });
    const result = imported(tables);
    expect(result.plan.entries.map(({ code }) => code)).toEqual(['I', '1.1']);
    expect(result.problems.map(({ key, row }) => [key, row])).toEqual([['row-hidden', 3]]);
    expect(textOf(tables[0]!.rows[0]!.cells[7])).toBe('__proto__');
  });

  it('reads merged cells as one', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRows([...rows, ['1.1.2', 'Workshop', '', 'x']]);
      sheet.mergeCells('C4:C5');
    });
    const tables = await sheetsOf(bytes);
    expect(tables[0]!.merges).toEqual([{ top: 4, left: 3, bottom: 5, right: 3 }]);
    expect(imported(tables).plan.entries.at(-1)).toMatchObject({
      code: '1.1.2',
      indicator: 'Monthly',
    });
  });
});

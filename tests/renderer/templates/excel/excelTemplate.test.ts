import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { hasLibreOffice, unlessLeftOut } from '#tests/support/libreOffice.ts';
import { recalculatedByLibreOffice } from '#tests/support/recalculate.ts';
import { people, testScope } from './testScope.ts';
import { filledWith, partsOf, readBook, withParts, workbookWith } from './workbooks.ts';

const thin: ExcelJS.Border = { style: 'thin', color: { argb: 'FF000000' } };
const values = {
  'event.title': 'សិក្ខាសាលា OVOP',
  'event.place': 'Kampot',
  'event.days': 3,
  'office.name': 'A & B',
};

/** A list of participants with totals below it, and a sheet that sums them up. */
function participantList(): Promise<Uint8Array> {
  return workbookWith((sheet, book) => {
    sheet.getCell('A1').value = 'Event: {event.title}, {event.place}';
    sheet.getCell('A1').font = { bold: true, size: 14 };
    sheet.mergeCells('A1:F1');
    sheet.getCell('A2').value = '{event.days}';
    sheet.getCell('A2').numFmt = '0.00';
    sheet.getCell('A3').value = {
      richText: [
        { text: 'At ' },
        { text: '{event.place}', font: { bold: true, color: { argb: 'FFFF0000' } } },
        { text: ' by {office', font: { italic: true } },
        { text: '.name}!' },
      ],
    };
    sheet.getRow(7).values = ['No', 'Name', 'Post', 'Days', 'Rate', 'Sum'];
    const row = sheet.getRow(8);
    row.values = ['{#participants}{no}', '{name}', '{post}', '{days}', '{rate}'];
    row.getCell(6).value = { formula: 'D8*E8', result: 0 };
    row.getCell(7).value = { formula: 'F8/SUM(F$8:F$8)', result: 0 };
    row.getCell(8).value = '{event.place}{/participants}';
    row.height = 30;
    for (let column = 1; column <= 6; column += 1) {
      row.getCell(column).border = { top: thin, bottom: thin, left: thin, right: thin };
    }
    sheet.getCell('A9').value = 'Total';
    sheet.mergeCells('A9:E9');
    sheet.getCell('F9').value = { formula: 'SUM(F8:F8)', result: 0 };
    sheet.getCell('F10').value = { formula: 'F9*2', result: 0 };
    sheet.getCell('A12').value = 'Signed at {event.place}';
    sheet.pageSetup.printArea = 'A1:F12';
    sheet.pageSetup.printTitlesRow = '1:7';
    const other = book.addWorksheet("O'Neil & Sons");
    other.getCell('A1').value = { formula: 'List!F9', result: 0 };
    other.getCell('A2').value = { formula: 'SUM(List!D8:D8)', result: 0 };
    other.getCell('A3').value = { formula: 'COUNTA(List!B8:B8)', result: 0 };
    book.addWorksheet('Still').getCell('A1').value = 'Nothing here';
  });
}

const texts = (sheet: ExcelJS.Worksheet, row: number) =>
  [1, 2, 3, 4, 5].map((column) => sheet.getCell(row, column).value);

describe('a template of a list, filled', () => {
  it('has a row for each participant, and all below goes down', async () => {
    const filled = filledWith(
      await participantList(),
      testScope(values, { participants: people(3) }),
    );
    const sheet = (await readBook(filled)).getWorksheet('List')!;
    expect(sheet.getCell('A1').value).toBe('Event: សិក្ខាសាលា OVOP, Kampot');
    expect(sheet.getCell('A1').font.size).toBe(14);
    expect(texts(sheet, 8)).toEqual([1, 'សុខ 1', 'Officer', 1, 10]);
    expect(texts(sheet, 10)).toEqual([3, 'សុខ 3', 'Officer', 3, 10]);
    expect(sheet.getCell('H9').value).toBe('Kampot');
    expect(sheet.getCell('F10').formula).toBe('D10*E10');
    expect(sheet.getCell('G10').formula).toBe('F10/SUM(F$8:F$10)');
    expect(sheet.getCell('F11').formula).toBe('SUM(F8:F10)');
    expect(sheet.getCell('F12').formula).toBe('F11*2');
    expect(sheet.getCell('A14').value).toBe('Signed at Kampot');
    expect(sheet.getCell('C11').master.address).toBe('A11');
    expect(sheet.getCell('B9').isMerged).toBe(false);
    expect(sheet.getRow(10).height).toBe(30);
    expect(sheet.getCell('B10').border.top?.style).toBe('thin');
    expect(sheet.pageSetup.printArea).toBe('A1:F14');
    expect(sheet.pageSetup.printTitlesRow).toBe('1:7');
  });

  it('keeps numbers numbers, with the style of their cells', async () => {
    const filled = filledWith(
      await participantList(),
      testScope(values, { participants: people(1) }),
    );
    const sheet = (await readBook(filled)).getWorksheet('List')!;
    expect(sheet.getCell('A2').value).toBe(3);
    expect(sheet.getCell('A2').numFmt).toBe('0.00');
  });

  it('keeps the look of the run in which a field begins', async () => {
    const filled = filledWith(await participantList(), testScope(values, { participants: [] }));
    const { value } = (await readBook(filled)).getWorksheet('List')!.getCell('A3');
    const runs = (value as ExcelJS.CellRichTextValue).richText;
    expect(runs.map(({ text }) => text)).toEqual(['At ', 'Kampot', ' by A & B', '!']);
    expect(runs[1]?.font).toMatchObject({ bold: true, color: { argb: 'FFFF0000' } });
    expect(runs[2]?.font?.italic).toBe(true);
  });

  it('keeps one empty row where there is nobody, so that totals still stand', async () => {
    const filled = filledWith(await participantList(), testScope(values, { participants: [] }));
    const sheet = (await readBook(filled)).getWorksheet('List')!;
    expect(texts(sheet, 8)).toEqual([null, null, null, null, null]);
    expect(sheet.getCell('F8').value).toBeNull();
    expect(sheet.getCell('B8').border.top?.style).toBe('thin');
    expect(sheet.getCell('F9').formula).toBe('SUM(F8:F8)');
    expect(sheet.getCell('A12').value).toBe('Signed at Kampot');
  });

  it('leaves no field and no last result behind, and is computed when it is opened', async () => {
    const parts = partsOf(
      filledWith(await participantList(), testScope(values, { participants: people(2) })),
    );
    expect(parts['xl/sharedStrings.xml']).not.toContain('{');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('{');
    expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<\/f><v>/);
    expect(parts['xl/worksheets/sheet2.xml']).not.toMatch(/<\/f><v>/);
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('leaves every part without fields as it came, byte for byte', async () => {
    const template = await participantList();
    const before = partsOf(template);
    const after = partsOf(filledWith(template, testScope(values, { participants: people(200) })));
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(changed.toSorted()).toEqual([
      'xl/sharedStrings.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('comes out as it went in where it has no field', async () => {
    const template = await workbookWith((sheet) => {
      sheet.getCell('A1').value = 'No field';
      sheet.getCell('A2').value = { formula: '1+1', result: 2 };
    });
    expect(partsOf(filledWith(template, testScope(values)))).toEqual(partsOf(template));
  });

  it('fills the same bytes from the same data', async () => {
    const template = await participantList();
    const scope = testScope(values, { participants: people(5) });
    expect(filledWith(template, scope)).toEqual(filledWith(template, scope));
  });

  it('fills headers and footers, with the sign of their codes doubled', async () => {
    const template = await workbookWith((sheet) => {
      sheet.headerFooter.oddHeader = '&C&12{event.days}: {event.title}';
      sheet.headerFooter.oddFooter = `&L{office.name}&R&P ${'x'.repeat(200)} {event.title}`;
    });
    const filled = filledWith(
      template,
      testScope({ ...values, 'event.title': 'Tea & rice'.repeat(20) }),
    );
    const { headerFooter } = (await readBook(filled)).getWorksheet('List')!;
    expect(headerFooter.oddHeader).toBe(`&C&12 3: ${'Tea && rice'.repeat(20)}`.slice(0, 255));
    expect(headerFooter.oddFooter).toMatch(/^&LA && B&R&P x{200} (Tea && rice)+/);
    expect(headerFooter.oddFooter?.length).toBeLessThanOrEqual(255);
  });
});

const agendaList = () =>
  workbookWith((sheet) => {
    sheet.getCell('A2').value = '{#agenda}{time}';
    sheet.getCell('B2').value = 'Item';
    sheet.mergeCells('B2:C2');
    sheet.getCell('B3').value = '{item}';
    sheet.getCell('D3').value = { formula: 'LEN(B3)', result: 0 };
    sheet.getCell('A4').value = '{/agenda}';
    sheet.getCell('D5').value = { formula: 'SUM(D2:D4)', result: 0 };
    sheet.getCell('A7').value = '{#participants}{name}{/participants}';
    sheet.getCell('A8').value = { formula: 'COUNTA(A7:A7)', result: 0 };
  });

describe('several rows repeated together', () => {
  const agenda = [
    { time: '08:00', item: 'Opening' },
    { time: '09:00', item: '=Report' },
  ];

  it('stand once for each row of the list, and two lists one below the other', async () => {
    const filled = filledWith(
      await agendaList(),
      testScope(values, { agenda, participants: people(3) }),
    );
    const sheet = (await readBook(filled)).getWorksheet('List')!;
    expect(sheet.getCell('A2').value).toBe('08:00');
    expect(sheet.getCell('B3').value).toBe('Opening');
    expect(sheet.getCell('A5').value).toBe('09:00');
    expect(sheet.getCell('B6').value).toBe('=Report');
    expect(sheet.getCell('C5').master.address).toBe('B5');
    expect(sheet.getCell('D6').formula).toBe('LEN(B6)');
    expect(sheet.getCell('D8').formula).toBe('SUM(D2:D7)');
    expect(sheet.getCell('A12').value).toBe('សុខ 3');
    expect(sheet.getCell('A13').formula).toBe('COUNTA(A10:A12)');
  });
});

describe('shared formulas', () => {
  it('become formulas of their own cells where rows move', async () => {
    const template = withParts(
      await workbookWith((sheet) => {
        sheet.getCell('A3').value = '{#participants}{days}{/participants}';
        for (const row of [2, 3, 4, 5]) sheet.getCell(`B${row}`).value = row;
        sheet.getCell('C2').value = { formula: 'A2*2+B$2', result: 1 };
        for (const row of [3, 4, 5]) {
          sheet.getCell(`C${row}`).value = { sharedFormula: 'C2', result: 1 };
        }
      }),
      {
        'xl/worksheets/sheet1.xml': (xml) => {
          expect(xml).toContain('t="shared"');
          return xml;
        },
      },
    );
    const filled = filledWith(template, testScope(values, { participants: people(3) }));
    const sheet = (await readBook(filled)).getWorksheet('List')!;
    const formulas = [2, 3, 4, 5, 6, 7].map((row) => sheet.getCell(`C${row}`).formula);
    expect(formulas).toEqual([2, 3, 4, 5, 6, 7].map((row) => `A${row}*2+B$2`));
  });
});

describe.skipIf(!hasLibreOffice)(`filled and computed by LibreOffice${unlessLeftOut}`, () => {
  it.each([0, 1, 200])('the totals over %i rows are right', async (count) => {
    const filled = filledWith(
      await participantList(),
      testScope(values, { participants: people(count) }),
    );
    const book = await readBook(recalculatedByLibreOffice(filled));
    const sheet = book.getWorksheet('List')!;
    const total = 10 * ((count * (count + 1)) / 2);
    const at = 9 + Math.max(count - 1, 0);
    expect(sheet.getCell(`F${at}`).result ?? 0).toBe(total);
    expect(sheet.getCell(`F${at + 1}`).result ?? 0).toBe(total * 2);
    expect(sheet.getCell(`A${at + 3}`).value).toBe('Signed at Kampot');
    const other = book.getWorksheet("O'Neil & Sons")!;
    expect(other.getCell('A1').result ?? 0).toBe(total);
    expect(other.getCell('A2').result ?? 0).toBe(total / 10);
    expect(other.getCell('A3').result ?? 0).toBe(count);
    if (count > 0) {
      expect(sheet.getCell(`G${7 + count}`).result).toBeCloseTo((count * 10) / total, 10);
    }
  });

  it('a template that was saved by it is filled as before', async () => {
    const saved = recalculatedByLibreOffice(await participantList());
    const filled = filledWith(saved, testScope(values, { participants: people(7) }));
    const sheet = (await readBook(recalculatedByLibreOffice(filled))).getWorksheet('List')!;
    expect(sheet.getCell('A1').text).toBe('Event: សិក្ខាសាលា OVOP, Kampot');
    expect(sheet.getCell('B14').text).toBe('សុខ 7');
    expect(sheet.getCell('D14').value).toBe(7);
    expect(sheet.getCell('F15').result).toBe(280);
    expect(sheet.getCell('A3').text).toBe('At Kampot by A & B!');
    expect(sheet.pageSetup.printArea).toBe('A1:F18');
  });
});

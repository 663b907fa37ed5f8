import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { governmentLook } from '#shared/documents/look.ts';
import type { SheetCell, SheetDoc, SheetRow } from '#shared/documents/sheetDoc.ts';
import { workplanWorkbook } from '#tests/support/workplanDocuments.ts';
import { writeXlsx } from '#renderer/writers/xlsx/writeXlsx.ts';
import { hasLibreOffice, unlessLeftOut } from '../../support/libreOffice.ts';
import { recalculatedByLibreOffice } from '../../support/recalculate.ts';
import { workplanFacts } from '../../support/workplanFacts.ts';

function docOf(rows: readonly SheetRow[], name = 'Sheet'): SheetDoc {
  return {
    kind: 'sheets',
    properties: { title: 'Title', subject: 'Subject', creator: 'Creator', language: 'en' },
    date: plainDate(2021, 1, 4),
    look: governmentLook,
    sheets: [
      {
        name,
        columns: [{ width: 20 }, { width: 20 }],
        rows,
        page: {
          size: 'A4',
          orientation: 'landscape',
          margins: { top: 10, right: 10, bottom: 10, left: 10 },
        },
        frozenRows: 0,
        frozenColumns: 0,
        footer: 'R&D 2021 ការងារ',
      },
    ],
  };
}

function textRow(text: string): SheetRow {
  return { cells: [{ kind: 'text', text, look: 'text' }] };
}

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** The text of a cell, whether in one piece or in runs by script. */
function textOf(cell: ExcelJS.Cell): string {
  return cell.value === null ? '' : cell.text;
}

function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  expect(part, path).toBeDefined();
  return strFromU8(part!);
}

/** The style of a cell as it stands in the package. */
function styleXml(bytes: Uint8Array, address: string): string {
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
  const index = Number(new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(sheet)?.[1]);
  const styles = partOf(bytes, 'xl/styles.xml');
  const list = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  return [...list.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)][index]?.[0] ?? '';
}

describe('text in a written workbook', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "=cmd|' /C calc'!A0"])(
    'is never taken for a formula: %j',
    async (text) => {
      const bytes = await writeXlsx(docOf([textRow(text)]));
      const cell = (await read(bytes)).worksheets[0]!.getCell('A1');
      expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
      expect(textOf(cell)).toBe(text.replaceAll('\r', '\n'));
      expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
      expect(styleXml(bytes, 'A1')).toContain('quotePrefix="1"');
    },
  );

  it('carries the mark of text only where it needs it', async () => {
    const bytes = await writeXlsx(docOf([textRow('=1'), textRow('1.2'), textRow('ខ្មែរ')]));
    expect(styleXml(bytes, 'A2')).not.toContain('quotePrefix');
    expect(styleXml(bytes, 'A2')).toContain('numFmtId="49"');
    expect(partOf(bytes, 'xl/styles.xml')).not.toContain('hidden=');
  });

  it('loses the characters that XML forbids and keeps all else', async () => {
    const text = 'a\u0000b\u0008c\uD800d\uFFFEe <&>"\' 😀 ព្រះ';
    const bytes = await writeXlsx(docOf([textRow(text)]));
    expect(textOf((await read(bytes)).worksheets[0]!.getCell('A1'))).toBe('abcde <&>"\' 😀 ព្រះ');
  });

  it('comes back as it was, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), {
          minLength: 1,
          maxLength: 10,
        }),
        async (texts) => {
          const sheet = (await read(await writeXlsx(docOf(texts.map(textRow))))).worksheets[0]!;
          const back = texts.map((_, index) => textOf(sheet.getCell(index + 1, 1)));
          expect(back).toEqual(texts);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is cut where a cell can hold no more', async () => {
    const bytes = await writeXlsx(docOf([textRow(`${'x'.repeat(32_765)}😀😀`)]));
    const back = textOf((await read(bytes)).worksheets[0]!.getCell('A1'));
    expect(back.length).toBeLessThanOrEqual(32_767);
    expect(back).toBe(`${'x'.repeat(32_765)}…`);
  });

  it('has its font by script', async () => {
    const bytes = await writeXlsx(docOf([textRow('កម្ពុជា\nCambodia')]));
    const { value } = (await read(bytes)).worksheets[0]!.getCell('A1');
    const runs = (value as ExcelJS.CellRichTextValue).richText;
    expect(runs.map(({ text, font }) => [text.trim(), font?.name])).toEqual([
      ['កម្ពុជា', 'Khmer OS Siemreap'],
      ['Cambodia', 'Times New Roman'],
    ]);
  });
});

describe('a written workbook', () => {
  it('has the same bytes for the same tree', async () => {
    const doc = workplanWorkbook(workplanFacts(), 'both');
    const first = await writeXlsx(doc);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.from(await writeXlsx(doc)).equals(first)).toBe(true);
  });

  it('gives sheets names that spreadsheets accept', async () => {
    const workbook = await read(await writeXlsx(docOf([textRow('x')], "'Budget: 1/2'")));
    expect(workbook.worksheets[0]!.name).toBe('Budget 1 2');
  });

  it('numbers its pages, with the footer in its fonts and its ampersand kept', async () => {
    const workbook = await read(await writeXlsx(docOf([textRow('x')])));
    const footer = workbook.worksheets[0]!.headerFooter.oddFooter;
    expect(footer).toContain('R&&D 2021');
    expect(footer).toContain('&"Khmer OS Siemreap,Regular"');
    expect(footer).toMatch(/&R.*&P.*&N$/);
    expect(footer?.length).toBeLessThanOrEqual(255);
  });

  it('keeps a long footer within what the format takes', async () => {
    const doc = docOf([textRow('x')]);
    const [sheet] = doc.sheets;
    const long = { ...doc, sheets: [{ ...sheet!, footer: 'ស្ត្រី & '.repeat(100) }] };
    const footer = (await read(await writeXlsx(long))).worksheets[0]!.headerFooter.oddFooter;
    expect(footer?.length).toBeLessThanOrEqual(255);
    expect(footer).toMatch(/&N$/);
  });

  it('writes the dates of the document, not of the machine', async () => {
    const { created, modified } = await read(await writeXlsx(docOf([textRow('x')])));
    expect([created, modified].map((date) => date.toISOString().slice(0, 10))).toEqual([
      '2021-01-04',
      '2021-01-04',
    ]);
  });
});

describe('cells of a table', () => {
  it('have figures at the right and running numbers in the middle', async () => {
    const row: SheetRow = {
      cells: [
        { kind: 'number', value: 1, format: 'plain', look: 'mark' },
        { kind: 'number', value: 1, format: 'integer', look: 'number' },
      ],
    };
    const sheet = (await read(await writeXlsx(docOf([row, { ...row, minHeight: 30 }]))))
      .worksheets[0]!;
    expect(['A1', 'B1'].map((at) => sheet.getCell(at).alignment.horizontal)).toEqual([
      'center',
      'right',
    ]);
    // Beside the hand that signs a high row; elsewhere at the top, where reading begins.
    expect(['A1', 'A2'].map((at) => sheet.getCell(at).alignment.vertical)).toEqual([
      'top',
      'middle',
    ]);
  });
});

describe("the workplan's workbook, read again", () => {
  const doc = workplanWorkbook(workplanFacts(), 'both');
  let bytes: Uint8Array;
  let main: ExcelJS.Worksheet;

  beforeAll(async () => {
    bytes = await writeXlsx(doc);
    main = (await read(bytes)).worksheets[0]!;
  });

  it('says what it is', async () => {
    const workbook = await read(bytes);
    expect(workbook.title).toBe(doc.properties.title);
    expect(workbook.subject).toBe(doc.properties.subject);
    expect(workbook.creator).toBe('Planning office');
  });

  it('prints across, fitted to the width, with its head on every page', () => {
    const { frozenRows, printTitles } = doc.sheets[0]!;
    expect(main.pageSetup).toMatchObject({
      paperSize: 8,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${printTitles!.from}:${printTitles!.to}`,
    });
    expect(main.views[0]).toMatchObject({ state: 'frozen', ySplit: frozenRows, xSplit: 3 });
    expect(main.autoFilter).toBeTruthy();
  });

  it('has outline levels with the sums above, and codes as text', () => {
    const rows = new Map<string, ExcelJS.Row>();
    main.eachRow((row) => rows.set(textOf(row.getCell(1)), row));
    expect(['I', '1.2', '1.2.1.4'].map((code) => rows.get(code)?.outlineLevel ?? 0)).toEqual([
      0, 1, 2,
    ]);
    expect(rows.get('2.2.1.10')!.getCell(1).value).toBe('2.2.1.10');
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<outlinePr[^>]*summaryBelow="0"/);
  });

  it('merges the heads of its columns and the titles of its groups', () => {
    const { frozenRows, rows } = doc.sheets[0]!;
    const group = rows.findIndex(({ cells }) => isText(cells[0], 'I')) + 1;
    expect(main.model.merges).toEqual(
      expect.arrayContaining([
        `A${frozenRows - 1}:A${frozenRows}`,
        `G${frozenRows - 1}:J${frozenRows - 1}`,
        `B${group}:L${group}`,
      ]),
    );
    expect(main.model.merges).toHaveLength(rows.flatMap(({ merges = [] }) => merges).length);
  });

  it('has amounts as numbers in the format of their currency', () => {
    let seen = 0;
    main.eachRow((row) => {
      if (textOf(row.getCell(1)) === '1.1.1') {
        expect(row.getCell(12).value).toBe(4_500_000);
        expect(row.getCell(12).numFmt).toContain('៛');
        seen += 1;
      }
      if (textOf(row.getCell(1)) === '1.1.4') {
        expect(row.getCell(12).value).toBe(2350.5);
        expect(row.getCell(12).numFmt).toContain('$');
        seen += 1;
      }
    });
    expect(seen).toBe(2);
  });

  it('gives every row a height, more for more text', () => {
    const heights = doc.sheets[0]!.rows.map((_, index) => main.getRow(index + 1).height);
    for (const height of heights) expect(height).toBeGreaterThan(5);
    const heightOf = (code: string): number =>
      heights[doc.sheets[0]!.rows.findIndex(({ cells }) => isText(cells[0], code))]!;
    expect(heightOf('2.2.1.9')).toBeGreaterThan(heightOf('1.1.2') * 1.5);
  });

  it.skipIf(!hasLibreOffice)(
    `is recalculated by LibreOffice to the same figures${unlessLeftOut}`,
    async () => {
      const again = await read(recalculatedByLibreOffice(bytes));
      let formulas = 0;
      for (const [index, sheet] of doc.sheets.entries()) {
        for (const [row, { cells }] of sheet.rows.entries()) {
          for (const [column, cell] of cells.entries()) {
            if (cell.kind !== 'formula') continue;
            formulas += 1;
            const back = again.worksheets[index]!.getCell(row + 1, column + 1);
            expect(back.result, `${sheet.name} ${back.address} = ${cell.formula}`).toBeCloseTo(
              cell.result,
              6,
            );
          }
        }
      }
      expect(formulas).toBeGreaterThan(40);
    },
  );
});

function isText(cell: SheetCell | undefined, text: string): boolean {
  return cell?.kind === 'text' && cell.text === text;
}

it('keeps characters beyond the basic plane whole, wherever they stand among many strings', async () => {
  // Of different lengths, so that a seam of the writer's pieces falls into one of them.
  const texts = Array.from(
    { length: 3000 },
    (_, index) => `${'a'.repeat(index % 17)}😀ភូមិ🧵${index}`,
  );
  const workbook = await read(await writeXlsx(docOf(texts.map(textRow))));
  const sheet = workbook.worksheets[0]!;
  expect(texts.map((_, index) => textOf(sheet.getCell(index + 1, 1)))).toEqual(texts);
});

import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { scopeOf } from '#shared/documents/fields/fillingScope.ts';
import { catalogueOf } from '#shared/documents/fields/templateFilling.ts';
import { attendance } from '#shared/documents/kinds/attendance/attendance.ts';
import { budget } from '#shared/documents/kinds/budget/budget.ts';
import { conceptNote } from '#shared/documents/kinds/conceptNote/conceptNote.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import { fillExcelTemplate, inspectExcelTemplate } from '#renderer/templates/excelTemplate.ts';
import { fillWordTemplate, inspectWordTemplate } from '#renderer/templates/wordTemplate.ts';
import { writeDocx } from '#renderer/writers/docx/writeDocx.ts';
import { writeXlsx } from '#renderer/writers/xlsx/writeXlsx.ts';
import { hasLibreOffice, unlessLeftOut } from '#tests/support/libreOffice.ts';
import { recalculatedByLibreOffice } from '#tests/support/recalculate.ts';
import { inputOf, languages, office, templateInput } from './kindSupport.ts';

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

/** Workbooks of several documents in one file, since LibreOffice takes long to start. */
function together(docs: readonly SheetDoc[]): SheetDoc {
  const sheets = docs.flatMap((doc, index) =>
    doc.sheets.map((sheet) => ({ ...sheet, name: `Sheet ${index}` })),
  );
  return { ...docs[0]!, sheets };
}

function resultsOf(sheet: ExcelJS.Worksheet): readonly number[] {
  const results: number[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.formula !== undefined) results.push(Number(cell.result));
    }),
  );
  return results;
}

function scopeFor(kind: AnyKind, language: DocumentLanguage, given?: unknown) {
  const { filling } = inputOf(kind, language, given);
  const arranged = kind.arranged?.(filling, office) ?? filling;
  return scopeOf(arranged, catalogueOf(kind.fields, kind.calculations), {
    language,
    digits: 'khmer',
  });
}

async function filledSheet(kind: AnyKind, language: DocumentLanguage): Promise<Uint8Array> {
  const bytes = await writeXlsx(kind.sheets!(templateInput(kind, language)));
  const template = inspectExcelTemplate(bytes, catalogueOf(kind.fields, kind.calculations));
  if (!template.ok) throw new Error(JSON.stringify(template.problem));
  return fillExcelTemplate(template.value, scopeFor(kind, language));
}

async function filledWord(kind: AnyKind, given?: unknown): Promise<string> {
  const bytes = await writeDocx(kind.text(templateInput(kind, 'en')));
  const template = inspectWordTemplate(bytes, catalogueOf(kind.fields, kind.calculations));
  if (!template.ok) throw new Error(JSON.stringify(template.problem));
  const filled = fillWordTemplate(template.value, scopeFor(kind, 'en', given));
  return strFromU8(unzipSync(filled)['word/document.xml']!)
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]*>/g, '');
}

describe('lists as workbooks', () => {
  it.skipIf(!hasLibreOffice)(
    `are recalculated by LibreOffice to the same figures${unlessLeftOut}`,
    async () => {
      const unstated = {
        date: '2026-01-14',
        event: { title: 'X', date: '2026-01-14' },
        participants: [{ sex: 'F' }, {}],
      };
      const fractions = {
        date: '2026-01-14',
        purpose: 'X',
        rate: 4123.5,
        lines: [
          { quantity: 0.1, times: 3, unitCost: { currency: 'USD', amount: 33.35 } },
          { quantity: 2.5, unitCost: { currency: 'KHR', amount: 1001 } },
          { unitCost: { currency: 'KHR', amount: 7 } },
          { quantity: 3 },
        ],
      };
      const docs = [
        ...languages.flatMap((language) => [
          attendance.sheets!(inputOf(attendance, language)),
          budget.sheets!(inputOf(budget, language)),
        ]),
        attendance.sheets!(inputOf(attendance, 'both', unstated)),
        budget.sheets!(inputOf(budget, 'en', fractions)),
      ];
      const doc = together(docs);
      const again = await read(recalculatedByLibreOffice(await writeXlsx(doc)));
      let formulas = 0;
      for (const [index, sheet] of doc.sheets.entries()) {
        for (const [row, { cells }] of sheet.rows.entries()) {
          for (const [column, cell] of cells.entries()) {
            if (cell.kind !== 'formula') continue;
            formulas += 1;
            const back = again.worksheets[index]!.getCell(row + 1, column + 1);
            expect(back.result, `${sheet.name} ${cell.formula}`).toBeCloseTo(cell.result, 6);
          }
        }
      }
      expect(formulas).toBeGreaterThan(50);
    },
  );

  it.skipIf(!hasLibreOffice)(
    `filled from their own templates reckon as they do when drawn from data${unlessLeftOut}`,
    async () => {
      const participants = await read(
        recalculatedByLibreOffice(await filledSheet(attendance, 'both')),
      );
      expect(resultsOf(participants.worksheets[0]!)).toEqual([4, 2]);
      const costs = await read(recalculatedByLibreOffice(await filledSheet(budget, 'both')));
      // Each line in riel and dollars, the totals, and both together at the rate.
      expect(resultsOf(costs.worksheets[0]!)).toEqual([
        1_200_000, 0, 0, 102, 480_000, 0, 0, 40, 1_680_000, 142, 2_248_000, 562,
      ]);
    },
  );
});

describe('papers from their own templates', () => {
  it('leave out sections of a concept note and number the others', async () => {
    const text = await filledWord(conceptNote, {
      date: '2026-01-05',
      event: { title: 'X' },
      results: [{ text: 'First' }, { text: 'Second' }],
      budget: { currency: 'USD', amount: 100 },
    });
    expect(text).toContain(
      '1. Expected results\nFirst\nSecond\n2. Budget\nTotal budget: USD 100.00',
    );
    expect(text).not.toMatch(/[{}]|Background|Description|Source/);
  });

  it('list people in the order that was asked for', async () => {
    const text = await filledWord(attendance);
    expect(text.indexOf('Example Three')).toBeLessThan(text.indexOf('Example One'));
    expect(text).toContain('Total 4, of them 2 women');
  });

  it('leave out the sums over both currencies where no rate is stated', async () => {
    const open = { ...(budget.example as object), rate: null };
    expect(await filledWord(budget, open)).not.toMatch(/[{}]|Together|rate/);
    expect(await filledWord(budget)).toContain('Together in riel\n2,248,000');
  });
});

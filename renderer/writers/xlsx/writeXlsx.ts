import ExcelJS from 'exceljs';
import type { Cell, Workbook, Worksheet } from 'exceljs';
import type { Sheet, SheetCell, SheetDoc, SheetRow } from '#shared/documents/sheetDoc.ts';
import { safeSheetName } from '#shared/documents/sheetNames.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { coverAstral } from './astral.ts';
import { CellStyles } from './cellStyles.ts';
import { finishPackage } from './finishPackage.ts';
import { pageFooter } from './pageFooter.ts';
import { rowHeights } from './rowHeights.ts';
import { numberFormat } from './sheetStyles.ts';

/** As the format numbers them; exceljs has no name for A3. */
const paperSizes = { A3: 8, A4: 9 } as const;
/** So that the columns of a page of that size fit an office screen. */
const zooms = { A3: 70, A4: 100 } as const;
const millimetresPerInch = 25.4;

/**
 * Writes a workbook. Runs in a worker and in Node. Text is always text: it is never taken as a formula, not even
 * when someone edits the cell, and characters that XML forbids are left out. Equal trees give equal bytes.
 */
export async function writeXlsx(doc: SheetDoc): Promise<Uint8Array> {
  if (doc.sheets.length === 0) throw new Error('A workbook needs a sheet');
  const workbook = new ExcelJS.Workbook();
  const made = new Date(`${doc.date}T00:00:00Z`);
  workbook.created = made;
  workbook.modified = made;
  workbook.creator = xmlSafe(doc.properties.creator);
  workbook.lastModifiedBy = xmlSafe(doc.properties.creator);
  workbook.title = xmlSafe(doc.properties.title);
  workbook.subject = xmlSafe(doc.properties.subject);
  workbook.calcProperties = { fullCalcOnLoad: true };
  const taken: string[] = [];
  for (const sheet of doc.sheets) {
    const name = safeSheetName(xmlSafe(sheet.name), taken);
    taken.push(name);
    addSheet(workbook, { ...sheet, name }, doc);
  }
  for (const { name, refersTo } of doc.names ?? []) workbook.definedNames.add(refersTo, name);
  // Stored, not deflated: finishing takes the package apart again and deflates it once.
  const options = { zip: { compression: 'STORE' } } as unknown as Parameters<
    Workbook['xlsx']['writeBuffer']
  >[0];
  const written = await workbook.xlsx.writeBuffer(options);
  return finishPackage(new Uint8Array(written), doc);
}

function addSheet(workbook: Workbook, sheet: Sheet, doc: SheetDoc): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    properties: {
      outlineLevelRow: sheet.rows.reduce(
        (deepest, { outlineLevel = 0 }) => Math.max(deepest, outlineLevel),
        0,
      ),
      outlineProperties: { summaryBelow: false, summaryRight: false },
    },
    pageSetup: pageSetupOf(sheet),
    headerFooter: { oddFooter: pageFooter(sheet.footer, doc) },
    views: [
      {
        state: 'frozen',
        xSplit: sheet.frozenColumns,
        ySplit: sheet.frozenRows,
        zoomScale: zooms[sheet.page.size],
        showGridLines: false,
      },
    ],
  });
  worksheet.columns = sheet.columns.map(({ width, hidden }) => ({
    width,
    hidden: hidden === true,
  }));
  const styles = new CellStyles(doc.look);
  const heights = rowHeights(sheet, doc.look);
  for (const [index, row] of sheet.rows.entries()) {
    const target = worksheet.getRow(index + 1);
    const height = heights[index] ?? 0;
    if (height > 0) target.height = height;
    if (row.outlineLevel !== undefined) target.outlineLevel = row.outlineLevel;
    for (const [at, cell] of row.cells.entries()) {
      if (cell.kind === 'empty' && cell.look === undefined) continue;
      fill(target.getCell(at + 1), cell, row, styles);
    }
  }
  if (sheet.autoFilter !== undefined) {
    const { fromRow, toRow, columns } = sheet.autoFilter;
    worksheet.autoFilter = {
      from: { row: fromRow, column: 1 },
      to: { row: toRow, column: columns },
    };
  }
}

function inches(millimetres: number): number {
  return millimetres / millimetresPerInch;
}

function pageSetupOf({ page, printTitles }: Sheet): Partial<Worksheet['pageSetup']> {
  return {
    paperSize: paperSizes[page.size] as unknown as ExcelJS.PaperSize,
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: inches(page.margins.top),
      right: inches(page.margins.right),
      bottom: inches(page.margins.bottom),
      left: inches(page.margins.left),
      header: inches(page.margins.top / 2),
      footer: inches(page.margins.bottom / 2.5),
    },
    ...(printTitles === undefined
      ? {}
      : { printTitlesRow: `${printTitles.from}:${printTitles.to}` }),
  };
}

function fill(target: Cell, cell: SheetCell, row: SheetRow, styles: CellStyles): void {
  switch (cell.kind) {
    case 'empty':
      target.style = styles.plain(cell.look, row);
      return;
    case 'number':
      target.value = cell.value;
      target.style = styles.number(
        cell.look,
        numberFormat(cell.format, cell.value, cell.look),
        row,
      );
      return;
    case 'formula':
      target.value = { formula: cell.formula, result: cell.result };
      target.style = styles.number(
        cell.look,
        numberFormat(cell.format, cell.result, cell.look),
        row,
      );
      return;
    case 'text': {
      const text = fitting(xmlSafe(cell.text).replaceAll(/\r\n?/g, '\n'));
      target.value = coverAstral(styles.textValue(cell.look, text));
      target.style = styles.text(cell.look, text, row);
    }
  }
}

/** What a cell holds at most, in UTF-16 units. */
const longestText = 32_767;

/** A text that is too long for a cell is cut there and says so by its last letter; the file would not open otherwise. */
function fitting(text: string): string {
  if (text.length <= longestText) return text;
  return `${xmlSafe(text.slice(0, longestText - 1))}…`;
}

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';

/** Beginnings that a spreadsheet would take for a formula when someone edits the cell. */
const formulaLike = /^[=+\-@\t\r\n]/;

/** Whether a text has to carry the format's own mark that it is text. */
export function mustBeQuoted(text: string): boolean {
  return formulaLike.test(text);
}

/**
 * What such a cell's style carries until the package is finished: exceljs cannot write `quotePrefix`, and no
 * other cell hides its formula.
 */
export const quoteMark = { locked: true, hidden: true } as const;

/** Zip knows no earlier day, and no time zone: the same for all, so that equal trees give equal bytes. */
const zipDay = new Date(1980, 0, 1);

/**
 * Sets what exceljs cannot: `quotePrefix`, and a default font in which the widths of columns are the same
 * wherever the file is opened.
 */
export function finishPackage(bytes: Uint8Array, { look, sheets }: SheetDoc): Uint8Array {
  const parts = unzipSync(bytes);
  const out: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    out[path] =
      path === 'xl/styles.xml'
        ? strToU8(finishStyles(strFromU8(content), look.fonts.khmer))
        : content;
  }
  if (sheets.length === 0) throw new Error('A workbook needs a sheet');
  return zipSync(out, { level: 6, mtime: zipDay });
}

/** At this size its widest digit is seven pixels wide, as that of Excel's own default font. */
const defaultPoints = 9;

function finishStyles(xml: string, font: string): string {
  return xml
    .replace(
      /<font>(?:(?!<\/font>).)*<\/font>/s,
      `<font><sz val="${defaultPoints}"/><name val="${font}"/><family val="2"/></font>`,
    )
    .replaceAll(
      /<xf ([^>/]*)>((?:(?!<\/xf>).)*)<protection[^>]*hidden="1"[^>]*\/>((?:(?!<\/xf>).)*)<\/xf>/gs,
      (_, attributes: string, before: string, after: string) =>
        `<xf ${attributes.replace(' applyProtection="1"', '')} quotePrefix="1">${before}${after}</xf>`,
    );
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetter } from '#shared/documents/columnLetter.ts';
import type { Sheet, SheetDoc } from '#shared/documents/sheetDoc.ts';
import { uncoverAstral } from './astral.ts';

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
 * Sets what exceljs cannot: `quotePrefix`, a default font in which the widths of columns are the same wherever
 * the file is opened, and merged cells in time that grows with their number (exceljs holds each against all).
 */
export function finishPackage(bytes: Uint8Array, { look, sheets }: SheetDoc): Uint8Array {
  const parts = unzipSync(bytes);
  edit(parts, 'xl/styles.xml', (xml) => finishStyles(xml, look.fonts.khmer));
  if ('xl/sharedStrings.xml' in parts) edit(parts, 'xl/sharedStrings.xml', uncoverAstral);
  for (const [index, sheet] of sheets.entries()) {
    edit(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => withMerges(xml, sheet));
  }
  return zipSync(parts, { level: 6, mtime: zipDay });
}

function edit(
  parts: Record<string, Uint8Array>,
  path: string,
  change: (xml: string) => string,
): void {
  const part = parts[path];
  if (part === undefined) throw new Error(`The package has no ${path}`);
  parts[path] = strToU8(change(strFromU8(part)));
}

/** The format wants them right after the rows and their filter. */
function withMerges(xml: string, { rows }: Sheet): string {
  const merges = rows.flatMap((row, index) =>
    (row.merges ?? []).map(({ from, to, rows = 1 }) => {
      const first = `${columnLetter(from)}${index + 1}`;
      return `<mergeCell ref="${first}:${columnLetter(to)}${index + rows}"/>`;
    }),
  );
  if (merges.length === 0) return xml;
  const end = /(?:<\/sheetData>|<sheetData\/>)(?:<autoFilter[^>]*\/>)?/.exec(xml);
  if (end === null) throw new Error('The sheet has no rows');
  const at = end.index + end[0].length;
  const list = `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
  return xml.slice(0, at) + list + xml.slice(at);
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

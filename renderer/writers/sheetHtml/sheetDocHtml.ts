import { digitsIn, writeDigits } from '#shared/text/khmerDigits.ts';
import { pageNumberWords } from '#shared/documents/build/pageNumber.ts';
import type {
  NumberLook,
  Sheet,
  SheetCell,
  SheetDoc,
  SheetRow,
} from '#shared/documents/sheetDoc.ts';
import { escapeHtml, htmlRuns } from '../html/textHtmlRuns.ts';
import { numberPlace } from '../xlsx/sheetStyles.ts';
import { sheetCss } from './sheetHtmlStyle.ts';
import { printedSheet, type PrintedSheet } from './sheetPages.ts';

export interface SheetHtmlOptions {
  /** `@font-face` rules of the bundled fonts, where the page does not stand in a window that has them. */
  readonly fontFaces?: string;
}

/**
 * A workbook as one HTML page that needs nothing else: each sheet cut into the pages on which it will be printed,
 * with footers and page numbers over the whole workbook. Figures are the results of the formulas.
 */
export function sheetDocHtml(doc: SheetDoc, { fontFaces = '' }: SheetHtmlOptions = {}): string {
  const { title, language } = doc.properties;
  const printed = doc.sheets.map((sheet) => printedSheet(sheet, doc.look));
  const count = printed.reduce((sum, { pages }) => sum + pages.length, 0);
  let number = 0;
  const pages = doc.sheets.flatMap((sheet, index) => {
    const laid = printed[index];
    if (laid === undefined) return [];
    return laid.pages.map((rows) => {
      number += 1;
      return pageHtml(sheet, laid, rows, `p${index}`, footerHtml(sheet, doc, number, count));
    });
  });
  return (
    `<!doctype html><html lang="${language === 'en' ? 'en' : 'km'}"><head><meta charset="utf-8">` +
    `<title>${escapeHtml(title)}</title>` +
    `<style>${fontFaces}${sheetCss(doc.look, doc.sheets)}</style></head>` +
    `<body>${pages.join('\n')}</body></html>`
  );
}

function pageHtml(
  sheet: Sheet,
  { scale, columns, heights }: PrintedSheet,
  rows: readonly number[],
  name: string,
  footer: string,
): string {
  const seen = columns.map((points) => points > 0);
  const width = columns.reduce((sum, points) => sum + points, 0) * scale;
  const covered = new Set<string>();
  const body = rows
    .map((row) => {
      const content = sheet.rows[row];
      if (content === undefined) return '';
      const height = ((heights[row] ?? 0) * scale).toFixed(2);
      const middle = content.minHeight === undefined ? '' : ' class="middle"';
      return `<tr${middle} style="height:${height}pt">${cellsHtml(content, row, seen, covered)}</tr>`;
    })
    .join('');
  const widths = columns
    .filter((points) => points > 0)
    .map((points) => `<col style="width:${(points * scale).toFixed(2)}pt">`)
    .join('');
  return (
    `<section class="page ${name}" style="--scale:${scale.toFixed(4)}">` +
    `<table style="width:${width.toFixed(2)}pt"><colgroup>${widths}</colgroup>${body}</table>` +
    `${footer}</section>`
  );
}

/** Merged cells span what is seen of them; the cells that they cover are left out. */
function cellsHtml(
  row: SheetRow,
  number: number,
  seen: readonly boolean[],
  covered: Set<string>,
): string {
  const merges = new Map((row.merges ?? []).map((merge) => [merge.from, merge]));
  let html = '';
  for (const [index, isSeen] of seen.entries()) {
    if (!isSeen || covered.has(`${number} ${index}`)) continue;
    const merge = merges.get(index + 1);
    const to = merge?.to ?? index + 1;
    const rows = merge?.rows ?? 1;
    for (let below = number; below < number + rows; below += 1) {
      for (let column = index; column < to; column += 1) covered.add(`${below} ${column}`);
    }
    const columns = seen.slice(index, to).filter(Boolean).length;
    const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
    html += cellHtml(row.cells[index] ?? { kind: 'empty' }, spans);
  }
  return html;
}

function cellHtml(cell: SheetCell, spans: string): string {
  const look = cell.look ?? 'none';
  switch (cell.kind) {
    case 'empty':
      return `<td class="${look}"${spans}></td>`;
    case 'text':
      return `<td class="${look}"${spans}>${htmlRuns([{ text: cell.text.replaceAll(/\r\n?/g, '\n') }])}</td>`;
    case 'number':
    case 'formula': {
      const value = cell.kind === 'number' ? cell.value : cell.result;
      const align = numberPlace(cell.look) === 'right' ? ' figure' : '';
      return `<td class="${look}${align}"${spans}>${figureHtml(value, cell.format, look)}</td>`;
    }
  }
}

/** As the workbook's number formats show it. */
function figureHtml(value: number, format: NumberLook, look: string): string {
  const sum = look === 'group' || look === 'subgroup' || look === 'total';
  switch (format) {
    case 'riel':
      if (value === 0) return sum ? '–' : '';
      return htmlRuns([{ text: `${value.toLocaleString('en-US')} ៛` }]);
    case 'dollar':
      if (value === 0) return sum ? '–' : '';
      return `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
    case 'integer':
    case 'rate':
      return value.toLocaleString('en-US', { maximumFractionDigits: 4 });
    case 'plain':
      return String(value);
  }
}

function footerHtml(sheet: Sheet, doc: SheetDoc, page: number, pages: number): string {
  const { language } = doc.properties;
  const { before, between } = pageNumberWords(language);
  const digits = digitsIn(language === 'en' ? 'en' : 'km');
  const number = `${before}${writeDigits(page, digits)}${between}${writeDigits(pages, digits)}`;
  return `<footer><span>${htmlRuns([{ text: sheet.footer }])}</span><span>${htmlRuns([{ text: number }])}</span></footer>`;
}

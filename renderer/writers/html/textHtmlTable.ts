import type { Cell, Row, Table } from '#shared/documents/textDoc.ts';
import { rowKeeps } from '../rowKeeps.ts';
import { alignClass, escapeHtml, htmlRuns } from './textHtmlRuns.ts';

function htmlCell(cell: Cell, tag: 'td' | 'th', scope: 'col' | 'colgroup'): string {
  const lines = cell.lines.map((line) => `<p>${htmlRuns(line)}</p>`).join('');
  const attributes = [
    cell.align === undefined ? '' : ` class="${alignClass(cell.align, cell.lines.flat())}"`,
    cell.colSpan === undefined ? '' : ` colspan="${cell.colSpan}"`,
    cell.rowSpan === undefined ? '' : ` rowspan="${cell.rowSpan}"`,
    tag === 'td' ? '' : ` scope="${scope}"`,
  ];
  return `<${tag}${attributes.join('')}>${lines}</${tag}>`;
}

function headerRow(row: Row): string {
  const cells = row.cells.map((cell) =>
    htmlCell(cell, 'th', (cell.colSpan ?? 1) > 1 ? 'colgroup' : 'col'),
  );
  return `<tr>${cells.join('')}</tr>`;
}

function bodyRow(row: Row, keep: boolean): string {
  const classes = [row.look ?? '', row.look === 'group' ? 'heading-hand' : ''];
  const names = classes.filter((name) => name !== '').join(' ');
  const attributes =
    (names === '' ? '' : ` class="${names}"`) +
    (keep ? ' data-keep=""' : '') +
    (row.minHeight === undefined ? '' : ` style="height:${row.minHeight}mm;vertical-align:middle"`);
  return `<tr${attributes}>${row.cells.map((cell) => htmlCell(cell, 'td', 'col')).join('')}</tr>`;
}

/** A table with its caption, header rows that a printer repeats, and rows that are not cut. */
export function htmlTable(table: Table, keep = false): string {
  const columns = table.widths
    .map((width) => `<col style="width:${(width * 100).toFixed(3)}%">`)
    .join('');
  const caption =
    table.caption === undefined ? '' : `<caption>${htmlRuns(table.caption)}</caption>`;
  const keeps = rowKeeps(table.rows, keep);
  const rows = table.rows.map((row, index) => bodyRow(row, keeps[index] ?? false));
  return (
    `<table class="grid${table.size === 'small' ? ' small' : ''}${caption === '' ? '' : ' captioned'}" aria-description="${escapeHtml(table.description)}">` +
    `${caption}<colgroup>${columns}</colgroup>` +
    `<thead class="heading-hand">${table.header.map(headerRow).join('')}</thead>` +
    `<tbody>${rows.join('')}</tbody></table>`
  );
}

import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import { cutTabbed, tableOfPasted, type PastedCell, type PastedRows } from './pastedTable.ts';

/** What the clipboard holds. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/**
 * Reads a table that was copied from Word or Excel. Runs in the window, which parses the HTML without running or
 * loading anything of it.
 * @param name what the table is called in messages, in place of a sheet's name
 * @returns `no-table` where the clipboard holds neither a table nor text with tabs
 */
export function readPasted(pasted: Pasted, name: string): Outcome<RawTable, { kind: 'no-table' }> {
  const tables = pasted.html === '' ? [] : tablesOf(pasted.html);
  if (tables.length > 0) return success(tableOfPasted(tables, name));
  if (!pasted.text.includes('\t')) return failure({ kind: 'no-table' });
  return success(tableOfPasted([cutTabbed(pasted.text)], name));
}

function tablesOf(html: string): readonly PastedRows[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')];
  // A table within a cell belongs to that cell's text.
  return tables
    .filter((table) => table.parentElement?.closest('table') === null)
    .map((table) => [...table.rows].map((row) => [...row.cells].map(cellOf)))
    .filter((rows) => rows.length > 0);
}

function cellOf(cell: HTMLTableCellElement): PastedCell {
  return { text: textOf(cell), columns: cell.colSpan, rows: cell.rowSpan };
}

const blocks = new Set(['P', 'DIV', 'LI', 'TR', 'BR', 'H1', 'H2', 'H3', 'H4']);
const unread = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'DEL']);

/** The text as it is seen: blanks folded, a new line for each paragraph. */
function textOf(cell: Element): string {
  let text = '';
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE)
        text += (child.nodeValue ?? '').replaceAll(/[\s\u00A0]+/gu, ' ');
      if (!(child instanceof Element) || unread.has(child.tagName)) continue;
      const block = blocks.has(child.tagName);
      if (block && text.trim() !== '') text += '\n';
      walk(child);
    }
  };
  walk(cell);
  return text
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

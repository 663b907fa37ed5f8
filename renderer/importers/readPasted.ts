import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import { isLegacyKhmerFont } from '#shared/text/legacyKhmer.ts';
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
  const fonts = fontsOfClasses(
    [...page.querySelectorAll('style')].map((style) => style.textContent),
  );
  // A table within a cell belongs to that cell's text.
  return tables
    .filter((table) => table.parentElement?.closest('table') === null)
    .map((table) => [...table.rows].map((row) => [...row.cells].map((cell) => cellOf(cell, fonts))))
    .filter((rows) => rows.length > 0);
}

function cellOf(cell: HTMLTableCellElement, fonts: ReadonlyMap<string, string>): PastedCell {
  const shape = { text: textOf(cell), columns: cell.colSpan, rows: cell.rowSpan };
  const parts = [cell, ...cell.querySelectorAll('[style], [face], [class]')];
  const named = parts.flatMap((part) => [
    ...fontsIn(part.getAttribute('style') ?? ''),
    part.getAttribute('face') ?? '',
    ...[...part.classList].map((name) => fonts.get(name) ?? ''),
  ]);
  const legacyFont = named.find(isLegacyKhmerFont);
  return legacyFont === undefined ? shape : { ...shape, legacyFont };
}

/** The fonts that a style names: Word writes them with the text, Excel in classes. */
function fontsIn(style: string): readonly string[] {
  return [...style.matchAll(/font-family:\s*([^;}]+)/giu)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.replaceAll(/["']/g, '').trim()),
  );
}

function fontsOfClasses(styles: readonly string[]): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>();
  for (const [, name = '', style = ''] of styles
    .join('\n')
    .matchAll(/\.([\w-]+)\s*\{([^}]*)\}/gu)) {
    const font = fontsIn(style).find(isLegacyKhmerFont);
    if (font !== undefined) fonts.set(name, font);
  }
  return fonts;
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

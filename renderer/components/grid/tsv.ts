/**
 * Reads a block of cells as spreadsheets put it on the clipboard: cells parted by tabs, rows by line ends; a cell
 * that begins with a quotation mark runs to the closing one and may hold tabs and line ends, with quotation marks
 * doubled. A quotation mark elsewhere, or one that is never closed, is text. One line end at the end is no row.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : null;
    const end = quoted?.end ?? plainEnd(text, at);
    row.push(quoted?.cell ?? text.slice(at, end));
    at = end;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (text.startsWith('\r\n', at)) at += 1;
    at += 1;
    if (at >= text.length) return rows;
  }
}

/** Writes a block so that spreadsheets, and `parseTsv`, read it back cell by cell. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cellText).join('\t') + '\n').join('');
}

function cellText(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function quotedCell(text: string, from: number): { cell: string; end: number } | null {
  let close = from;
  for (;;) {
    close = text.indexOf('"', close + 1);
    if (close === -1) return null;
    if (text[close + 1] !== '"') break;
    close += 1;
  }
  const next = text[close + 1];
  if (next !== undefined && next !== '\t' && next !== '\n' && next !== '\r') return null;
  return { cell: text.slice(from + 1, close).replaceAll('""', '"'), end: close + 1 };
}

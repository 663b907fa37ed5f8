/** A row of a delimited text. */
interface CutRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const delimiters = ['\t', ';', ',', '|'] as const;
/** Enough to tell. */
const rowsLookedAt = 200;

/**
 * The sign that parts the cells: the one by which most rows have the same number of cells, more than one; of two such
 * signs the one that cuts more of them.
 */
export function findDelimiter(text: string): string {
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const widths = new Map<number, number>();
    let rows = 0;
    for (const { cells } of cutDelimited(text, delimiter)) {
      if (rows >= rowsLookedAt) break;
      rows += 1;
      if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    }
    const score = Math.max(0, ...[...widths].map(([width, count]) => count * (1 + width / 1000)));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Cuts a text into rows of cells. A cell in quotes may hold delimiters, line ends and doubled quotes; a quote that
 * opens no such cell (a mark for "the same as above", a nickname) is a letter like others.
 */
export function* cutDelimited(text: string, delimiter: string): Generator<CutRow> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const begun = line;
    for (;;) {
      const end = text[at] === '"' ? closingQuote(text, at, delimiter) : null;
      if (end === null) {
        const stop = cellEnd(text, at, delimiter);
        cells.push(text.slice(at, stop));
        at = stop;
      } else {
        const cell = text.slice(at + 1, end).replaceAll('""', '"');
        line += lineEnds(cell);
        cells.push(cell.replaceAll(/\r\n?/g, '\n'));
        at = end + 1;
      }
      if (text[at] !== delimiter) break;
      at += 1;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    yield { line: begun, cells };
  }
}

function cellEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
    at += 1;
  }
  return at;
}

/** Where the quote that opens a cell is closed; null where it opens none. */
function closingQuote(text: string, from: number, delimiter: string): number | null {
  // A quote alone in its cell: the same as above.
  if (endsCell(text[from + 1], delimiter)) return null;
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else return endsCell(text[at + 1], delimiter) ? at : null;
  }
  return null;
}

function endsCell(letter: string | undefined, delimiter: string): boolean {
  return letter === undefined || letter === delimiter || letter === '\n' || letter === '\r';
}

function lineEnds(cell: string): number {
  return cell.match(/\r\n?|\n/g)?.length ?? 0;
}

import { count, type TrimmedSheet } from './trimSheet.ts';

/** Cells that the library is given at once: it takes about a kilobyte for each while it reads them. */
const cellsAtOnce = 20_000;

/** Cells that share a formula name the one that has it; in another piece it would be missing, and is not needed. */
const sharedFormulas = /<f\b[^>]*\bt="shared"[^>]*(?:\/>|>\s*<\/f>)/g;

/**
 * A trimmed sheet in pieces that are sheets themselves, each put together when it is read, so that a large one is read
 * within a bounded memory. A small one is one piece, as it was.
 */
export function sheetPieces({ data, around, cells }: TrimmedSheet): readonly (() => string)[] {
  const [before, after] = around;
  if (cells <= cellsAtOnce) return [() => before + data + after];
  const cuts = cutsOf(data);
  return cuts.map((from, index) => () => {
    const rows = data.slice(from, cuts[index + 1]);
    return before + rows.replaceAll(sharedFormulas, '<f>…</f>') + after;
  });
}

/** Where each piece begins: at a row. */
function cutsOf(data: string): readonly number[] {
  const cuts = [0];
  let cells = 0;
  for (let at = data.indexOf('<row '); at !== -1;) {
    const next = data.indexOf('<row ', at + 1);
    const inRow = count(data.slice(at, next === -1 ? data.length : next), '<c ');
    if (cells > 0 && cells + inRow > cellsAtOnce) {
      cuts.push(at);
      cells = 0;
    }
    cells += inRow;
    at = next;
  }
  return cuts;
}

const items = /<si\b[^>]*?(?:\/>|>[\s\S]*?<\/si>)/g;
const references = /(<c\b[^>]*\bt="s"[^>]*>\s*<v>)(\d+)(?=<\/v>)/g;

/** A piece of a sheet and the texts that it names. */
export interface PieceWithTexts {
  readonly piece: string;
  readonly sharedStrings: string;
}

/** Gives each piece of a sheet the shared texts that it names and no others, numbered anew. */
export function textCutter(sharedStrings: string): (piece: string) => PieceWithTexts {
  const first = sharedStrings.search(/<si\b/);
  const end = sharedStrings.lastIndexOf('</sst>');
  if (first === -1 || end === -1) return (piece) => ({ piece, sharedStrings });
  const [head, tail] = [sharedStrings.slice(0, first), sharedStrings.slice(end)];
  const all = sharedStrings.slice(first, end).match(items) ?? [];
  return (piece) => {
    const numbers = new Map<string, number>();
    const renumbered = piece.replaceAll(references, (_, before: string, number: string) => {
      const known = numbers.get(number) ?? numbers.size;
      numbers.set(number, known);
      return `${before}${known}`;
    });
    // A number beyond the last text is left for the library to read as it reads it in a small workbook.
    const named = Array.from(numbers.keys(), (number) => all[Number(number)] ?? '<si><t/></si>');
    return { piece: renumbered, sharedStrings: head + named.join('') + tail };
  };
}

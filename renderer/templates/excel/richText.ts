import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { fieldPieces } from './fieldText.ts';
import { elementsOf } from './xmlScan.ts';
import { plainText, xmlText } from './xmlText.ts';

/** A stretch of a cell's text of one look. */
export interface TextRun {
  /** `<rPr>…</rPr>` as it stands, without prefixes; empty where the stretch has the look of its cell. */
  readonly look: string;
  readonly text: string;
}

/** What a cell can hold, by the format; a program that finds more calls the file damaged. */
const longest = 32_767;

/** The text of a shared or an inline string, without its phonetic guides. Its content is given, not its own tag. */
export function readRuns(xml: string): readonly TextRun[] {
  return elementsOf(xml, ['t', 'r', 'rPh']).flatMap(({ local, innerStart, innerEnd }) => {
    if (local === 'rPh') return [];
    const inside = xml.slice(innerStart, innerEnd);
    if (local === 't') return [{ look: '', text: plainText(inside) }];
    const text = elementsOf(inside, ['t'])
      .map((t) => plainText(inside.slice(t.innerStart, t.innerEnd)))
      .join('');
    const look = elementsOf(inside, ['rPr'])[0];
    const shown = look === undefined ? '' : inside.slice(look.start, look.end);
    return [{ look: shown.replaceAll(/<(\/?)[\w.-]+:(?=\w)/g, '<$1'), text }];
  });
}

/** The text of all runs. */
export function runsText(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/**
 * The runs with their fields filled and the bounds of lists taken out. A value takes the look of the run in which its
 * field begins; runs that become empty fall away.
 */
export function filledRuns(
  runs: readonly TextRun[],
  value: (path: string) => string,
): readonly TextRun[] {
  const texts = filledTexts(
    runs.map(({ text }) => text),
    (path) => cellText(value(path)),
  );
  return shortened(
    runs.flatMap(({ look }, index) => {
      const text = texts[index] ?? '';
      return text === '' ? [] : [{ look, text }];
    }),
  );
}

/**
 * Fills the fields of a text that is cut in stretches, whether a field lies in one or in several: its value stands
 * where it begins. There are as many stretches as before, some of them empty.
 */
export function filledTexts(
  texts: readonly string[],
  value: (path: string) => string,
): readonly string[] {
  const filled = texts.map(() => '');
  const ends = texts.map((_, index) => texts.slice(0, index + 1).join('').length);
  const put = (at: number, text: string) => {
    const index = ends.findIndex((end) => at < end);
    filled[index] = (filled[index] ?? '') + text;
  };
  for (const piece of fieldPieces(texts.join(''))) {
    if (piece.kind === 'field') put(piece.start, value(piece.path));
    if (piece.kind !== 'text') continue;
    const end = piece.start + piece.text.length;
    for (let at = piece.start; at < end;) {
      const stop = Math.min(end, ends.find((one) => at < one) ?? end);
      put(at, piece.text.slice(at - piece.start, stop - piece.start));
      at = stop;
    }
  }
  return filled;
}

/** The content of an inline string. */
export function runsXml(runs: readonly TextRun[], prefix: string): string {
  const text = (content: string) =>
    `<${prefix}t xml:space="preserve">${xmlText(content)}</${prefix}t>`;
  if (runs.every(({ look }) => look === '')) return text(runsText(runs));
  return runs
    .map((run) => {
      const look = run.look.replaceAll(/<(\/?)(?=\w)/g, `<$1${prefix}`);
      return `<${prefix}r>${look}${text(run.text)}</${prefix}r>`;
    })
    .join('');
}

/** Lines end in cells as they do in spreadsheets; what would be read as a code (`_x000D_`) is written as one. */
function cellText(value: string): string {
  return value.replaceAll(/\r\n?/g, '\n').replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

function shortened(runs: readonly TextRun[]): readonly TextRun[] {
  let left = longest;
  return runs.flatMap(({ look, text }) => {
    if (text.length <= left) {
      left -= text.length;
      return [{ look, text }];
    }
    const cut = xmlSafe(text.slice(0, Math.max(0, left - 1)));
    const kept = left > 0 ? [{ look, text: `${cut}…` }] : [];
    left = 0;
    return kept;
  });
}

import type { DocumentLanguage } from '../../base/language.ts';
import { signatureRows } from '../build/sheetClosing.ts';
import { columnLetter } from '../columnLetter.ts';
import type { CellLook, SheetCell, SheetRow } from '../sheetDoc.ts';
import { workplanWords } from '../words.ts';
import type { WorkplanPaperFacts } from './facts.ts';
import { inRiel, sumOf } from './workbookAmounts.ts';
import {
  bandRow,
  empty,
  formulaCell,
  numberCell,
  oneLine,
  textCell,
  wording,
} from '../build/sheetCells.ts';
import type { WorkplanInput } from './paper.ts';
import { workplanSignatures } from './signings.ts';
import { signs, signsOf } from './workbookLine.ts';

interface Layout {
  readonly columns: number;
  readonly riel: number;
  readonly dollar: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What stands under the lines: totals, what the signs mean, and the signatures. */
export function closingRows(
  facts: WorkplanPaperFacts,
  input: WorkplanInput,
  layout: Layout,
): { readonly rows: readonly SheetRow[]; readonly rateRow: number | null } {
  const { language } = input;
  const totals = totalRows(facts, language, layout);
  return {
    rows: [
      ...totals.rows,
      ...noteRows(facts, language, layout.columns),
      ...signatureRows(workplanSignatures(facts, input), layout.columns),
    ],
    rateRow: totals.rateRow,
  };
}

function totalRows(
  facts: WorkplanPaperFacts,
  language: DocumentLanguage,
  { columns, riel, dollar, firstRow, lastRow }: Layout,
): { readonly rows: readonly SheetRow[]; readonly rateRow: number | null } {
  const sums = sumOf(facts.lines);
  const row = (label: string, look: CellLook, cells: ReadonlyMap<number, SheetCell>): SheetRow => ({
    cells: Array.from({ length: columns }, (_, index) =>
      index === 0 ? textCell(label, look) : (cells.get(index + 1) ?? empty(look)),
    ),
    merges: [{ from: 1, to: riel - 1 }],
  });
  const sum = (at: number, result: number, format: 'riel' | 'dollar'): SheetCell =>
    lastRow < firstRow
      ? numberCell(0, format, 'total')
      : formulaCell(
          `SUBTOTAL(9,${columnLetter(at)}${firstRow}:${columnLetter(at)}${lastRow})`,
          result,
          format,
          'total',
        );
  const total = row(
    wording(workplanWords.grandTotal, language),
    'total',
    new Map([
      [riel, sum(riel, sums.riel, 'riel')],
      [dollar, sum(dollar, sums.dollar, 'dollar')],
    ]),
  );
  if (facts.exchangeRate === null) {
    const note = bandRow(wording(workplanWords.noExchangeRate, language), columns, 'note');
    return { rows: [total, note], rateRow: null };
  }
  const totalRow = Math.max(firstRow, lastRow + 1);
  const rateRow = totalRow + 1;
  const letter = columnLetter(riel);
  return {
    rows: [
      total,
      row(
        wording(workplanWords.exchangeRate, language),
        'total',
        new Map([[riel, numberCell(facts.exchangeRate, 'rate', 'total')]]),
      ),
      row(
        wording(workplanWords.totalInRiel, language),
        'total',
        new Map([
          [
            riel,
            formulaCell(
              `${letter}${totalRow}+ROUND(${columnLetter(dollar)}${totalRow}*${letter}${rateRow},0)`,
              inRiel(sums, facts.exchangeRate),
              'riel',
              'total',
            ),
          ],
        ]),
      ),
    ],
    rateRow,
  };
}

function noteRows(
  facts: WorkplanPaperFacts,
  language: DocumentLanguage,
  columns: number,
): readonly SheetRow[] {
  const used = new Set(facts.lines.flatMap((fact) => signsOf(fact, language).split('')));
  const proposed = facts.lines.some(({ line }) => !line.monthsTouched && line.months.length > 0);
  return [
    ...(proposed ? [workplanWords.proposedMonths] : []),
    ...(used.has(signs.openQuery) ? [workplanWords.restsOnQuery] : []),
    ...(used.has(signs.assumed) ? [workplanWords.assumedYears] : []),
    ...(used.has(signs.workingTranslation) ? [workplanWords.workingTranslation] : []),
  ].map((text) => bandRow(oneLine(text, language), columns, 'note'));
}

import { moneyOf, amountOf, sumOf } from '../../../money/money.ts';
import { footRow, forSheet, listSheet, notes, type ListPlaces } from '../../build/listSheet.ts';
import { wordingLine, wordingOf } from '../../build/templateWording.ts';
import { inCell, labelled } from '../../build/sheetMasthead.ts';
import type { RowGroup } from '../../build/arrange.ts';
import { onOneLine } from '../../build/wording.ts';
import { columnLetter } from '../../columnLetter.ts';
import type { RowFilling } from '../../fields/filling.ts';
import type { SheetCell, SheetDoc, SheetRow } from '../../sheetDoc.ts';
import { workplanWords } from '../../words.ts';
import { empty, formulaCell, numberCell, textCell } from '../../build/sheetCells.ts';
import type { BuildInput } from '../kind.ts';
import {
  amountColumns,
  arrangedBudget,
  budgetGroups,
  orientationOf,
  particularsOf,
  togetherOf,
  unusedColumns,
  usedAmounts,
  type AmountColumn,
} from './parts.ts';
import { budgetTable } from './table.ts';
import { budgetWords } from './words.ts';

const decimals = { riel: 0, dollar: 2 } as const;

/** A factor that is not given counts as one, and a line without a unit cost comes to nothing. */
function amountFormula(
  column: AmountColumn,
  { row, letter }: { readonly row: number; readonly letter: ListPlaces['letter'] },
): string {
  const cell = (key: string) => `${letter(key)}${row}`;
  const factors = ['quantity', 'times', 'unitCost'].map(cell).join(',');
  return (
    `IF(OR(${cell('currency')}<>"${column.currency}",${cell('unitCost')}=""),0,` +
    `ROUND(PRODUCT(${factors}),${decimals[column.format]}))`
  );
}

function lineCell(
  row: RowFilling,
  key: string,
  at: { readonly row: number; readonly letter: ListPlaces['letter'] },
): SheetCell | undefined {
  const column = amountColumns.find((candidate) => candidate.key === key);
  if (column !== undefined)
    return formulaCell(amountFormula(column, at), row.number(key) ?? 0, column.format);
  if (key !== 'unitCost' || row.isTemplate) return undefined;
  const format = row.text('currency').en === 'USD' ? 'dollar' : 'riel';
  return numberCell(row.number('unitCost'), format);
}

function sumOfRows(rows: readonly RowFilling[], { key, currency }: AmountColumn): number {
  const amounts = rows.flatMap((row) => row.number(key) ?? []);
  return amountOf(
    sumOf(
      amounts.map((amount) => moneyOf(amount, currency)),
      currency,
    ),
  );
}

function subtotal(
  rows: readonly RowFilling[],
  column: AmountColumn,
  { first, last, letter }: ListPlaces,
  look: 'group' | 'total',
): SheetCell {
  const at = letter(column.key);
  return rows.length === 0
    ? numberCell(0, column.format, look)
    : formulaCell(
        `SUBTOTAL(9,${at}${first}:${at}${last})`,
        sumOfRows(rows, column),
        column.format,
        look,
      );
}

function groupRow(input: BuildInput, group: RowGroup, places: ListPlaces): SheetRow {
  const cells = new Map(
    usedAmounts(input.filling).map((column) => [
      places.column(column.key),
      subtotal(group.rows, column, places, 'group'),
    ]),
  );
  const label = inCell(group.title ?? { en: '', km: '' }, input.language);
  const row = footRow(label, cells, places.columns.length);
  return {
    ...row,
    cells: row.cells.map((cell): SheetCell =>
      cell.kind === 'empty' ? empty('group') : { ...cell, look: 'group' },
    ),
  };
}

/** The totals, the rate and what both currencies come to together, all formulas over the lines. */
function totalRows(input: BuildInput, places: ListPlaces): readonly SheetRow[] {
  const { filling, language } = input;
  const rows = filling.rows('lines');
  const used = usedAmounts(filling);
  const columns = places.columns.length;
  const totalRow = places.last + 1;
  const total = footRow(
    inCell(budgetWords.total, language),
    new Map(
      used.map((column) => [places.column(column.key), subtotal(rows, column, places, 'total')]),
    ),
    columns,
  );
  const sums = togetherOf(filling);
  if (sums.length === 0) return [total];
  const at = Math.min(...used.map(({ key }) => places.column(key)));
  const one = (label: string, cell: SheetCell) => footRow(label, new Map([[at, cell]]), columns);
  const rate = `${columnLetter(at)}${totalRow + 1}`;
  const sumCell = (format: AmountColumn['format']) => {
    const column = used.find((candidate) => candidate.format === format);
    return column === undefined ? '0' : `${places.letter(column.key)}${totalRow}`;
  };
  const [riel, dollar] = [sumCell('riel'), sumCell('dollar')];
  const formulas = {
    togetherRiel: `IF(N(${rate})>0,${riel}+ROUND(${dollar}*${rate},0),0)`,
    togetherDollar: `IF(N(${rate})>0,${dollar}+ROUND(${riel}/${rate},2),0)`,
  };
  return [
    total,
    one(
      inCell(budgetWords.rate, language),
      filling.isTemplate
        ? textCell('{rate}', 'total')
        : numberCell(filling.number('rate'), 'rate', 'total'),
    ),
    ...sums.map(({ key, format }) =>
      one(
        inCell(budgetWords[key], language),
        formulaCell(formulas[key], filling.number(key) ?? 0, format, 'total'),
      ),
    ),
  ];
}

function noteTexts(input: BuildInput): readonly string[] {
  const { filling, language } = input;
  const isOpen =
    !filling.isTemplate && usedAmounts(filling).length > 1 && !filling.given('togetherRiel');
  return [
    ...(isOpen ? [onOneLine(workplanWords.noExchangeRate, language)] : []),
    ...wordingOf(input, 'closing').map((text) => inCell(text, language)),
  ];
}

/** The budget estimate as a workbook that reckons by itself. */
export function budgetSheet(given: BuildInput): SheetDoc {
  const input: BuildInput = forSheet({ ...given, filling: arrangedBudget(given.filling) });
  const { filling } = input;
  const title = wordingLine(input, 'title');
  return listSheet(input, {
    title,
    heading: [title, wordingLine(input, 'about'), labelled(particularsOf(input))],
    slot: budgetTable,
    without: unusedColumns(filling),
    needs: [
      'quantity',
      'times',
      'unitCost',
      ...usedAmounts(filling).map(({ key }) => key),
      'currency',
    ],
    groups: budgetGroups(filling),
    cell: (row, { key }, at) => lineCell(row, key, at),
    groupRow: (group, places) => groupRow(input, group, places),
    foot: (places) => [
      ...totalRows(input, places),
      ...notes(noteTexts(input), places.columns.length),
    ],
    orientation: orientationOf(input),
  });
}

import type { Bilingual } from '../../../base/language.ts';
import { formatFigure, moneyOf, sumOf } from '../../../money/money.ts';
import { cellText, listTable, type ShownColumn } from '../../build/listTable.ts';
import { officialPaper } from '../../build/officialPaper.ts';
import { wordingBlocks } from '../../build/prose.ts';
import { wordingLine } from '../../build/templateWording.ts';
import { runLines } from '../../build/wording.ts';
import type { Marks, RowFilling } from '../../fields/filling.ts';
import { workplanWords } from '../../words.ts';
import type { BuildInput } from '../kind.ts';
import type { Cell, Paragraph, Row, TextDoc } from '../../textDoc.ts';
import {
  amountColumns,
  arrangedBudget,
  budgetColumns,
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

function isAmount({ key }: ShownColumn): boolean {
  return amountColumns.some((column) => column.key === key);
}

/** A row of sums: its name over the first columns that hold no amounts, the figures in their columns. */
function sumRow(
  { language }: BuildInput,
  columns: readonly ShownColumn[],
  label: Bilingual,
  figures: Readonly<Record<string, Bilingual>>,
  look: NonNullable<Row['look']>,
): Row {
  const from = columns.findIndex((column) => !isAmount(column));
  const rest = columns.slice(from).findIndex(isAmount);
  const to = rest === -1 ? columns.length : from + rest;
  const cells = columns.flatMap((column, at): readonly Cell[] => {
    if (at === from) return [{ colSpan: to - from, lines: runLines(label, language) }];
    if (at > from && at < to) return [];
    const figure = figures[column.key];
    return [
      {
        align: 'right',
        lines: figure === undefined ? [] : runLines(cellText(figure, column, language), language),
      },
    ];
  });
  return { look, cells };
}

/** The row between the marks of a condition, which only a template has. */
function between(row: Row, { open, close }: Marks): Row {
  if (open === '') return row;
  const last = row.cells.length - 1;
  const cells = row.cells.map((cell, at) => ({
    ...cell,
    lines: [
      [
        ...(at === 0 ? [{ text: open }] : []),
        ...cell.lines.flat(),
        ...(at === last ? [{ text: close }] : []),
      ],
    ],
  }));
  return { ...row, cells };
}

function figureOf(amounts: readonly number[], { currency }: AmountColumn): Bilingual {
  const sum = sumOf(
    amounts.map((amount) => moneyOf(amount, currency)),
    currency,
  );
  return {
    km: formatFigure(sum, { language: 'km' }),
    en: formatFigure(sum, { language: 'en' }),
  };
}

function groupSums(
  input: BuildInput,
  rows: readonly RowFilling[],
): Readonly<Record<string, Bilingual>> {
  return Object.fromEntries(
    usedAmounts(input.filling).map((column) => [
      column.key,
      figureOf(
        rows.flatMap((row) => row.number(column.key) ?? []),
        column,
      ),
    ]),
  );
}

function totals(input: BuildInput, columns: readonly ShownColumn[]): readonly Row[] {
  const { filling } = input;
  const shown = columns.filter(isAmount);
  const [first] = shown;
  // Without a column of amounts the sums stand in words alone.
  if (first === undefined) return [];
  const sums = Object.fromEntries(
    usedAmounts(filling).map(({ key, total }) => [key, filling.text(`${total}.figure`)]),
  );
  return [
    sumRow(input, columns, budgetWords.total, sums, 'total'),
    ...togetherOf(filling).map(({ key }) =>
      between(
        sumRow(
          input,
          columns,
          budgetWords[key],
          { [first.key]: filling.text(`${key}.figure`) },
          'total',
        ),
        filling.condition(key),
      ),
    ),
  ];
}

/** Why riel and dollars are not added together, where there are both and no rate. */
function withoutRate({ filling, language }: BuildInput): readonly Paragraph[] {
  if (filling.isTemplate || usedAmounts(filling).length < 2 || filling.given('togetherRiel')) {
    return [];
  }
  return runLines(workplanWords.noExchangeRate, language).map((runs) => ({
    kind: 'paragraph',
    look: 'note',
    runs,
  }));
}

/** The budget estimate as a paper. */
export function budgetPaper(given: BuildInput): TextDoc {
  const input: BuildInput = { ...given, filling: arrangedBudget(given.filling) };
  const { filling } = input;
  const columns = budgetColumns(input);
  const groups = new Map(
    budgetGroups(filling).flatMap(({ title, rows }) => {
      const [first] = rows;
      return title === null || first === undefined
        ? []
        : [[first.index, sumRow(input, columns, title, groupSums(input, rows), 'group')] as const];
    }),
  );
  return officialPaper(input, {
    title: wordingLine(input, 'title'),
    heading: [wordingLine(input, 'title'), wordingLine(input, 'about')],
    letterNumber: 'where given',
    particulars: particularsOf(input),
    orientation: orientationOf(input),
    body: [
      listTable(input, budgetTable, {
        without: unusedColumns(filling),
        before: ({ index }) => {
          const head = groups.get(index);
          return head === undefined ? [] : [head];
        },
        cell: (row, { key }) =>
          amountColumns.some((column) => column.key === key)
            ? row.text(`${key}.figure`)
            : undefined,
        foot: totals(input, columns),
      }),
      ...withoutRate(input),
      ...wordingBlocks(input, 'closing', { look: 'body', align: 'left' }),
    ],
  });
}

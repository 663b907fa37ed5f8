import { failure } from '#shared/base/outcome.ts';
import { amountOf } from '#shared/money/money.ts';
import { lineAmount } from '#shared/workplan/amounts.ts';
import type { Currency } from '#shared/workplan/model.ts';
import type { LineRow } from '../lineRow.ts';
import { moneyText, sumText } from '../texts.ts';
import type { ColumnsInput, ColumnTools } from './columnTools.tsx';
import type { LineColumn } from './linePatch.ts';
import { readCost, readNumber } from './readCells.ts';
import classes from './Table.module.css';

const currencies: readonly Currency[] = ['KHR', 'USD'];

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}

function shownNumber(value: number | null): string {
  return value === null ? '' : value.toLocaleString('en', { maximumFractionDigits: 3 });
}

/** The sums of some lines, each currency by itself. */
function sumOfRows(rows: readonly LineRow[]): string {
  let riel = 0;
  let cents = 0;
  for (const { line } of rows) {
    const amount = lineAmount(line);
    if (amount?.currency === 'KHR') riel += amount.minor;
    if (amount?.currency === 'USD') cents += amount.minor;
  }
  return sumText({ riel, dollars: cents / 100 });
}

/** Units × unit cost = amount, in riel or dollars; the amount is computed and has the totals. */
export function moneyColumns(
  { messages }: ColumnsInput,
  { isOpen, taken, choice }: ColumnTools,
): readonly LineColumn[] {
  const { workplan: texts } = messages;
  return [
    {
      id: 'units',
      header: texts.columns.units,
      width: 84,
      align: 'end',
      text: ({ line }) => shownNumber(line.units),
      sortKey: ({ line }) => line.units,
      edit: {
        editor: 'number',
        allowed: isOpen,
        text: ({ line }) => numberText(line.units),
        parse: (typed, row) => {
          const units = typed.trim() === '' ? null : readNumber(typed);
          return units === null && typed.trim() !== ''
            ? failure(texts.problems.number(typed))
            : taken(row, () => ({ units }));
        },
      },
    },
    {
      id: 'unitCost',
      header: texts.columns.unitCost,
      width: 116,
      align: 'end',
      text: ({ line: { unitCost, currency } }) =>
        unitCost === null ? '' : moneyText(unitCost, currency),
      sortKey: ({ line }) => line.unitCost,
      edit: {
        editor: 'number',
        allowed: isOpen,
        text: ({ line }) => numberText(line.unitCost),
        parse: (typed, row) => {
          const cost = readCost(typed);
          if (cost === null) return failure(texts.problems.number(typed));
          const { unitCost, currency } = cost;
          return taken(row, () => ({ unitCost, ...(currency === null ? {} : { currency }) }));
        },
      },
    },
    {
      id: 'currency',
      header: texts.columns.currency,
      width: 92,
      text: ({ line }) => texts.currencies[line.currency],
      tone: ({ line }) => (line.unitCost === null ? 'muted' : undefined),
      edit: {
        ...choice(
          currencies,
          (currency) => texts.currencies[currency],
          (currency) => () => ({ currency }),
        ),
        allowed: isOpen,
        text: ({ line }) => line.currency,
      },
    },
    {
      id: 'amount',
      header: texts.columns.amount,
      width: 204,
      align: 'end',
      text: ({ line }) => {
        const amount = lineAmount(line);
        return amount === null ? '' : moneyText(amountOf(amount), amount.currency);
      },
      sortKey: ({ line }) => lineAmount(line)?.minor ?? null,
      footer: (rows) => {
        const sum = sumOfRows(rows);
        return (
          <span className={classes.sum} title={sum}>
            {sum}
          </span>
        );
      },
    },
  ];
}

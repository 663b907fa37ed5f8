import { amountOf as inUnits, exchange, moneyOf, sumOf as sumOfMoney } from '../../money/money.ts';
import { lineAmount } from '../../workplan/amounts.ts';
import type { Currency, WorkplanLine } from '../../workplan/model.ts';
import type { LineFact } from './facts.ts';

/** Sums in whole riel and in dollars with two decimals, each of the lines kept in that currency. */
export interface Amounts {
  readonly riel: number;
  readonly dollar: number;
}

/** Units × unit cost in the line's currency; 0 where one of them is not stated. */
export function amountOf(line: WorkplanLine): number {
  const amount = lineAmount(line);
  return amount === null ? 0 : inUnits(amount);
}

export function sumOf(lines: readonly LineFact[]): Amounts {
  const amounts = lines.flatMap(({ line }) => lineAmount(line) ?? []);
  const sum = (wanted: Currency): number =>
    inUnits(
      sumOfMoney(
        amounts.filter(({ currency }) => currency === wanted),
        wanted,
      ),
    );
  return { riel: sum('KHR'), dollar: sum('USD') };
}

/** Both in riel at the stated rate, to the nearest riel. */
export function inRiel({ riel, dollar }: Amounts, rate: number): number {
  return riel + inUnits(exchange(moneyOf(dollar, 'USD'), 'KHR', rate));
}

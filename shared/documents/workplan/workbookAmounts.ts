import {
  amountOf as inUnits,
  exchange,
  moneyOf,
  sumOf as sumOfMoney,
  times,
} from '../../money/money.ts';
import type { WorkplanLine } from '../../workplan/model.ts';
import type { LineFact } from './facts.ts';

/** Sums in whole riel and in dollars with two decimals, each of the lines kept in that currency. */
export interface Amounts {
  readonly riel: number;
  readonly dollar: number;
}

/** Units × unit cost in the line's currency; 0 where one of them is not stated. */
export function amountOf({ units, unitCost, currency }: WorkplanLine): number {
  if (units === null || unitCost === null) return 0;
  return inUnits(times(moneyOf(unitCost, currency), units));
}

export function sumOf(lines: readonly LineFact[]): Amounts {
  const sum = (currency: 'KHR' | 'USD'): number =>
    inUnits(
      sumOfMoney(
        lines
          .filter(({ line }) => line.currency === currency)
          .map(({ line }) => moneyOf(amountOf(line), currency)),
        currency,
      ),
    );
  return { riel: sum('KHR'), dollar: sum('USD') };
}

/** Both in riel at the stated rate, to the nearest riel. */
export function inRiel({ riel, dollar }: Amounts, rate: number): number {
  return riel + inUnits(exchange(moneyOf(dollar, 'USD'), 'KHR', rate));
}

import { decimalsOf, moneyOf, times, type Money } from '../money/money.ts';
import type { Currency, WorkplanLine } from './model.ts';

/** Decimals that a number of units may have: 2.5 days, 0.125 tonnes. */
const unitDecimals = 3;

/** Amounts are computed in binary numbers, which hold fifteen digits. */
const largestMinor = 1e15;

/** Whether the number, zero or more, is written with at most so many decimals. */
function hasDecimals(value: number, decimals: number): boolean {
  return Number.isFinite(value) && value >= 0 && Number(value.toFixed(decimals)) === value;
}

/** A number of units that a line can have: zero or more, at most three decimals. */
export function isUnits(value: number): boolean {
  return hasDecimals(value, unitDecimals);
}

/** A cost of one unit: zero or more, whole riel, dollars with at most two decimals. */
export function isUnitCost(value: number, currency: Currency): boolean {
  return hasDecimals(value, decimalsOf[currency]);
}

type Priced = Pick<WorkplanLine, 'units' | 'unitCost' | 'currency'>;

/** Units × unit cost, rounded once to the currency; null where one of them is not stated. */
export function lineAmount({ units, unitCost, currency }: Priced): Money | null {
  if (units === null || unitCost === null) return null;
  return times(moneyOf(unitCost, currency), units);
}

/** Whether units × unit cost stays within what can be counted exactly. */
export function isCountable({ units, unitCost, currency }: Priced): boolean {
  if (units === null || unitCost === null) return true;
  const scale = 10 ** decimalsOf[currency];
  return unitCost * scale < largestMinor && units * unitCost * scale < largestMinor;
}

/** Cuts a whole number into so many whole parts that are as equal as can be, the remainder first. */
export function shareOut(total: number, parts: number): readonly number[] {
  const least = Math.floor(total / parts);
  const over = total - least * parts;
  return Array.from({ length: parts }, (_, index) => least + (index < over ? 1 : 0));
}

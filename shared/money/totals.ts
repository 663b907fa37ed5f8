import type { Bilingual, Language } from '../base/language.ts';
import { largestNumberInWords } from '../text/numberInWords.ts';
import type { Currency } from '../workplan/model.ts';
import { amountInWords } from './inWords.ts';
import { amountOf, decimalsOf, exchange, formatMoney, sumOf, type Money } from './money.ts';

/** Sums by currency; null where no amount is in it. Without any amount there are zero riel. */
export interface Totals {
  readonly KHR: Money | null;
  readonly USD: Money | null;
}

/** The amount, or null where it is so large that its last digits would be wrong. */
export function exact(money: Money): Money | null {
  return Number.isSafeInteger(money.minor) ? money : null;
}

/** What amounts come to, each currency for itself; null where there is none in it, or too much to be exact. */
export function totalsOf(amounts: readonly Money[]): Totals {
  const total = (currency: Currency): Money | null => {
    const own = amounts.filter((money) => money.currency === currency);
    return own.length === 0 ? null : exact(sumOf(own, currency));
  };
  return amounts.length === 0
    ? { KHR: sumOf([], 'KHR'), USD: null }
    : { KHR: total('KHR'), USD: total('USD') };
}

function fits(money: Money, currency: Currency, rate: number): boolean {
  if (money.currency === currency) return true;
  const amount = currency === 'KHR' ? amountOf(money) * rate : amountOf(money) / rate;
  return Number.isSafeInteger(Math.ceil(amount * 10 ** decimalsOf[currency]));
}

/** Both sums together in one currency; null where no rate is stated, or for too much to be exact. */
export function together(totals: Totals, currency: Currency, rate: number | null): Money | null {
  if (rate === null || rate <= 0) return null;
  const parts = [totals.KHR, totals.USD].filter((money) => money !== null);
  if (!parts.every((money) => fits(money, currency, rate))) return null;
  const inOne = parts.map((money) => exchange(money, currency, rate));
  return exact(sumOf(inOne, currency));
}

function inWords(money: Money, language: Language): string {
  const amount = amountOf(money);
  // Beyond the numbers that have words, figures.
  return Math.floor(amount) > largestNumberInWords
    ? formatMoney(money, { language })
    : amountInWords(amount, money.currency, language);
}

/** The sums in words: «មួយលានរៀល និងប្រាំរយដុល្លារអាមេរិក», "one million riel and five hundred US dollars". */
export function totalsInWords({ KHR, USD }: Totals): Bilingual {
  const parts = [KHR, USD].filter((money) => money !== null);
  const words = (language: Language, and: string) =>
    parts.map((money) => inWords(money, language)).join(and);
  return { km: words('km', ' និង'), en: words('en', ' and ') };
}

import type { Language } from '../base/language.ts';
import { digitsIn, writeDigits, type Digits } from '../text/khmerDigits.ts';
import type { Currency } from '../workplan/model.ts';

/** An amount in whole minor units: riel (no decimals), or cents of a dollar. Never a fraction. */
export interface Money {
  readonly currency: Currency;
  readonly minor: number;
}

/** Digits after the decimal mark: riel has none. */
export const decimalsOf: Readonly<Record<Currency, 0 | 2>> = { KHR: 0, USD: 2 };

function minorPerUnit(currency: Currency): number {
  return 10 ** decimalsOf[currency];
}

/** To the nearest minor unit, halves away from zero; binary noise (1.005 × 100) does not decide. */
function toMinor(value: number): number {
  const rounded = Math.round(Number(Math.abs(value).toPrecision(15)));
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * Money out of an amount in riel or dollars, as it is typed and kept.
 * @throws RangeError where it is no finite number or too large to be exact: a programming fault.
 */
export function moneyOf(amount: number, currency: Currency): Money {
  const minor = toMinor(amount * minorPerUnit(currency));
  if (!Number.isSafeInteger(minor)) throw new RangeError(`No amount of money: ${amount}`);
  return { currency, minor };
}

/** The amount in riel or dollars, for a typed cell. */
export function amountOf(money: Money): number {
  return money.minor / minorPerUnit(money.currency);
}

/** The sum in one currency; zero for none. @throws RangeError where currencies are mixed: exchange first. */
export function sumOf(amounts: readonly Money[], currency: Currency): Money {
  let minor = 0;
  for (const money of amounts) {
    if (money.currency !== currency) throw new RangeError(`${money.currency} among ${currency}`);
    minor += money.minor;
  }
  return { currency, minor };
}

/** Unit cost × quantity, to the nearest minor unit. */
export function times(money: Money, quantity: number): Money {
  return { currency: money.currency, minor: toMinor(money.minor * quantity) };
}

/**
 * The amount in the other currency at the one rate that a document states.
 * @param rielPerDollar riel for one dollar, above zero
 */
export function exchange(money: Money, to: Currency, rielPerDollar: number): Money {
  if (money.currency === to) return money;
  if (!(rielPerDollar > 0)) throw new RangeError(`No exchange rate: ${rielPerDollar}`);
  const amount = amountOf(money);
  return moneyOf(to === 'KHR' ? amount * rielPerDollar : amount / rielPerDollar, to);
}

/**
 * How a language writes amounts; the one place where it is decided. Khmer state texts group with a full
 * stop, as CLDR has it for Khmer, and name the currency after the figure.
 */
const forms = {
  en: { group: ',', decimal: '.', KHR: (figure: string) => `KHR ${figure}`, USD: usd },
  km: {
    group: '.',
    decimal: ',',
    KHR: (figure: string) => `${figure} រៀល`,
    USD: (figure: string) => `${figure} ដុល្លារ`,
  },
} as const;

function usd(figure: string): string {
  return `USD ${figure}`;
}

interface MoneyFormat {
  readonly language: Language;
  /** By default those of the language. */
  readonly digits?: Digits;
}

/** The figure alone: «៥៦.០០០», «1,250.50». */
export function formatFigure(money: Money, { language, digits }: MoneyFormat): string {
  const form = forms[language];
  const decimals = decimalsOf[money.currency];
  const text = String(Math.abs(money.minor)).padStart(decimals + 1, '0');
  const whole = text.slice(0, text.length - decimals);
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, form.group);
  const figure = decimals === 0 ? grouped : grouped + form.decimal + text.slice(-decimals);
  return writeDigits((money.minor < 0 ? '-' : '') + figure, digits ?? digitsIn(language));
}

/** The figure with its currency: «៥៦.០០០ រៀល», «KHR 56,000», «USD 1,250.50». */
export function formatMoney(money: Money, format: MoneyFormat): string {
  return forms[format.language][money.currency](formatFigure(money, format));
}

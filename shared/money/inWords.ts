import { unreachable } from '../base/outcome.ts';
import type { Language } from '../base/language.ts';
import { numberInWords } from '../text/numberInWords.ts';
import type { Currency } from '../workplan/model.ts';
import { decimalsOf, moneyOf } from './money.ts';

/**
 * An amount of riel or dollars (not cents) in words, for 0 to 999,999,999,999, in small letters:
 * «មួយម៉ឺនពីរពាន់ប្រាំរយរៀល», «twelve US dollars and fifty cents».
 * @param exact closes the amount against additions, as receipts and payment lists do: «គត់», «only»
 * @throws RangeError outside that range: a programming fault.
 */
export function amountInWords(
  amount: number,
  currency: Currency,
  language: Language,
  { exact = false }: { readonly exact?: boolean } = {},
): string {
  const { minor } = moneyOf(amount, currency);
  const perUnit = 10 ** decimalsOf[currency];
  const whole = Math.floor(minor / perUnit);
  const cents = minor % perUnit;
  return language === 'km'
    ? inKhmer(whole, cents, currency) + (exact ? 'គត់' : '')
    : inEnglish(whole, cents, currency) + (exact ? ' only' : '');
}

function inKhmer(whole: number, cents: number, currency: Currency): string {
  const words = numberInWords(whole, 'km');
  switch (currency) {
    case 'KHR':
      return `${words}រៀល`;
    case 'USD':
      if (cents === 0) return `${words}ដុល្លារអាមេរិក`;
      if (whole === 0) return `${numberInWords(cents, 'km')}សេនអាមេរិក`;
      return `${words}ដុល្លារអាមេរិក និង${numberInWords(cents, 'km')}សេន`;
    default:
      return unreachable(currency);
  }
}

function inEnglish(whole: number, cents: number, currency: Currency): string {
  const words = numberInWords(whole, 'en');
  switch (currency) {
    case 'KHR':
      return `${words} riel`;
    case 'USD': {
      const dollars = `${words} US ${whole === 1 ? 'dollar' : 'dollars'}`;
      if (cents === 0) return dollars;
      const rest = `${numberInWords(cents, 'en')} ${whole === 0 ? 'US ' : ''}${cents === 1 ? 'cent' : 'cents'}`;
      return whole === 0 ? rest : `${dollars} and ${rest}`;
    }
    default:
      return unreachable(currency);
  }
}

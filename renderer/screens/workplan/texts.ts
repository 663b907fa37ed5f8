import type { Language } from '#shared/base/language.ts';
import { formatFigure, moneyOf } from '#shared/money/money.ts';
import type { Currency } from '#shared/workplan/model.ts';

const signs: Readonly<Record<Currency, (figure: string) => string>> = {
  KHR: (figure) => `${figure} ៛`,
  USD: (figure) => `$${figure}`,
};

/** An amount as tables show it: «56,000 ៛», «$1,250.50»; the same figures in both languages, as they are typed. */
export function moneyText(amount: number, currency: Currency): string {
  return signs[currency](formatFigure(moneyOf(amount, currency), { language: 'en' }));
}

/** Riel and dollars of a sum, without the one that is nought; empty for nothing. */
export function sumText(sum: { readonly riel: number; readonly dollars: number }): string {
  return [
    ...(sum.riel === 0 ? [] : [moneyText(sum.riel, 'KHR')]),
    ...(sum.dollars === 0 ? [] : [moneyText(sum.dollars, 'USD')]),
  ].join(' + ');
}

/** A date as both languages write it in figures: 14/04/2026. */
export function dayText(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** The language that the window does not speak. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'km' : 'en';
}

/** Numbers in order with runs drawn together: `2019–2021, 2023`. */
export function runsText(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

import type { Language } from '../base/language.ts';

/** The digits a document is written with; a setting of the document, by default those of its language. */
export type Digits = 'khmer' | 'latin';

const khmerZero = 0x17e0;

/** Every Latin digit of the text as a Khmer one; all else stays. */
export function toKhmerDigits(text: string): string {
  return text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(khmerZero + Number(digit)));
}

/** Every Khmer digit of the text as a Latin one; all else stays. */
export function toLatinDigits(text: string): string {
  return text.replaceAll(/[០-៩]/g, (digit) => String((digit.codePointAt(0) ?? 0) - khmerZero));
}

/** The digits that a language is written with where nothing else is chosen. */
export function digitsIn(language: Language): Digits {
  return language === 'km' ? 'khmer' : 'latin';
}

/** The text or whole number with the wanted digits. */
export function writeDigits(value: string | number, digits: Digits): string {
  return digits === 'khmer' ? toKhmerDigits(String(value)) : toLatinDigits(String(value));
}

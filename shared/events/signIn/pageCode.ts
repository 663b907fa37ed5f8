import { toLatinDigits } from '../../text/khmerDigits.ts';

/**
 * The letters of a sheet's code: none that a hand or an eye takes for another (no 0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B,
 * U V).
 */
const letters = '3479ACDEFHJKMNPRTWXY';
const length = 5;

/**
 * A sheet's code: five letters out of random ones.
 * @param id a random id, of which 10 hexadecimal digits count
 */
export function sheetCode(id: string): string {
  let number = Number.parseInt(id.replaceAll(/[^0-9a-f]/gi, '').slice(0, 10) || '0', 16);
  let code = '';
  for (let place = 0; place < length; place += 1) {
    code += letters[number % letters.length] ?? '';
    number = Math.floor(number / letters.length);
  }
  return code;
}

/** What a page bears: the sheet's code and the page's number, «K7M3P-2». Nothing in it is about a person. */
export function pageCode(code: string, page: number): string {
  return `${code}-${page}`;
}

/**
 * The code of a sheet out of what was typed or scanned: with or without the page, in either case, with blanks where
 * somebody put them. Null where the text cannot be one.
 */
export function readPageCode(
  typed: string,
): { readonly code: string; readonly page: number | null } | null {
  const plain = toLatinDigits(typed).replaceAll(/\s+/gu, '').toUpperCase();
  const found = new RegExp(`^([${letters}]{${length}})(?:[-–—_/.](\\d{1,3}))?$`, 'u').exec(plain);
  const [, code, page] = found ?? [];
  if (code === undefined) return null;
  return { code, page: page === undefined ? null : Number(page) };
}

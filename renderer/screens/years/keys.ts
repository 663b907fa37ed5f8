import { toLatinDigits } from '#shared/text/khmerDigits.ts';

/** What a key does on the sheet. */
export type YearsCommand =
  /** Set or clear the n-th year of the plan, counted from 1. */
  | { readonly kind: 'year'; readonly place: number }
  /** Set or clear the years of the chosen cells. */
  | { readonly kind: 'cells' }
  /** Mark that the rows fall in no year. */
  | { readonly kind: 'none' }
  | { readonly kind: 'confirm'; readonly basis: 'settled' | 'assumed' }
  | { readonly kind: 'reopen' };

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The command of a key, on Latin and Khmer keyboards alike; null for a key that is the table's own. */
export function yearsCommandOf(press: KeyPress): YearsCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  switch (press.key) {
    case 'Enter':
      return { kind: 'confirm', basis: press.shiftKey ? 'assumed' : 'settled' };
    case 'Backspace':
    case 'Delete':
      return { kind: 'reopen' };
    case ' ':
      return press.shiftKey ? null : { kind: 'cells' };
    default:
  }
  if (press.shiftKey) return null;
  // The place of the key counts too: on a Khmer keyboard neither gives a Latin letter or figure.
  const digit = /^[0-9]$/u.exec(toLatinDigits(press.key)) ?? /[0-9]$/u.exec(digitKey(press.code));
  if (digit !== null) {
    const place = Number(digit[0]);
    return place === 0 ? { kind: 'none' } : { kind: 'year', place };
  }
  return press.key.toLowerCase() === 'a' || press.code === 'KeyA'
    ? { kind: 'confirm', basis: 'assumed' }
    : null;
}

function digitKey(code: string): string {
  return /^(?:Digit|Numpad)[0-9]$/u.test(code) ? code : '';
}

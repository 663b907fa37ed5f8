import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';

/** What a number may be. */
export interface Bounds {
  readonly lowest: number;
  readonly highest: number;
}

/** Millimetres: nearer to the edge many printers leave the paper white, and further in no text has room. */
export const marginBounds: Bounds = { lowest: 5, highest: 60 };
/** Points. */
export const bodyBounds: Bounds = { lowest: 8, highest: 18 };
export const titleBounds: Bounds = { lowest: 10, highest: 40 };
/** Relative to the other columns. */
export const widthBounds: Bounds = { lowest: 0.1, highest: 100 };

/** As schemas of templates allow them: names go into style sheets. */
const fontName = /^[\p{L}\p{M}\p{N} ._+-]{1,64}$/u;

/** A number as people type it, with a point or a comma and in digits of either script, to two decimals. */
export function parseNumber(text: string, bounds: Bounds): Outcome<number, 'bad-number'> {
  const typed = toLatinDigits(text.trim()).replace(',', '.');
  if (!/^\d{1,4}(?:\.\d{1,2})?$/u.test(typed)) return failure('bad-number');
  const value = Number(typed);
  return value >= bounds.lowest && value <= bounds.highest ? success(value) : failure('bad-number');
}

export function parseFontName(text: string): Outcome<string, 'bad-font'> {
  const name = text.trim().replaceAll(/\s+/gu, ' ');
  return fontName.test(name) ? success(name) : failure('bad-font');
}

import type { Code } from '../base/ids.ts';

const dotted = /^[1-9]\d{0,3}(?:\.[1-9]\d{0,3}){1,3}$/;
/** I to XXXIX: no plan has forty programmes, and a lone C, D, L or M is a letter of a list. */
const roman = /^(?=[XVI])(X{0,3})(IX|IV|V?I{0,3})$/;
const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** The numbers of a code, outermost first: `[4]` for IV, `[2, 2, 1, 10]` for 2.2.1.10; null for no code. */
function numbersOf(text: string): readonly number[] | null {
  if (dotted.test(text)) return text.split('.').map(Number);
  const match = roman.exec(text);
  if (match === null) return null;
  return [10 * (match[1] ?? '').length + units.indexOf(match[2] ?? '')];
}

/**
 * Reads a code of a strategic plan: a Roman numeral (a programme) or two to four numbers joined by points.
 * Strict, so that every code has one spelling: no spaces, no leading zeros, no point at the end.
 * @returns null where the text is no code.
 */
export function parseCode(text: string): Code | null {
  return numbersOf(text) === null ? null : (text as Code);
}

/**
 * Orders codes by their numbers: 2.2.1.9 before 2.2.1.10, and a heading before what stands under it, the
 * programme included (II before 2.1). Negative, zero or positive, as `Array.prototype.sort` wants it.
 * @throws RangeError where one of them is no code: a programming fault.
 */
export function compareCodes(a: Code, b: Code): number {
  const left = numbersOf(a);
  const right = numbersOf(b);
  if (left === null || right === null) {
    throw new RangeError(`Not a code: ${left === null ? a : b}`);
  }
  for (const [index, number] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (number !== other) return number - other;
  }
  return left.length - right.length;
}

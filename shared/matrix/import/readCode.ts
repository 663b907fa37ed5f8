import type { Code } from '../../base/ids.ts';
import { toLatinDigits } from '../../text/khmerDigits.ts';
import { parseCode } from '../codes.ts';

const tens = ['', 'X', 'XX', 'XXX'];
const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** The code of the programme of that number; null from 40 on. */
export function programmeCode(number: number): Code | null {
  return parseCode((tens[Math.floor(number / 10)] ?? 'none') + (units[number % 10] ?? ''));
}

/** The first number of a dotted code; null for a programme's. */
export function firstNumber(code: Code): number | null {
  const number = Number(code.split('.')[0]);
  return Number.isInteger(number) ? number : null;
}

export interface ReadCode {
  readonly code: Code;
  /** What stands behind the code in the same cell, as in merged headings: "1.1 Administrative affairs". */
  readonly rest: string;
}

/** Unseen characters, other points, Khmer digits, and blanks about the points are passed over. */
function plainCode(text: string): string {
  return toLatinDigits(text)
    .replaceAll(/[\u200B-\u200D\uFEFF]/g, '')
    .replaceAll(/[．。]/g, '.')
    .replaceAll(/\s*\.\s*/g, '.')
    .trim()
    .replace(/\.$/, '');
}

const programmeWord =
  /^(?:programme|program|pillar|កម្មវិធី(?:ទី)?)\s*([ivx]+|\d{1,2})(?=$|[\s.:៖)–-])[\s.:៖)–-]*(.*)$/isu;
const leading = /^(\d{1,4}(?:\s*\.\s*\d{1,4}){1,3}|[IVX]+(?=\s*[.:៖)–-]|\s))\s*[.:៖)–-]*\s+(.+)$/su;

/**
 * Reads the code in a cell: alone ("2.2.1.10", "២.២.១.១០", "1.1."), or before the title in a merged heading
 * ("1.1 Administrative affairs", "Programme I: Legal framework").
 * @returns null where there is no code.
 */
export function readCode(text: string): ReadCode | null {
  const alone = parseCode(plainCode(text));
  if (alone !== null) return { code: alone, rest: '' };
  const digits = toLatinDigits(text).trim();
  const programme = programmeWord.exec(digits);
  if (programme !== null) {
    const name = programme[1] ?? '';
    const code = /^\d/.test(name) ? programmeCode(Number(name)) : parseCode(name.toUpperCase());
    if (code !== null) return { code, rest: tail(text, programme[2] ?? '') };
  }
  const found = leading.exec(digits);
  const code = found === null ? null : parseCode(plainCode(found[1] ?? ''));
  return code === null || found === null ? null : { code, rest: tail(text, found[2] ?? '') };
}

/** The end of the text as it was typed: Khmer digits and Latin ones are of the same length. */
function tail(text: string, rest: string): string {
  const trimmed = text.trim();
  return rest === '' ? '' : trimmed.slice(trimmed.length - rest.length).trim();
}

import type { Token } from './tokens.ts';

interface ReadNumber {
  readonly value: number;
  /** The place after it. */
  readonly next: number;
}

const joins = new Set(['-', '–', '/', '.', 'x', '×', '=', 'to']);
/** Words that make a number a limit instead of a target: "up to 100", "less than 5". */
const limits = new Set(['than', 'maximum', 'between', 'nearly', 'almost']);

/**
 * A number that stands alone, also in the official form "five (05)". null for parts of ranges, fractions and
 * compounds ("5-10", "two hundred"), for limits ("up to 100") and for what may be a calendar year: those are
 * asked about and never half taken.
 */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || isYear(token)) return null;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind === 'number' || after?.kind === 'number') return null;
  if (before !== undefined && joins.has(before.word) && tokens[at - 2]?.kind === 'number')
    return null;
  if (after !== undefined && joins.has(after.word) && isNumeric(tokens[at + 2])) return null;
  if (before !== undefined && limits.has(before.word)) return null;
  if (before?.word === 'to' && tokens[at - 2]?.word === 'up') return null;
  const inBrackets = tokens[at + 2];
  if (after?.word === '(' && inBrackets?.kind === 'number' && tokens[at + 3]?.word === ')') {
    return inBrackets.value === token.value ? { value: token.value, next: at + 4 } : null;
  }
  return { value: token.value, next: at + 1 };
}

/** Four figures between 1990 and 2099 that are no round hundred read as a calendar year. */
export function isYear(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' &&
    token.text.length === 4 &&
    !token.text.includes(',') &&
    token.value >= 1990 &&
    token.value < 2100 &&
    token.value % 100 !== 0
  );
}

function isNumeric(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'figure';
}

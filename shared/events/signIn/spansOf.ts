import type { Span } from './entry.model.ts';

/** Numbers in rising order as spans of those that follow each other. */
export function spansOf(numbers: readonly number[]): readonly Pick<Span, 'first' | 'last'>[] {
  const spans: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last !== undefined && last.last === number - 1) last.last = number;
    else spans.push({ first: number, last: number });
  }
  return spans;
}

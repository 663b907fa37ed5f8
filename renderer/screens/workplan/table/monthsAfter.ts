import { tidyMonths } from '#shared/workplan/months.ts';
import type { DrawnMonths } from './useMonthDrag.ts';

/** The months of a line after a run of them was drawn. */
export function monthsAfter(months: readonly number[], drawn: DrawnMonths): readonly number[] {
  const run = Array.from({ length: drawn.to - drawn.from + 1 }, (_, index) => drawn.from + index);
  return drawn.on
    ? tidyMonths([...months, ...run])
    : months.filter((month) => !run.includes(month));
}

import { tidyMonths } from '../../../workplan/months.ts';

/** «3, 5-7»: months as data write them; those that follow each other as a range. */
export function monthsWord(months: readonly number[]): string {
  const ranges: { readonly from: number; to: number }[] = [];
  for (const month of months) {
    const last = ranges.at(-1);
    if (last !== undefined && month === last.to + 1) last.to = month;
    else ranges.push({ from: month, to: month });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/** The months that such a text names, in order and each once. */
export function monthsOf(word: string): readonly number[] {
  const months = word.split(',').flatMap((part) => {
    const [from = Number.NaN, to = from] = part.split(/[-–]/).map((bound) => Number(bound.trim()));
    return Array.from({ length: 12 }, (_, index) => index + 1).filter(
      (month) => from <= month && month <= to,
    );
  });
  return tidyMonths(months);
}

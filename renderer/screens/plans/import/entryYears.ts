import { shownYears } from '#shared/matrix/import/shownRow.ts';
import type { MatrixEntry } from '#shared/matrix/model.ts';

/** The years of a row in one line: those that are certain, and those that are possible as `possible` writes them. */
export function entryYearsText(
  entry: MatrixEntry,
  planYears: readonly number[],
  possible: (year: number) => string,
): string {
  const { marks } = shownYears(entry, planYears);
  return planYears
    .flatMap((year) => {
      const mark = marks.get(year) ?? '';
      return mark === '' ? [] : [mark === 'x' ? String(year) : possible(year)];
    })
    .join(', ');
}

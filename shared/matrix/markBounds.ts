import type { MatrixEntry } from './model.ts';

/** A way in which chosen years do not fit the marks that the source still shows. */
export type MarkProblem =
  /** Fewer years than marks survive: marks were lost from the page, never added to it. */
  | { readonly kind: 'fewer'; readonly marks: number; readonly chosen: number }
  /** The mark (1 for the first) has no chosen year that is early enough. */
  | { readonly kind: 'late'; readonly mark: number; readonly last: number }
  /** The mark has no chosen year that is late enough. */
  | { readonly kind: 'early'; readonly mark: number; readonly first: number };

/**
 * Holds chosen years against the marks that survive in a row. Marks kept their order, so each takes the first
 * chosen year that it can stand for and that comes after the year of the mark before it; more years than marks
 * are no problem. The first problem alone is told: those after it follow from it.
 * @param years in order, each once
 */
export function markProblem(
  years: readonly number[],
  bounds: MatrixEntry['yearBounds'],
): MarkProblem | null {
  let next = 0;
  for (const [index, [first, last]] of bounds.entries()) {
    while (next < years.length && (years[next] ?? 0) < first) next += 1;
    const year = years[next];
    if (year === undefined) {
      return years.length < bounds.length
        ? { kind: 'fewer', marks: bounds.length, chosen: years.length }
        : { kind: 'early', mark: index + 1, first };
    }
    if (year > last) return { kind: 'late', mark: index + 1, last };
    next += 1;
  }
  return null;
}

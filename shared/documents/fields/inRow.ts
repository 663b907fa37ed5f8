import type { Filling, RowFilling } from './filling.ts';

/**
 * The filling of one row inside that of its document: the row's own fields first, then the document's, as template
 * files have it between the marks of a list.
 */
export function inRow(row: RowFilling, outer: Filling): Filling {
  const of = (path: string): Filling => (row.knows(path) ? row : outer);
  return {
    isTemplate: outer.isTemplate,
    data: outer.data,
    text: (path) => of(path).text(path),
    knows: (path) => row.knows(path) || outer.knows(path),
    given: (path) => of(path).given(path),
    number: (path) => of(path).number(path),
    key: (path) => of(path).key(path),
    rows: (path) => outer.rows(path),
    condition: (path) => of(path).condition(path),
  };
}

import type { Bilingual } from '../../base/language.ts';
import { countText } from '../fields/leafText.ts';
import type { Filling, RowFilling } from '../fields/filling.ts';

function renumbered(row: RowFilling, index: number): RowFilling {
  return {
    ...row,
    index,
    text: (path) => (path === 'no' ? countText(index) : row.text(path)),
    number: (path) => (path === 'no' ? index : row.number(path)),
  };
}

/** The filling with the rows of a list in another order, numbered anew. A template has one row only. */
export function inOrder(
  filling: Filling,
  list: string,
  order: (rows: readonly RowFilling[]) => readonly RowFilling[],
): Filling {
  if (filling.isTemplate) return filling;
  return {
    ...filling,
    rows: (path) => {
      const rows = filling.rows(path);
      return path === list ? order(rows).map((row, at) => renumbered(row, at + 1)) : rows;
    },
  };
}

/** Rows that belong together; without a title they stand before all groups. */
export interface RowGroup {
  readonly title: Bilingual | null;
  readonly rows: readonly RowFilling[];
}

/**
 * The rows by the text that groups them, in the order in which the groups first stand; those without such a text
 * first, so that they do not seem to belong to a group. One group without a title where nothing is grouped.
 */
export function groupedBy(
  rows: readonly RowFilling[],
  title: (row: RowFilling) => Bilingual,
): readonly RowGroup[] {
  const groups = new Map<string, { title: Bilingual | null; rows: RowFilling[] }>([
    ['', { title: null, rows: [] }],
  ]);
  for (const row of rows) {
    const text = title(row);
    const isEmpty = text.km === '' && text.en === '';
    const key = isEmpty || row.isTemplate ? '' : JSON.stringify([text.km, text.en]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { title: text, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()].filter((group) => group.title !== null || group.rows.length > 0);
}

import { searchKey } from '#shared/text/searchKey.ts';

/**
 * A search over rows: those that hold every word that was typed, in any of their texts, compared as readers
 * compare (either script's digits, spelling variants of Khmer). What a row's texts come to is remembered by its
 * object, so a changed row must be a new one.
 */
export function rowSearch<Row extends object>(
  textsOf: (row: Row) => readonly string[],
): (rows: readonly Row[], query: string) => readonly Row[] {
  const keys = new WeakMap<Row, string>();
  const keyOf = (row: Row): string => {
    const known = keys.get(row);
    if (known !== undefined) return known;
    const key = searchKey(textsOf(row).join('\n'));
    keys.set(row, key);
    return key;
  };
  return (rows, query) => {
    const words = searchKey(query)
      .split(' ')
      .filter((word) => word !== '');
    if (words.length === 0) return rows;
    return rows.filter((row) => words.every((word) => keyOf(row).includes(word)));
  };
}

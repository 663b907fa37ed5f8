import type { DocumentData } from '../fields/spec.ts';

/**
 * One set of data for each row of a list, each with that row alone in it: a letter to each of many addressees. In the
 * order of the rows; none where the list has no rows.
 * @throws where the data have no such list: a programming fault
 */
export function mergeOver(data: DocumentData, list: string): readonly DocumentData[] {
  const rows: unknown = data[list];
  if (!Array.isArray(rows)) throw new Error(`No list ${list}`);
  return rows.map((row: unknown): DocumentData => ({ ...data, [list]: [row] }) as DocumentData);
}

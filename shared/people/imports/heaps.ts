import type { ListRow } from './listRows.ts';
import { matchOfRow, type Answers, type Standing } from './standing.ts';

export const heapNames = ['perhaps', 'unclear', 'new', 'known', 'leftOut'] as const;
export type HeapName = (typeof heapNames)[number];

/**
 * The rows of a list as a person goes through them. The first two hold what is asked, settled or not; the others
 * where rows stand. A row that was asked about and is settled is in two.
 */
export type Heaps = Readonly<Record<HeapName, readonly ListRow[]>>;

export function heapsOf(
  rows: readonly ListRow[],
  standings: ReadonlyMap<string, Standing>,
  answers: Answers,
): Heaps {
  const heaps: Record<HeapName, ListRow[]> = {
    perhaps: [],
    unclear: [],
    new: [],
    known: [],
    leftOut: [],
  };
  for (const row of rows) {
    const standing = standings.get(row.key);
    if (standing === undefined) continue;
    const asked = askedIn(row, standing, answers);
    if (asked.perhaps) heaps.perhaps.push(row);
    if (asked.unclear) heaps.unclear.push(row);
    if (standing.kind === 'row') heaps.known.push(row);
    else if (standing.kind !== 'perhaps' && standing.kind !== 'unclear')
      heaps[standing.kind].push(row);
  }
  return heaps;
}

function askedIn(
  row: ListRow,
  standing: Standing,
  answers: Answers,
): { readonly perhaps: boolean; readonly unclear: boolean } {
  const answered = answers.rows.has(row.key) || answers.mended.has(row.key);
  const untouched =
    (standing.kind === 'known' && standing.by === 'before') ||
    (standing.kind === 'leftOut' && standing.by !== 'row');
  if (untouched) return { perhaps: false, unclear: false };
  return {
    perhaps:
      standing.kind === 'perhaps' || (answered && matchOfRow(row, answers)?.state === 'perhaps'),
    unclear: standing.kind === 'unclear' || (answered && row.read.kind === 'held'),
  };
}

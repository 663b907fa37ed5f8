import type { PersonId } from '../../base/ids.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { RowPlace } from '../list/model.ts';
import type { LeftRow, ListImport, TakenRow } from './model.ts';
import type { Whereabouts } from './whereabouts.ts';

/** What became of a row when its list was taken in before. */
export type TakenBefore = {
  readonly fileName: string;
  readonly on: PlainDate;
} & (
  | { readonly kind: 'taken'; readonly person: PersonId }
  /** It was taken, and the person has been removed for good since. */
  | { readonly kind: 'erased' }
  /** A person left it out. */
  | { readonly kind: 'left' }
);

interface Entry extends RowPlace {
  readonly key: string;
  readonly entry: string;
  /** Whether the reading takes it for a person, or asks about it. */
  readonly listed: boolean;
}

/** This share of the rows of the shorter of two lists makes them one list at two times. */
const shareOfSame = 0.5;
/** Fewer rows in common may be chance, unless they are all that the earlier list had. */
const fewestOfSame = 3;

/** What counts where a list came several times: whoever was taken is there, and what was left out is not asked again. */
const strength = { taken: 3, left: 2, erased: 1 } as const;

/**
 * Finds the rows that were taken in, or left out, when the same list came before. Rows that say no more than a name
 * count as well, which is why only a list that is the same for the most part counts: another list's «Sok Dara» may be
 * another person. By the rows' keys; a row that could be either of two people is not among them.
 */
export function takenBefore(
  imports: readonly ListImport[],
  rows: readonly Entry[],
  whereabouts: Whereabouts,
): ReadonlyMap<string, TakenBefore> {
  const found = new Map<string, TakenBefore>();
  const newestFirst = imports.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  for (const list of newestFirst) {
    const earlier: readonly (TakenRow | LeftRow)[] = [...list.rows, ...(list.leftOut ?? [])];
    if (!isSameList(earlier, rows)) continue;
    const byPlace = new Map(earlier.map((row) => [placeKey(row), row]));
    const byEntry = groupByEntry(earlier);
    for (const row of rows) {
      const there = byPlace.get(placeKey(row)) ?? onlyOne(byEntry.get(row.entry) ?? []);
      const fate = there === undefined ? null : fateOf(there, whereabouts);
      const known = found.get(row.key);
      if (fate === null || (known && strength[known.kind] >= strength[fate.kind])) continue;
      found.set(row.key, { fileName: list.fileName, on: list.on, ...fate });
    }
  }
  return found;
}

function placeKey({ sheet, row, entry }: RowPlace & { readonly entry: string }): string {
  return `${entry} ${row} ${sheet}`;
}

function isSameList(
  earlier: readonly { readonly entry: string }[],
  rows: readonly Pick<Entry, 'entry' | 'listed'>[],
): boolean {
  const [before, now] = [countEntries(earlier), countEntries(rows)];
  let common = 0;
  for (const [entry, count] of before) common += Math.min(count, now.get(entry) ?? 0);
  // Read by other columns, a list may seem to hold nobody.
  const size = rows.filter(({ listed }) => listed).length || rows.length;
  return common >= fewestOfSame
    ? common >= shareOfSame * Math.min(earlier.length, size)
    : common > 0 && common === earlier.length && common >= shareOfSame * size;
}

function countEntries(rows: readonly { readonly entry: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of rows) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}

function groupByEntry<Row extends { readonly entry: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const same = groups.get(row.entry);
    if (same === undefined) groups.set(row.entry, [row]);
    else same.push(row);
  }
  return groups;
}

/** The row, where all that say the same became the same. */
function onlyOne(rows: readonly (TakenRow | LeftRow)[]): TakenRow | LeftRow | undefined {
  const [first] = rows;
  return new Set(rows.map(personIn)).size === 1 ? first : undefined;
}

function personIn(row: TakenRow | LeftRow): PersonId | null {
  return 'person' in row ? row.person : null;
}

type Fate =
  | { readonly kind: 'taken'; readonly person: PersonId }
  | { readonly kind: 'erased' }
  | { readonly kind: 'left' };

/** Null where the person is no longer there: then the row is as if it had never been taken. */
function fateOf(row: TakenRow | LeftRow, whereabouts: Whereabouts): Fate | null {
  const person = personIn(row);
  if (person === null) return { kind: 'left' };
  const now = whereabouts(person);
  switch (now.kind) {
    case 'here':
      return { kind: 'taken', person: now.person };
    case 'erased':
      return { kind: 'erased' };
    case 'gone':
      return null;
  }
}

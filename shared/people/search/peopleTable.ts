import type { PersonId } from '../../base/ids.ts';
import { inLanguage, type Language } from '../../base/language.ts';
import type { DirectoryRow } from './directoryRow.ts';
import type { SortColumn } from './directoryQuery.ts';

/** Everybody of the directory in memory, in every order that was asked for. It changes in place. */
export interface PeopleTable {
  readonly size: () => number;
  readonly get: (id: PersonId) => DirectoryRow | undefined;
  /** Adds or replaces rows, and takes others out. */
  readonly change: (changed: readonly DirectoryRow[], removed: readonly PersonId[]) => void;
  /** All rows by a column, then by their names; rows without a text in the column come last. */
  readonly ordered: (column: SortColumn, language: Language) => Order;
  /** Every tag that somebody has, in order. */
  readonly tags: () => readonly string[];
}

interface Order {
  readonly rows: readonly DirectoryRow[];
  /** How many of them, at the end, have no text in the column. */
  readonly empty: number;
}

type TextOf = (row: DirectoryRow) => string;

/** What a column is sorted by; sexes and provinces by their codes. */
function columnText(column: SortColumn, language: Language): TextOf {
  switch (column) {
    case 'khmerName':
      return ({ khmerName }) => khmerName;
    case 'latinName':
      return ({ latinName }) => latinName;
    case 'sex':
      return ({ sex }) => sex ?? '';
    case 'post':
      return ({ post }) => inLanguage(post, language);
    case 'organisation':
      return ({ organisation }) => inLanguage(organisation, language);
    case 'province':
      return ({ province }) => province ?? '';
    case 'phone':
      return ({ phones }) => phones[0] ?? '';
    case 'email':
      return ({ emails }) => emails[0] ?? '';
  }
}

/** A column's text, then the names. */
function keysOf(column: SortColumn, language: Language): readonly TextOf[] {
  return [...new Set<SortColumn>([column, 'khmerName', 'latinName'])].map((each) =>
    columnText(each, language),
  );
}

/** A table of nobody. */
export function newPeopleTable(): PeopleTable {
  const rows = new Map<PersonId, DirectoryRow>();
  const orders = new Map<string, readonly DirectoryRow[]>();
  let tags: readonly string[] | null = null;
  const collator = new Intl.Collator(['km', 'en'], { numeric: true });

  const compareBy = (keys: readonly TextOf[]) => (a: DirectoryRow, b: DirectoryRow) => {
    for (const text of keys) {
      const order = compareTexts(text(a), text(b), collator);
      if (order !== 0) return order;
    }
    return a.id < b.id ? -1 : 1;
  };

  const sorted = (column: SortColumn, language: Language): readonly DirectoryRow[] => {
    const name = `${column} ${language}`;
    const known = orders.get(name);
    if (known !== undefined) return known;
    // Stable sorts from the least key to the first, each by the places of its few different texts.
    const made = keysOf(column, language).reduceRight<DirectoryRow[]>(
      (list, text) => sortByText(list, text, collator),
      [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    orders.set(name, made);
    return made;
  };

  return {
    size: () => rows.size,
    get: (id) => rows.get(id),
    change: (changed, removed) => {
      const replaced = new Set([...removed, ...changed.map(({ id }) => id)]);
      for (const id of removed) rows.delete(id);
      for (const row of changed) rows.set(row.id, row);
      tags = null;
      for (const [name, order] of orders) {
        const [column, language] = name.split(' ') as [SortColumn, Language];
        const kept = order.filter(({ id }) => !replaced.has(id));
        orders.set(name, mergeIn(kept, changed, compareBy(keysOf(column, language))));
      }
    },
    ordered: (column, language) => {
      const list = sorted(column, language);
      const text = columnText(column, language);
      let empty = 0;
      while (empty < list.length && isEmpty(list.at(-1 - empty), text)) empty += 1;
      return { rows: list, empty };
    },
    tags: () => {
      tags ??= [...new Set([...rows.values()].flatMap((row) => row.tags))].sort(collator.compare);
      return tags;
    },
  };
}

function isEmpty(row: DirectoryRow | undefined, text: TextOf): boolean {
  return row !== undefined && text(row) === '';
}

/** Empty texts come last. */
function compareTexts(a: string, b: string, collator: Intl.Collator): number {
  if (a === b) return 0;
  if (a === '') return 1;
  if (b === '') return -1;
  return collator.compare(a, b);
}

function sortByText(
  rows: readonly DirectoryRow[],
  text: TextOf,
  collator: Intl.Collator,
): DirectoryRow[] {
  const texts = [...new Set(rows.map(text))].sort((a, b) => compareTexts(a, b, collator));
  const places = new Map<string, number>();
  let place = 0;
  texts.forEach((each, at) => {
    // Texts that the language's order takes for the same share a place.
    if (at > 0 && compareTexts(texts[at - 1] ?? '', each, collator) !== 0) place = at;
    places.set(each, place);
  });
  return rows
    .map((row) => ({ row, place: places.get(text(row)) ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
}

/** A sorted list with some more rows put in their places. */
function mergeIn(
  list: readonly DirectoryRow[],
  added: readonly DirectoryRow[],
  compare: (a: DirectoryRow, b: DirectoryRow) => number,
): DirectoryRow[] {
  const merged: DirectoryRow[] = [];
  let from = 0;
  for (const row of added.toSorted(compare)) {
    let [low, high] = [from, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = list[middle];
      if (there !== undefined && compare(there, row) < 0) low = middle + 1;
      else high = middle;
    }
    for (; from < low; from += 1) {
      const kept = list[from];
      if (kept !== undefined) merged.push(kept);
    }
    merged.push(row);
  }
  for (; from < list.length; from += 1) {
    const kept = list[from];
    if (kept !== undefined) merged.push(kept);
  }
  return merged;
}

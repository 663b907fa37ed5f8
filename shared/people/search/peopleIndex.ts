import { personSearchKeys, type SearchedPerson } from './personSearchKeys.ts';

/** Keys in order, and behind each the people who have it: built once, asked with every letter typed. */
export interface IndexPart {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  /** Where the entries of each key begin; one more than there are keys. */
  readonly starts: Uint32Array;
  /** Places in `ids`, and the weight of the key for that person. */
  readonly people: Uint32Array;
  readonly weights: Uint8Array;
}

/** An index with what has changed since it was built. */
export interface PeopleIndex {
  readonly base: IndexPart;
  readonly late: IndexPart;
  readonly latePeople: readonly SearchedPerson[];
  /** Ids whose entries in `base` no longer hold. */
  readonly gone: ReadonlySet<string>;
}

/** Builds the index of a directory. */
export function indexPeople(people: readonly SearchedPerson[]): PeopleIndex {
  return { base: partOf(people), late: partOf([]), latePeople: [], gone: new Set() };
}

/**
 * The index after some people were added or changed and others removed. Costs as much as all changes since the
 * index was built; build it anew when they become many.
 */
export function reindexPeople(
  index: PeopleIndex,
  changed: readonly SearchedPerson[],
  removed: readonly string[],
): PeopleIndex {
  const replaced = new Set([...changed.map(({ id }) => id), ...removed]);
  const latePeople = [...index.latePeople.filter(({ id }) => !replaced.has(id)), ...changed];
  return {
    base: index.base,
    late: partOf(latePeople),
    latePeople,
    gone: new Set([...index.gone, ...replaced]),
  };
}

function partOf(people: readonly SearchedPerson[]): IndexPart {
  const entries = new Map<string, number[]>();
  let count = 0;
  people.forEach((person, place) => {
    for (const { key, weight } of personSearchKeys(person)) {
      count += 1;
      const at = entries.get(key);
      if (at === undefined) entries.set(key, [place, weight]);
      else at.push(place, weight);
    }
  });
  const keys = [...entries.keys()].sort();
  const starts = new Uint32Array(keys.length + 1);
  const places = new Uint32Array(count);
  const weights = new Uint8Array(count);
  let next = 0;
  keys.forEach((key, at) => {
    const list = entries.get(key) ?? [];
    for (let entry = 0; entry < list.length; entry += 2) {
      places[next] = list[entry] ?? 0;
      weights[next] = list[entry + 1] ?? 0;
      next += 1;
    }
    starts[at + 1] = next;
  });
  return { ids: people.map(({ id }) => id), keys, starts, people: places, weights };
}

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

/** A part of which some people were changed or removed since it was built. */
interface LivePart {
  readonly part: IndexPart;
  /** Ids whose entries here no longer hold. */
  readonly gone: ReadonlySet<string>;
}

/** An index in parts, built one after the other, with what has changed since. */
export interface PeopleIndex {
  readonly parts: readonly LivePart[];
  readonly late: IndexPart;
  readonly latePeople: readonly SearchedPerson[];
}

/** As many changes are kept by themselves, because they are indexed anew with every further one. */
const manyChanges = 250;

export const emptyIndex: PeopleIndex = { parts: [], late: partOf([]), latePeople: [] };

/** Builds the index of a directory. */
export function indexPeople(people: readonly SearchedPerson[]): PeopleIndex {
  return addToIndex(emptyIndex, people);
}

/** The index with people whom it does not have yet: so that a large one is built piece by piece. */
export function addToIndex(index: PeopleIndex, people: readonly SearchedPerson[]): PeopleIndex {
  return { ...index, parts: [...index.parts, { part: partOf(people), gone: new Set() }] };
}

/**
 * The index after some people were added or changed and others removed. Costs as much as the last changes do, not as
 * the whole index.
 */
export function reindexPeople(
  index: PeopleIndex,
  changed: readonly SearchedPerson[],
  removed: readonly string[],
): PeopleIndex {
  const replaced = new Set([...changed.map(({ id }) => id), ...removed]);
  if (replaced.size === 0) return index;
  const parts = index.parts.map(({ part, gone }) => {
    const here = part.ids.filter((id) => replaced.has(id));
    return here.length === 0 ? { part, gone } : { part, gone: new Set([...gone, ...here]) };
  });
  const latePeople = [...index.latePeople.filter(({ id }) => !replaced.has(id)), ...changed];
  const late = partOf(latePeople);
  if (latePeople.length < manyChanges) return { parts, late, latePeople };
  return { ...emptyIndex, parts: [...parts, { part: late, gone: new Set() }] };
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

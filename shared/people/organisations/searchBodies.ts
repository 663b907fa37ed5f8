import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Body } from '../../matrix/bodies.model.ts';
import { bodyNameOn } from '../../matrix/bodies.ts';
import { searchKey } from '../../text/searchKey.ts';
import { bodyKey, bodyTexts } from './bodyKey.ts';

/** The bodies with what is searched in them. */
export interface BodyIndex {
  readonly entries: readonly {
    readonly body: Body;
    /** Each text that names it; those of the day first. */
    readonly keys: readonly string[];
    /** All of them together. */
    readonly all: string;
  }[];
}

/** Prepares bodies for search; `date` says which of their names come first. */
export function indexBodies(bodies: readonly Body[], date: PlainDate): BodyIndex {
  return {
    entries: bodies.map((body) => {
      const { abbreviation, name } = bodyNameOn(body, date);
      const keys = [abbreviation, name.km, name.en, ...bodyTexts(body)]
        .map(bodyKey)
        .filter((key) => key !== '');
      return { body, keys, all: [...keys, searchKey(body.id)].join('\n') };
    }),
  };
}

/**
 * The bodies that have every word of the query in one of their names, abbreviations or spellings, in either
 * language; those that are called just so first, then those that begin so, else as they were given. An empty
 * query finds all.
 */
export function searchBodies(index: BodyIndex, query: string): readonly Body[] {
  const wanted = bodyKey(query);
  if (wanted === '') return index.entries.map(({ body }) => body);
  const words = searchKey(query)
    .split(' ')
    .map(bodyKey)
    .filter((word) => word !== '');
  return index.entries
    .filter(({ all }) => words.every((word) => all.includes(word)))
    .map(({ body, keys }) => ({ body, place: placeOf(keys, wanted) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ body }) => body);
}

function placeOf(keys: readonly string[], wanted: string): number {
  if (keys.includes(wanted)) return 0;
  return keys.some((key) => key.startsWith(wanted)) ? 1 : 2;
}

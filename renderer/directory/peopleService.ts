import type { BodyId, PersonId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { countPeople, type PeopleCount } from '#shared/people/counts.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import type { DirectoryQuery } from '#shared/people/search/directoryQuery.ts';
import { directoryRow, type DirectoryRow } from '#shared/people/search/directoryRow.ts';
import { findPeople, listPeople, type Directory } from '#shared/people/search/listPeople.ts';
import { addToIndex, emptyIndex, reindexPeople } from '#shared/people/search/peopleIndex.ts';
import { newPeopleTable } from '#shared/people/search/peopleTable.ts';
import { searchedPeople } from '#shared/people/search/searchedPeople.ts';
import { alive } from '#renderer/store/live/alive.ts';
import {
  followChanges,
  lastWritten,
  type ChangedRecords,
} from '#renderer/store/live/followChanges.ts';
import type { Database } from '#renderer/store/schema.ts';

/** How far the service has come. */
export type DirectoryState =
  | { readonly phase: 'starting' }
  /** People are being read; nothing can be listed yet. */
  | { readonly phase: 'reading'; readonly done: number; readonly of: number }
  /** Everybody can be listed; of the search `done` people are found so far. */
  | {
      readonly phase: 'indexing';
      readonly done: number;
      readonly of: number;
      readonly revision: number;
    }
  /** `revision` grows whenever somebody in the directory has changed. */
  | { readonly phase: 'ready'; readonly revision: number }
  | { readonly phase: 'failed'; readonly message: string };

/** The part of a list that is shown: from the first of these rows on. */
export interface RowWindow {
  readonly from: number;
  readonly count: number;
}

export interface ListAnswer {
  /** By which more of its rows are asked for. */
  readonly list: number;
  readonly total: number;
  readonly counts: PeopleCount;
  /** Of everybody, whatever was asked for. */
  readonly everybody: number;
  readonly tags: readonly string[];
  readonly window: RowWindow;
  readonly rows: readonly DirectoryRow[];
}

/** The directory as a worker keeps it in memory. */
export interface PeopleService {
  /** Reads everybody and follows every change; settles when everybody is read and the search is whole. */
  readonly start: () => Promise<void>;
  /** Answers a list and remembers it under the asker's key, in place of the one before. */
  readonly list: (asker: number, query: DirectoryQuery, window: RowWindow) => ListAnswer;
  /** More rows of a list; null where the asker has been answered another one since. */
  readonly rows: (asker: number, list: number, window: RowWindow) => readonly DirectoryRow[] | null;
  /** The asker has gone. */
  readonly release: (asker: number) => void;
  readonly search: (
    query: Pick<DirectoryQuery, 'text' | 'language'>,
    limit: number,
    exclude: ReadonlySet<PersonId>,
  ) => readonly DirectoryRow[];
  readonly stop: () => void;
}

/** As many are read from the store at once; between two readings questions are answered. */
const readAtOnce = 4000;
/** As many are indexed before the next question is answered: some tens of milliseconds. */
const indexedAtOnce = 400;
/** As many changed ones are taken in before the next question is answered. */
const changedAtOnce = 2000;

/** Whoever was removed for good is nobody of the directory any more. */
function isListed(person: Person & { readonly deleted?: true }): boolean {
  return person.deleted !== true && person.erased === null;
}

/**
 * A service over an open store.
 * @param pause lets other work have its turn
 * @param tell called with every state
 */
export function newPeopleService(options: {
  readonly database: Database;
  readonly date: PlainDate;
  readonly pause: () => Promise<void>;
  readonly tell: (state: DirectoryState) => void;
}): PeopleService {
  const { database, date, pause, tell } = options;
  const bodies = new Map<BodyId, Body>();
  const table = newPeopleTable();
  let index = emptyIndex;
  let revision = 0;
  let stopFollowing: (() => void) | null = null;
  const lists = new Map<
    number,
    { readonly list: number; readonly rows: readonly DirectoryRow[] }
  >();
  let answered = 0;
  const directory = (): Directory => ({ table, index, bodies });
  const fail = (error: unknown): void => tell({ phase: 'failed', message: messageOf(error) });

  const readAll = async (): Promise<void> => {
    for (const body of alive(await database.bodies.toArray())) bodies.set(body.id, body);
    const of = await database.people.count();
    const waiting: Person[] = [];
    let last = '';
    for (let done = 0; ;) {
      tell({ phase: 'reading', done, of });
      const read = await database.people.where('id').above(last).limit(readAtOnce).toArray();
      const listed = read.filter(isListed);
      table.change(
        listed.map((person) => directoryRow(person, bodies, date)),
        [],
      );
      waiting.push(...listed);
      done += read.length;
      last = read.at(-1)?.id ?? last;
      if (read.length < readAtOnce) break;
    }
    for (let done = 0; done < waiting.length; done += indexedAtOnce) {
      tell({ phase: 'indexing', done, of: waiting.length, revision });
      await pause();
      const some = waiting.slice(done, done + indexedAtOnce);
      index = addToIndex(
        index,
        some.flatMap((person) => searchedPeople(person, bodies, date)),
      );
    }
  };

  const takeInSome = async (ids: readonly string[]): Promise<void> => {
    const found = (await database.people.bulkGet([...ids])).filter((one) => one !== undefined);
    const listed = found.filter(isListed);
    const there = new Set<string>(listed.map(({ id }) => id));
    const gone = ids.filter((id) => !there.has(id)) as PersonId[];
    table.change(
      listed.map((person) => directoryRow(person, bodies, date)),
      gone,
    );
    index = reindexPeople(index, [], gone);
    for (let from = 0; from < listed.length; from += indexedAtOnce) {
      if (from > 0) await pause();
      index = reindexPeople(
        index,
        listed
          .slice(from, from + indexedAtOnce)
          .flatMap((person) => searchedPeople(person, bodies, date)),
        [],
      );
    }
  };

  const takeIn = async (changed: ChangedRecords): Promise<void> => {
    const ids = new Set(changed.get('people'));
    const renamed = changed.get('bodies') ?? new Set();
    if (renamed.size > 0) {
      bodies.clear();
      for (const body of alive(await database.bodies.toArray())) bodies.set(body.id, body);
      for (const { id, body } of table.ordered('khmerName', 'km').rows)
        if (body !== null && renamed.has(body)) ids.add(id);
    }
    const all = [...ids];
    for (let from = 0; from < all.length; from += changedAtOnce) {
      if (from > 0) {
        revision += 1;
        tell({ phase: 'indexing', done: from, of: all.length, revision });
        await pause();
      }
      await takeInSome(all.slice(from, from + changedAtOnce));
    }
    revision += 1;
    tell({ phase: 'ready', revision });
  };

  return {
    start: async () => {
      const since = await lastWritten(database);
      await readAll();
      revision += 1;
      tell({ phase: 'ready', revision });
      stopFollowing = followChanges(database, {
        tables: ['people', 'bodies'],
        since,
        onChange: takeIn,
        onError: fail,
      });
    },
    list: (asker, query, window) => {
      const rows = listPeople(directory(), query);
      answered += 1;
      lists.set(asker, { list: answered, rows });
      return {
        list: answered,
        total: rows.length,
        counts: countPeople(rows),
        everybody: table.size(),
        tags: table.tags(),
        window,
        rows: rowsIn(rows, window),
      };
    },
    rows: (asker, list, window) => {
      const asked = lists.get(asker);
      return asked?.list === list ? rowsIn(asked.rows, window) : null;
    },
    release: (asker) => void lists.delete(asker),
    search: (query, limit, exclude) => findPeople(directory(), query, limit, exclude),
    stop: () => stopFollowing?.(),
  };
}

function rowsIn(
  rows: readonly DirectoryRow[],
  { from, count }: RowWindow,
): readonly DirectoryRow[] {
  return rows.slice(from, from + count);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

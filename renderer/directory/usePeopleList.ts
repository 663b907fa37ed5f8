import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DirectoryQuery } from '#shared/people/search/directoryQuery.ts';
import type { DirectoryRow } from '#shared/people/search/directoryRow.ts';
import type { DirectoryState, ListAnswer, RowWindow } from './peopleService.ts';
import {
  progressOf,
  revisionOf,
  useDirectoryClient,
  useDirectoryState,
  useLatestAnswer,
} from './useDirectory.ts';

/** Rows travel in pieces of so many. */
const piece = 100;

/** A list of the directory of which the window holds only the rows that it shows. */
export interface PeopleList {
  readonly state: DirectoryState;
  /** The newest answer; null before the first one. */
  readonly answer: ListAnswer | null;
  /** The question that it answers. */
  readonly query: DirectoryQuery | null;
  /** Undefined while the row is on its way. */
  readonly rowAt: (place: number) => DirectoryRow | undefined;
  /** Brings the rows from one place to another (left out), of which only the last that was asked for matters. */
  readonly need: (from: number, to: number) => void;
  /** Rows for something else than showing them; null where the list has changed meanwhile. */
  readonly read: (window: RowWindow) => Promise<readonly DirectoryRow[] | null>;
}

interface Question {
  readonly query: DirectoryQuery;
  readonly revision: number;
}

interface Pieces {
  readonly answer: ListAnswer | null;
  readonly rows: ReadonlyMap<number, readonly DirectoryRow[]>;
}

let askers = 0;

/** The whole pieces that hold some rows. */
function piecesAround(from: number, to: number): RowWindow {
  const first = Math.floor(from / piece) * piece;
  return { from: first, count: Math.max(1, Math.ceil((to - first) / piece)) * piece };
}

function cut(
  { from }: RowWindow,
  rows: readonly DirectoryRow[],
): [number, readonly DirectoryRow[]][] {
  const count = Math.ceil(rows.length / piece);
  return Array.from({ length: count }, (_, at) => [
    from / piece + at,
    rows.slice(at * piece, (at + 1) * piece),
  ]);
}

/**
 * A list that follows its question and the directory.
 * @param query must be the same object for as long as it asks the same
 */
export function usePeopleList(query: DirectoryQuery | null): PeopleList {
  const client = useDirectoryClient();
  const state = useDirectoryState();
  const [asker] = useState(() => (askers += 1));
  const listed = state.phase === 'ready' || state.phase === 'indexing';
  const revision = revisionOf(state);
  const progress = query?.text.trim() === '' ? -1 : progressOf(state);
  const question = useMemo<(Question & { readonly progress: number }) | null>(
    () => (query !== null && listed ? { query, revision, progress } : null),
    [query, listed, revision, progress],
  );
  /** The rows that are shown, and of which question. */
  const shown = useRef<{ readonly query: DirectoryQuery | null; from: number; to: number }>({
    query: null,
    from: 0,
    to: piece,
  });
  const ask = useCallback(
    (asked: Question) => {
      // The same list read again stays where it is scrolled to; another one begins at its top.
      if (shown.current.query !== asked.query)
        shown.current = { query: asked.query, from: 0, to: piece };
      const { from, to } = shown.current;
      return client.list(asker, asked.query, piecesAround(from, to));
    },
    [client, asker],
  );
  const latest = useLatestAnswer(question, ask);
  const answer = latest?.answer ?? null;
  useEffect(() => () => client.release(asker), [client, asker]);

  const [loaded, setLoaded] = useState<Pieces>({ answer: null, rows: new Map() });
  const pieces = useMemo<Pieces>(() => {
    if (loaded.answer === answer) return loaded;
    return { answer, rows: new Map(answer === null ? [] : cut(answer.window, answer.rows)) };
  }, [loaded, answer]);
  const now = useRef(pieces);
  useEffect(() => {
    now.current = pieces;
  }, [pieces]);

  const loading = useRef(false);
  const load = useCallback(async (): Promise<void> => {
    if (loading.current) return;
    loading.current = true;
    for (;;) {
      const { answer: of, rows } = now.current;
      const { from, to } = shown.current;
      const around = piecesAround(from, to);
      const missing = Array.from(
        { length: around.count / piece },
        (_, at) => around.from / piece + at,
      ).filter((at) => !rows.has(at) && at * piece < (of?.total ?? 0));
      const [first] = missing;
      const last = missing.at(-1);
      if (of === null || first === undefined || last === undefined) break;
      const window = { from: first * piece, count: (last - first + 1) * piece };
      const read = await client.rows(asker, of.list, window);
      // Answers about a list that is no longer shown are dropped.
      if (read === null || read.length === 0 || now.current.answer !== of) break;
      now.current = { answer: of, rows: new Map([...now.current.rows, ...cut(window, read)]) };
      setLoaded(now.current);
    }
    loading.current = false;
  }, [client, asker]);

  const need = useCallback(
    (from: number, to: number): void => {
      shown.current.from = from;
      shown.current.to = to;
      void load();
    },
    [load],
  );
  const rowAt = useCallback(
    (place: number) => pieces.rows.get(Math.floor(place / piece))?.[place % piece],
    [pieces],
  );
  const read = useCallback(
    async (window: RowWindow) => {
      const { answer: of } = now.current;
      return of === null ? null : client.rows(asker, of.list, window);
    },
    [client, asker],
  );
  return { state, answer, query: latest?.question.query ?? null, rowAt, need, read };
}

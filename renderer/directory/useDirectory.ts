import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import type { Language } from '#shared/base/language.ts';
import type { DirectoryRow } from '#shared/people/search/directoryRow.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { directoryOf, type DirectoryClient } from './directoryClient.ts';
import type { DirectoryState } from './peopleService.ts';

/** The window's directory; its worker begins with the first question. */
export function useDirectoryClient(): DirectoryClient {
  const { database, today } = useStore();
  return directoryOf(database, today);
}

/** How far the directory is; using it begins its worker. */
export function useDirectoryState(): DirectoryState {
  const client = useDirectoryClient();
  return useSyncExternalStore(client.subscribe, client.state);
}

/** Grows with every change of what the directory would answer. */
export function revisionOf(state: DirectoryState): number {
  return state.phase === 'ready' || state.phase === 'indexing' ? state.revision : 0;
}

/** Changes now and then while the search is prepared: what has been indexed meanwhile may find somebody. */
export function progressOf(state: DirectoryState): number {
  return state.phase === 'indexing' ? Math.floor(state.done / progressStep) : -1;
}

const progressStep = 8000;

/**
 * The answer to the newest question. While one is awaited, only the newest of those that follow waits for its turn, so
 * that fast typing never queues; the answer before is kept until the next is there.
 * @param question must be the same object for as long as it is the same question; null asks nothing
 */
export function useLatestAnswer<Question, Answer>(
  question: Question | null,
  ask: (question: Question) => Promise<Answer | null>,
): { readonly question: Question; readonly answer: Answer } | null {
  const [answered, setAnswered] = useState<{ question: Question; answer: Answer } | null>(null);
  const newest = useRef<Question | null>(null);
  const turn = useRef(0);
  const busy = useRef(false);
  const run = useCallback(async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    let last = 0;
    while (newest.current !== null && turn.current !== last) {
      const asked: Question = newest.current;
      last = turn.current;
      const answer = await ask(asked);
      if (answer !== null) setAnswered({ question: asked, answer });
    }
    busy.current = false;
  }, [ask]);
  useEffect(() => {
    newest.current = question;
    turn.current += 1;
    void run();
    return () => {
      newest.current = null;
    };
  }, [question, run]);
  return answered;
}

/** What the directory finds while somebody types. */
export interface PeopleFound {
  readonly rows: readonly DirectoryRow[];
  /** What was typed has not been answered yet. */
  readonly pending: boolean;
  readonly state: DirectoryState;
}

const nobody: readonly DirectoryRow[] = [];

/**
 * Who agrees best with a text, `limit` at most; nobody for a blank one. Asks again when the directory has changed.
 * @param exclude must be the same set for as long as it holds the same people
 */
export function usePeopleSearch(
  text: string,
  language: Language,
  limit: number,
  exclude?: ReadonlySet<PersonId>,
): PeopleFound {
  const client = useDirectoryClient();
  const state = useDirectoryState();
  const typed = text.trim();
  const revision = revisionOf(state);
  const progress = progressOf(state);
  const question = useMemo(
    () => (typed === '' ? null : { typed, language, limit, exclude, revision, progress }),
    [typed, language, limit, exclude, revision, progress],
  );
  const ask = useCallback(
    (asked: NonNullable<typeof question>) =>
      client.search({ text: asked.typed, language: asked.language }, asked.limit, asked.exclude),
    [client],
  );
  const latest = useLatestAnswer(question, ask);
  if (typed === '') return { rows: nobody, pending: false, state };
  return { rows: latest?.answer ?? nobody, pending: latest?.question.typed !== typed, state };
}

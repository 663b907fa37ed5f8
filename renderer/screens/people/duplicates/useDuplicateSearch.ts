import { useCallback, useEffect, useRef, useState } from 'react';
import type { Judgement } from '#shared/people/directory/model.ts';
import { findDuplicates } from '#renderer/directory/duplicatesClient.ts';
import type { FoundDuplicates } from '#renderer/directory/duplicatesReading.ts';
import type { MergedPair } from '#renderer/store/live/useMerges.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

export type SearchState =
  /** `done` from 0 to 1; null while the directory is read. */
  | { readonly phase: 'looking'; readonly done: number | null }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'failed'; readonly message: string }
  /** `again` while the directory is looked through anew behind what was found. */
  | { readonly phase: 'found'; readonly found: FoundDuplicates; readonly again: boolean };

export interface DuplicateSearch {
  readonly state: SearchState;
  readonly cancel: () => void;
  readonly lookAgain: () => void;
}

/** Milliseconds after the last merge: whoever goes through the pairs quickly is not kept waiting by searches. */
const rest = 1500;

/**
 * Looks for duplicates when the page opens, and quietly again after merges and whatever else may bring pairs back;
 * a pair that is judged apart just falls away.
 */
export function useDuplicateSearch(
  merges: readonly MergedPair[] | undefined,
  judgements: readonly Judgement[] | undefined,
): DuplicateSearch {
  const { database, today } = useStore();
  const [state, setState] = useState<SearchState>({ phase: 'looking', done: null });
  const [run, setRun] = useState<{ readonly quiet: boolean }>({ quiet: false });
  const controller = useRef<AbortController | null>(null);

  useEffect(() => {
    const own = new AbortController();
    controller.current = own;
    let current = true;
    const tell = (change: (now: SearchState) => SearchState): void => {
      if (current) setState(change);
    };
    tell((now) =>
      run.quiet && now.phase === 'found'
        ? { ...now, again: true }
        : { phase: 'looking', done: null },
    );
    const onProgress = (done: number): void =>
      tell((now) => (now.phase === 'looking' ? { phase: 'looking', done } : now));
    findDuplicates(database, today(), { onProgress, signal: own.signal }).then(
      (outcome) =>
        tell(() =>
          outcome.ok
            ? { phase: 'found', found: outcome.value, again: false }
            : { phase: 'cancelled' },
        ),
      (error: unknown) =>
        tell(() => ({
          phase: 'failed',
          message: error instanceof Error ? error.message : String(error),
        })),
    );
    return () => {
      current = false;
      own.abort();
    };
  }, [database, today, run]);

  const seen = useRef<{ merges: string; judged: ReadonlySet<string> } | null>(null);
  useEffect(() => {
    if (merges === undefined || judgements === undefined) return undefined;
    const now = {
      merges: merges
        .map(({ merge }) => merge.id)
        .toSorted()
        .join(' '),
      judged: new Set(judgements.map(({ id }) => id)),
    };
    const before = seen.current;
    if (before === null) {
      seen.current = now;
      return undefined;
    }
    const moreOnly = [...before.judged].every((id) => now.judged.has(id));
    if (before.merges === now.merges && moreOnly) {
      seen.current = now;
      return undefined;
    }
    const timer = setTimeout(() => {
      seen.current = now;
      setRun({ quiet: true });
    }, rest);
    return () => clearTimeout(timer);
  }, [merges, judgements]);

  return {
    state,
    cancel: useCallback(() => controller.current?.abort(), []),
    lookAgain: useCallback(() => setRun({ quiet: false }), []),
  };
}

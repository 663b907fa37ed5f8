import type { Remote } from 'comlink';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { lastWritten } from '#renderer/store/live/followChanges.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { askGroups } from './askGroups.ts';
import type { GroupWorker } from './group.worker.ts';

/** What the worker answered last; null while it has not answered, or failed. */
interface GroupAnswer<Answer> {
  readonly answer: Answer | null;
  readonly failure: string | null;
  /** The answer is to an earlier question. */
  readonly pending: boolean;
}

/**
 * The answer to a question about everybody's posts, asked again whenever something was written. While one is awaited,
 * only the newest of those that follow waits for its turn, so that fast typing never queues.
 * @param key names the question; a new key is a new question, null asks nothing
 */
export function useGroupAnswer<Answer>(
  key: string | null,
  question: (remote: Remote<GroupWorker>) => Promise<Answer>,
): GroupAnswer<Answer> {
  const { database } = useStore();
  const written = useLiveQuery(() => lastWritten(database), [database]);
  const wanted = key === null || written === undefined ? null : `${written}\n${key}`;
  const [given, setGiven] = useState<{
    readonly to: string;
    readonly answer: Answer | null;
    readonly failure: string | null;
  } | null>(null);
  const newest = useRef({ wanted, question });
  const busy = useRef(false);
  useEffect(() => {
    newest.current = { wanted, question };
  });
  useEffect(() => {
    const run = async (): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      let last: string | null = null;
      while (newest.current.wanted !== null && newest.current.wanted !== last) {
        const { wanted: to, question: ask } = newest.current;
        last = to;
        try {
          const answer = await askGroups(ask);
          setGiven({ to, answer, failure: null });
        } catch (error) {
          // The worker's failure is told in place of its answer; whoever looks at the screen can ask anew.
          const failure = error instanceof Error ? error.message : String(error);
          setGiven({ to, answer: null, failure });
        }
      }
      busy.current = false;
    };
    if (wanted !== null) void run();
  }, [wanted]);
  useEffect(
    () => () => {
      newest.current = { ...newest.current, wanted: null };
    },
    [],
  );
  return {
    answer: given?.answer ?? null,
    failure: given?.failure ?? null,
    pending: wanted !== null && given?.to !== wanted,
  };
}

import { proxy, wrap } from 'comlink';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { Database } from '#renderer/store/schema.ts';
import type { DuplicatesWorker } from './duplicates.worker.ts';
import type { FoundDuplicates } from './duplicatesReading.ts';

export interface FindOptions {
  /** How much is done, from 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** Ends the search at once, however busy it is. */
  readonly signal: AbortSignal;
}

/**
 * Looks for entries that may be one person, in a worker of its own, which is ended after it.
 * @throws where the worker itself fails
 */
export async function findDuplicates(
  database: Database,
  date: PlainDate,
  { onProgress, signal }: FindOptions,
): Promise<Outcome<FoundDuplicates, 'cancelled'>> {
  if (signal.aborted) return failure('cancelled');
  const worker = new Worker(new URL('./duplicates.worker.ts', import.meta.url), {
    type: 'module',
  });
  const ended = new AbortController();
  const given = new Promise<{ readonly ok: false; readonly problem: 'cancelled' }>(
    (resolve, reject) => {
      const once = { signal: ended.signal };
      signal.addEventListener('abort', () => resolve(failure('cancelled')), once);
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), once);
    },
  );
  try {
    const { find } = wrap<DuplicatesWorker>(worker);
    const found = find(database.name, date, proxy(onProgress));
    return await Promise.race([found.then(success), given]);
  } finally {
    ended.abort();
    worker.terminate();
  }
}

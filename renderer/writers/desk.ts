import { wrap, type Remote } from 'comlink';
import type { Writing } from './writing.ts';

interface OpenDesk {
  readonly worker: Worker;
  readonly writing: Remote<Writing>;
  /** Settles when the worker itself fails, which no answer would tell. */
  readonly failed: Promise<never>;
}

/** A worker that writes one document at a time. */
export interface Desk {
  /**
   * Does a task when those before it are done. Cancelled while it waits, it is never begun; cancelled while it runs, its
   * worker is thrown away, so that it ends at once, and the next task begins a new one.
   * @throws the signal's reason where it was cancelled
   */
  readonly work: <T>(
    task: (writing: Remote<Writing>) => Promise<T>,
    signal: AbortSignal | undefined,
  ) => Promise<T>;
}

/** A promise that can only fail. */
function rejection(): {
  readonly promise: Promise<never>;
  readonly reject: (reason: unknown) => void;
} {
  let reject: ((reason: unknown) => void) | null = null;
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  // Told to whoever waits for an answer; when nobody does, it is no unhandled failure.
  promise.catch(() => undefined);
  return { promise, reject: (reason) => reject?.(reason) };
}

/** Waits for a turn. @throws the signal's reason, at once, where it was cancelled meanwhile */
async function inTurn(turn: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  const { promise: aborted, reject } = rejection();
  const onAbort = (): void => reject(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  await Promise.race([turn, aborted]);
  signal?.removeEventListener('abort', onAbort);
}

/** A desk, without a worker until the first task. */
export function newDesk(): Desk {
  let open: OpenDesk | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const close = (worker: Worker): void => {
    worker.terminate();
    if (open?.worker === worker) open = null;
  };

  const opened = (): OpenDesk => {
    if (open !== null) return open;
    const worker = new Worker(new URL('./writing.worker.ts', import.meta.url), { type: 'module' });
    const { promise: failed, reject } = rejection();
    worker.addEventListener('error', (event) => {
      close(worker);
      reject(new Error(event.message === '' ? 'The writer did not start' : event.message));
    });
    open = { worker, writing: wrap<Writing>(worker), failed };
    return open;
  };

  const begin = async <T>(
    task: (writing: Remote<Writing>) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> => {
    signal?.throwIfAborted();
    const { worker, writing, failed } = opened();
    const { promise: aborted, reject } = rejection();
    const onAbort = (): void => {
      close(worker);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      return await Promise.race([task(writing), failed, aborted]);
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  };

  return {
    work: async (task, signal) => {
      const turn = last;
      const result = inTurn(turn, signal).then(() => begin(task, signal));
      // Whoever asked is told of a failure; the next in turn begins all the same, but not before those that still run.
      last = Promise.all([turn, result.catch(() => undefined)]);
      return result;
    },
  };
}

import { proxy, wrap } from 'comlink';
import { failure, type Outcome } from '#shared/base/outcome.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import type { ImportingWorker } from './importing.worker.ts';
import type { ReadProblem } from './readProblem.ts';
import type { ReadProgress } from './readWorkbook.ts';

export interface ImportOptions {
  readonly onProgress?: ReadProgress;
  /** Ends the reading at once, however busy it is; the answer is then `cancelled`. */
  readonly signal?: AbortSignal;
}

/**
 * Reads a workbook in a worker of its own, which is made for this file and ended after it, so that the window
 * stays at hand and a file that takes too long can be given up.
 */
export async function readPlanFile(
  bytes: Uint8Array,
  { onProgress = () => undefined, signal }: ImportOptions = {},
): Promise<Outcome<readonly RawTable[], ReadProblem>> {
  const cancelled = failure({ kind: 'cancelled' } as const);
  if (signal?.aborted === true) return cancelled;
  const worker = new Worker(new URL('./importing.worker.ts', import.meta.url), { type: 'module' });
  const ended = new AbortController();
  const given = new Promise<typeof cancelled>((resolve, reject) => {
    const once = { signal: ended.signal };
    signal?.addEventListener('abort', () => resolve(cancelled), once);
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), once);
  });
  try {
    const reading = wrap<ImportingWorker>(worker).readWorkbook(bytes, proxy(onProgress));
    return await Promise.race([reading, given]);
  } finally {
    ended.abort();
    worker.terminate();
  }
}

import { proxy, wrap, type Remote } from 'comlink';
import { fontFaces } from './fontFaces.ts';
import type { DocumentTree, Writing } from './writing.worker.ts';

interface Desk {
  readonly worker: Worker;
  readonly writing: Remote<Writing>;
  /** Settles when the worker itself fails, which no answer would tell. */
  readonly failed: Promise<never>;
}

let open: Desk | null = null;

/** The worker, begun when the first document is wanted. */
function desk(): Desk {
  if (open !== null) return open;
  const worker = new Worker(new URL('./writing.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      close(worker);
      reject(new Error(event.message === '' ? 'The writer did not start' : event.message));
    });
  });
  // Told to whoever waits for an answer; when nobody does, it is no unhandled failure.
  failed.catch(() => undefined);
  open = { worker, writing: wrap<Writing>(worker), failed };
  return open;
}

function close(worker: Worker): void {
  worker.terminate();
  if (open?.worker === worker) open = null;
}

/** A cancelled work ends at once: its worker is thrown away, and the next document begins a new one. */
async function work<T>(
  task: (writing: Remote<Writing>) => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  signal?.throwIfAborted();
  const { worker, writing, failed } = desk();
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
  return { promise, reject: (reason) => reject?.(reason) };
}

/** Writes a document tree as a Word file or a workbook. @throws the signal's reason where it was cancelled */
export async function documentFile(tree: DocumentTree, signal?: AbortSignal): Promise<Uint8Array> {
  return work((writing) => writing.toFile(tree), signal);
}

interface FilesWish {
  readonly signal?: AbortSignal | undefined;
  /** Told after each file how many are written, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Writes many document trees, such as the letters of a merge, each as a file of its own and in their order.
 * @throws the signal's reason where it was cancelled
 */
export async function documentFiles(
  trees: readonly DocumentTree[],
  { signal, onProgress = () => undefined }: FilesWish = {},
): Promise<readonly Uint8Array[]> {
  return work((writing) => writing.toFiles(trees, proxy(onProgress)), signal);
}

/** Writes a document tree as a page for the preview and the printer, with the bundled fonts. */
export async function documentHtml(tree: DocumentTree, signal?: AbortSignal): Promise<string> {
  return work((writing) => writing.toHtml(tree, fontFaces()), signal);
}

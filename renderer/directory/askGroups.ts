import { wrap, type Remote } from 'comlink';
import type { GroupWorker } from './group.worker.ts';

interface Running {
  readonly worker: Worker;
  readonly remote: Remote<GroupWorker>;
  readonly failed: Promise<never>;
}

/** For so long the people stay in the worker's memory after the last answer, in milliseconds. */
const restful = 60_000;

let running: Running | null = null;
let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function end(): void {
  running?.worker.terminate();
  running = null;
}

function started(): Running {
  if (running !== null) return running;
  const worker = new Worker(new URL('./group.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => {
      if (running?.worker === worker) end();
      reject(new Error(message === '' ? 'The reading of groups did not start' : message));
    });
  });
  // Told to whoever waits for an answer; when nobody does, it is no unhandled failure.
  failed.catch(() => undefined);
  running = { worker, remote: wrap<GroupWorker>(worker), failed };
  return running;
}

/**
 * Asks the worker that knows everybody's posts; it begins with the first question and ends when no more come.
 * @throws what the worker failed with
 */
export async function askGroups<Answer>(
  question: (remote: Remote<GroupWorker>) => Promise<Answer>,
): Promise<Answer> {
  const { remote, failed } = started();
  asked += 1;
  clearTimeout(timer);
  try {
    return await Promise.race([question(remote), failed]);
  } finally {
    asked -= 1;
    if (asked === 0) timer = setTimeout(end, restful);
  }
}

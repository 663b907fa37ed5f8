import { proxy, wrap, type Remote } from 'comlink';
import type { PersonId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { DirectoryQuery } from '#shared/people/search/directoryQuery.ts';
import type { DirectoryRow } from '#shared/people/search/directoryRow.ts';
import type { Database } from '#renderer/store/schema.ts';
import type { PeopleWorker } from './people.worker.ts';
import {
  messageOf,
  type DirectoryState,
  type ListAnswer,
  type RowWindow,
} from './peopleService.ts';

/** The window's way to the directory: one worker, begun with the first question. */
export interface DirectoryClient {
  readonly state: () => DirectoryState;
  /** Told with every new state; begins the worker. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Answers are null where the worker has failed: the state says so. */
  readonly list: (
    asker: number,
    query: DirectoryQuery,
    window: RowWindow,
  ) => Promise<ListAnswer | null>;
  readonly rows: (
    asker: number,
    list: number,
    window: RowWindow,
  ) => Promise<readonly DirectoryRow[] | null>;
  readonly release: (asker: number) => void;
  readonly search: (
    query: Pick<DirectoryQuery, 'text' | 'language'>,
    limit: number,
    exclude?: ReadonlySet<PersonId>,
  ) => Promise<readonly DirectoryRow[] | null>;
  /** Begins anew after a failure. */
  readonly restart: () => void;
}

interface Running {
  readonly worker: Worker;
  readonly remote: Remote<PeopleWorker>;
  /** Settles when the worker has ended, which no answer would tell. */
  readonly ended: Promise<null>;
  readonly end: () => void;
}

const starting: DirectoryState = { phase: 'starting' };

/** A promise, and what settles it. */
function ending(): Pick<Running, 'ended' | 'end'> {
  let settle: ((value: null) => void) | null = null;
  const ended = new Promise<null>((resolve) => {
    settle = resolve;
  });
  return { ended, end: () => settle?.(null) };
}

function newClient(database: Database, today: () => PlainDate): DirectoryClient {
  let running: Running | null = null;
  let state = starting;
  const listeners = new Set<() => void>();

  const tell = (next: DirectoryState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const stop = (): void => {
    running?.worker.terminate();
    running?.end();
    running = null;
  };
  const fail = (message: string): void => {
    stop();
    tell({ phase: 'failed', message });
  };

  const start = (): Running | null => {
    if (running !== null || state.phase === 'failed') return running;
    const worker = new Worker(new URL('./people.worker.ts', import.meta.url), { type: 'module' });
    const { ended, end } = ending();
    const remote = wrap<PeopleWorker>(worker);
    const begun: Running = { worker, remote, ended, end };
    running = begun;
    worker.addEventListener('error', ({ message }: Partial<ErrorEvent>) => {
      // A worker that could not be loaded at all has no message.
      if (running === begun) fail(message ? message : 'the search did not start');
    });
    const told = (next: DirectoryState): void => {
      if (running !== begun) return;
      if (next.phase === 'failed') fail(next.message);
      else tell(next);
    };
    remote.start(database.name, today(), proxy(told)).catch((error: unknown) => {
      if (running === begun) fail(messageOf(error));
    });
    return begun;
  };

  const ask = async <Answer>(
    question: (remote: Remote<PeopleWorker>) => Promise<Answer>,
  ): Promise<Answer | null> => {
    const asked = start();
    if (asked === null) return null;
    try {
      return await Promise.race([question(asked.remote), asked.ended]);
    } catch (error) {
      if (running === asked) fail(messageOf(error));
      return null;
    }
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      start();
      return () => void listeners.delete(listener);
    },
    list: (asker, query, window) => ask((remote) => remote.list(asker, query, window)),
    rows: (asker, list, window) => ask((remote) => remote.rows(asker, list, window)),
    release: (asker) => {
      // A worker that is not there has nothing to forget.
      if (running !== null) void ask((remote) => remote.release(asker));
    },
    search: (query, limit, exclude = new Set()) =>
      ask((remote) => remote.search(query, limit, exclude)),
    restart: () => {
      stop();
      tell(starting);
      start();
    },
  };
}

const clients = new WeakMap<Database, DirectoryClient>();

/** The client of a store; there is one in a window. */
export function directoryOf(database: Database, today: () => PlainDate): DirectoryClient {
  const known = clients.get(database);
  if (known !== undefined) return known;
  const client = newClient(database, today);
  clients.set(database, client);
  return client;
}

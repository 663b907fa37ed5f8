import { expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { documentFile } from '#renderer/writers/writeDocument.ts';
import type { DocumentTree } from '#renderer/writers/writing.worker.ts';

const tree = { kind: 'text' } as DocumentTree;

/** Stands in for a worker: it answers on a channel, or not at all. */
class StandInWorker extends EventTarget {
  static readonly made: StandInWorker[] = [];
  static answers = true;
  terminated = false;
  readonly #channel = new MessageChannel();

  constructor() {
    super();
    StandInWorker.made.push(this);
    this.#channel.port1.addEventListener('message', (event) =>
      this.dispatchEvent(new MessageEvent('message', { data: event.data })),
    );
    this.#channel.port1.start();
    if (StandInWorker.answers) {
      expose({ toFile: async () => new Uint8Array([1, 2, 3]) }, this.#channel.port2);
    }
  }

  postMessage(message: unknown): void {
    this.#channel.port1.postMessage(message);
  }

  terminate(): void {
    this.terminated = true;
    this.#channel.port1.close();
  }
}

vi.stubGlobal('Worker', StandInWorker);

afterEach(() => {
  for (const worker of StandInWorker.made) {
    if (!worker.terminated)
      worker.dispatchEvent(Object.assign(new Event('error'), { message: 'x' }));
  }
  StandInWorker.made.length = 0;
  StandInWorker.answers = true;
});

describe('writing a document', () => {
  it('begins one worker when the first is wanted, and keeps it for the next', async () => {
    expect(StandInWorker.made).toHaveLength(0);
    expect(await documentFile(tree)).toEqual(new Uint8Array([1, 2, 3]));
    await documentFile(tree);
    expect(StandInWorker.made).toHaveLength(1);
  });

  it('ends at once when it is cancelled, and the next begins a new worker', async () => {
    StandInWorker.answers = false;
    const controller = new AbortController();
    const writing = documentFile(tree, controller.signal);
    controller.abort(new Error('cancelled by the user'));
    await expect(writing).rejects.toThrow('cancelled by the user');
    expect(StandInWorker.made.map(({ terminated }) => terminated)).toEqual([true]);
    StandInWorker.answers = true;
    expect(await documentFile(tree)).toHaveLength(3);
    expect(StandInWorker.made).toHaveLength(2);
  });

  it('begins nothing for what was cancelled before', async () => {
    const reason = new Error('too late');
    await expect(documentFile(tree, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(StandInWorker.made).toHaveLength(0);
  });

  it('says so when the worker itself fails, instead of waiting for ever', async () => {
    StandInWorker.answers = false;
    const writing = documentFile(tree);
    const failure = Object.assign(new Event('error'), { message: 'out of memory' });
    StandInWorker.made[0]!.dispatchEvent(failure);
    await expect(writing).rejects.toThrow('out of memory');
    expect(StandInWorker.made[0]!.terminated).toBe(true);
  });
});

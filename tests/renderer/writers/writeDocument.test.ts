import { expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { documentFile, documentFiles } from '#renderer/writers/writeDocument.ts';
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
      expose(
        {
          toFile: async () => new Uint8Array([1, 2, 3]),
          toFiles: async (
            trees: readonly unknown[],
            onProgress: (done: number, total: number) => void,
          ) => {
            for (let done = 1; done <= trees.length; done += 1) onProgress(done, trees.length);
            return trees.map((_, index) => new Uint8Array([index]));
          },
        },
        this.#channel.port2,
      );
    }
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#channel.port1.postMessage(message, transfer);
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

  it('writes many, tells how far it is, and gives them in their order', async () => {
    const told: (readonly [number, number])[] = [];
    const files = await documentFiles([tree, tree, tree], {
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(files.map(([first]) => first)).toEqual([0, 1, 2]);
    await expect
      .poll(() => told)
      .toEqual([
        [1, 3],
        [2, 3],
        [3, 3],
      ]);
  });

  it('writes none of many when it is cancelled', async () => {
    StandInWorker.answers = false;
    const controller = new AbortController();
    const writing = documentFiles([tree, tree], { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(writing).rejects.toThrow('enough');
    expect(StandInWorker.made[0]!.terminated).toBe(true);
  });
});

import { expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DocumentTree, MergedPapers } from '#renderer/writers/paperSource.ts';
import { documentFile, mergedZip } from '#renderer/writers/writeDocument.ts';

const tree = { kind: 'text' } as DocumentTree;
const merged = { kind: 'merged' } as MergedPapers;

/** Stands in for a worker: it answers on a channel, or not at all. */
class StandInWorker extends EventTarget {
  static readonly made: StandInWorker[] = [];
  static answers = true;
  static running = 0;
  static mostRunning = 0;
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
          toFile: async () => {
            StandInWorker.running += 1;
            StandInWorker.mostRunning = Math.max(StandInWorker.mostRunning, StandInWorker.running);
            await new Promise((resolve) => setTimeout(resolve));
            StandInWorker.running -= 1;
            return new Uint8Array([1, 2, 3]);
          },
          toZip: async (
            _: unknown,
            names: readonly string[],
            _form: unknown,
            onProgress: (done: number, total: number) => void,
          ) => {
            for (let done = 1; done <= names.length; done += 1) onProgress(done, names.length);
            return new Uint8Array([names.length]);
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
    await expect.poll(() => StandInWorker.made.length).toBe(1);
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
    await expect.poll(() => StandInWorker.made.length).toBe(1);
    const failure = Object.assign(new Event('error'), { message: 'out of memory' });
    StandInWorker.made[0]!.dispatchEvent(failure);
    await expect(writing).rejects.toThrow('out of memory');
    expect(StandInWorker.made[0]!.terminated).toBe(true);
  });

  it('writes the letters of a merge, and tells how far it is', async () => {
    const told: (readonly [number, number])[] = [];
    const zip = await mergedZip(merged, {
      names: ['1.docx', '2.docx', '3.docx'],
      onProgress: (done, total) => told.push([done, total]),
    });
    expect([...zip]).toEqual([3]);
    await expect
      .poll(() => told)
      .toEqual([
        [1, 3],
        [2, 3],
        [3, 3],
      ]);
  });

  it('writes no letter of a merge when it is cancelled', async () => {
    StandInWorker.answers = false;
    const controller = new AbortController();
    const writing = mergedZip(merged, { names: ['1.docx'], signal: controller.signal });
    await expect.poll(() => StandInWorker.made.length).toBe(1);
    controller.abort(new Error('enough'));
    await expect(writing).rejects.toThrow('enough');
    expect(StandInWorker.made[0]!.terminated).toBe(true);
  });

  it('writes one after the other, so that nothing else is lost with what is cancelled', async () => {
    StandInWorker.answers = false;
    const controller = new AbortController();
    const cancelled = documentFile(tree, controller.signal);
    const others = [documentFile(tree), documentFile(tree)];
    await expect.poll(() => StandInWorker.made.length).toBe(1);
    StandInWorker.answers = true;
    StandInWorker.mostRunning = 0;
    controller.abort(new Error('enough'));
    await expect(cancelled).rejects.toThrow('enough');
    expect((await Promise.all(others)).map(({ length }) => length)).toEqual([3, 3]);
    expect(StandInWorker.made).toHaveLength(2);
    expect(StandInWorker.mostRunning).toBe(1);
  });

  it('ends what waits for its turn at once, and lets the one before it go on', async () => {
    const controller = new AbortController();
    const first = documentFile(tree);
    const waiting = documentFile(tree, controller.signal);
    controller.abort(new Error('never mind'));
    await expect(waiting).rejects.toThrow('never mind');
    expect(await first).toHaveLength(3);
    expect(StandInWorker.made.map(({ terminated }) => terminated)).toEqual([false]);
  });
});

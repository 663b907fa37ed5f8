import { afterEach, describe, expect, it, vi } from 'vitest';
import { newPace } from '#renderer/writers/html/pace.ts';

let now = 0;
vi.spyOn(performance, 'now').mockImplementation(() => now);
afterEach(() => {
  now = 0;
});

/** Whether what else waits comes to its turn while a rest is taken. */
async function letsOthersWork(rest: () => Promise<void>): Promise<boolean> {
  let isDone = false;
  const other = setTimeout(() => {
    isDone = true;
  });
  await rest();
  clearTimeout(other);
  return isDone;
}

describe('work in pieces', () => {
  it('rests once it has gone on for long, and not before', async () => {
    const { rest } = newPace();
    now = 5;
    expect(await letsOthersWork(rest)).toBe(false);
    now = 40;
    expect(await letsOthersWork(rest)).toBe(true);
    now = 45;
    expect(await letsOthersWork(rest)).toBe(false);
    now = 90;
    expect(await letsOthersWork(rest)).toBe(true);
  });

  it('ends where it was cancelled, between pieces or while it rests', async () => {
    const controller = new AbortController();
    const { rest } = newPace(controller.signal);
    await rest();
    now = 40;
    const resting = rest();
    controller.abort(new Error('outdated'));
    await expect(resting).rejects.toThrow('outdated');
    await expect(rest()).rejects.toThrow('outdated');
  });
});

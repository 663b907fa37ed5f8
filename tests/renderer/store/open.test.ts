import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#renderer/store/open.ts';
import { storeVersion } from '#renderer/store/schema.ts';

const edge = { makeId: () => 'device-1', onSuperseded: () => undefined };

async function writeByHand(name: string, version: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('future', { keyPath: 'id' }).put({ id: 1, text: 'kept' });
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => reject(request.error));
  });
}

describe('opening the store', () => {
  it('makes a new one and remembers the device', async () => {
    const first = await openDatabase('fresh', edge);
    if (!first.ok) throw new Error(first.problem.kind);
    first.value.database.close();
    const again = await openDatabase('fresh', { ...edge, makeId: () => 'another' });
    expect(again.ok && again.value.device).toBe('device-1');
  });

  it('refuses a store that a newer program wrote and leaves it untouched', async () => {
    const newer = storeVersion + 1;
    await writeByHand('newer', newer * 10);
    expect(await openDatabase('newer', edge)).toEqual({
      ok: false,
      problem: { kind: 'newer', found: newer, known: storeVersion },
    });
    const found = (await indexedDB.databases()).find((database) => database.name === 'newer');
    expect(found?.version).toBe(newer * 10);
    const kept = await new Promise((resolve, reject) => {
      const open = indexedDB.open('newer');
      open.addEventListener('success', () => {
        const get = open.result.transaction('future').objectStore('future').get(1);
        get.addEventListener('success', () => resolve(get.result));
        get.addEventListener('error', () => reject(get.error));
      });
    });
    expect(kept).toEqual({ id: 1, text: 'kept' });
  });
});

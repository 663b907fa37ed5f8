import type { Page } from 'playwright-core';
import type { KeptTables } from '#renderer/store/records.ts';

/** Puts records into the store of the open window, as if they had been kept long ago: outside the change log. */
export async function keepRecords(
  page: Page,
  records: { readonly [Name in keyof KeptTables]?: readonly KeptTables[Name][] },
): Promise<void> {
  await page.evaluate(async (tables) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ovop');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
    });
    const transaction = database.transaction(Object.keys(tables), 'readwrite');
    for (const [name, list] of Object.entries(tables))
      for (const record of list) transaction.objectStore(name).put(record);
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', () =>
        reject(transaction.error ?? new Error('not written')),
      );
    });
    database.close();
  }, records);
}

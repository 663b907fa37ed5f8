import type { FileRecord, KeptTables } from '#renderer/store/records.ts';
import type { AppWindow } from './appWindow.ts';

type Planted = { readonly [Name in keyof KeptTables]?: readonly KeptTables[Name][] };

/** Puts records straight into the open window's store, as if they had long been there, and loads the window anew. */
export async function plantRecords(
  app: AppWindow,
  records: Planted,
  files: readonly FileRecord[] = [],
): Promise<void> {
  const rows: Readonly<Record<string, readonly object[]>> = {
    ...records,
    ...(files.length === 0
      ? {}
      : { files: files.map(({ id, bytes }) => ({ id, bytes: [...bytes] })) }),
  };
  await app.page.evaluate(async (tables) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ovop');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () =>
        reject(request.error ?? new Error('The store cannot be opened')),
      );
    });
    const transaction = database.transaction(Object.keys(tables), 'readwrite');
    for (const [table, list] of Object.entries(tables))
      for (const record of list)
        transaction
          .objectStore(table)
          .put(
            table === 'files' && 'bytes' in record
              ? { ...record, bytes: Uint8Array.from(record.bytes as number[]) }
              : record,
          );
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', () =>
        reject(transaction.error ?? new Error('Nothing was planted')),
      );
    });
    database.close();
  }, rows);
  await app.reload();
}

/** Everything that the window's store holds, as one text; bytes as what they spell. */
export async function storeText(app: AppWindow): Promise<string> {
  return app.page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ovop');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () =>
        reject(request.error ?? new Error('The store cannot be opened')),
      );
    });
    const transaction = database.transaction([...database.objectStoreNames]);
    const all = await Promise.all(
      [...database.objectStoreNames].map(
        async (name) =>
          new Promise<unknown>((resolve, reject) => {
            const request = transaction.objectStore(name).getAll();
            request.addEventListener('success', () => resolve(request.result));
            request.addEventListener('error', () =>
              reject(request.error ?? new Error(`${name} cannot be read`)),
            );
          }),
      ),
    );
    database.close();
    return JSON.stringify(all, (_, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
    );
  });
}

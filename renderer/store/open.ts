import { Dexie } from 'dexie';
import type { DeviceId } from '#shared/base/ids.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import { defineDatabase, storeVersion, type Database } from './schema.ts';

export type OpenProblem =
  /** A newer program wrote this store; nothing was touched. */
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  /** Another window of an older program holds it open. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'failed'; readonly message: string };

/** Dexie keeps its version number tenfold in IndexedDB. */
const dexieFactor = 10;

async function versionOnDisk(name: string): Promise<number | null> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  return found?.version === undefined ? null : found.version / dexieFactor;
}

async function deviceOf(database: Database, makeId: () => string): Promise<DeviceId> {
  return database.transaction('rw', database.local, async () => {
    const kept = await database.local.get('device');
    if (typeof kept?.value === 'string') return kept.value as DeviceId;
    const device = makeId() as DeviceId;
    await database.local.put({ key: 'device', value: device });
    return device;
  });
}

export interface OpenedDatabase {
  readonly database: Database;
  readonly device: DeviceId;
}

/**
 * Opens the store, migrating an older one.
 * @param onSuperseded called when another window wants to migrate the store: this one has been closed
 */
export async function openDatabase(
  name: string,
  edge: { readonly makeId: () => string; readonly onSuperseded: () => void },
): Promise<Outcome<OpenedDatabase, OpenProblem>> {
  const found = await versionOnDisk(name);
  if (found !== null && found > storeVersion)
    return failure({ kind: 'newer', found, known: storeVersion });

  const database = defineDatabase(name);
  let blocked = false;
  const blocking = new Promise<'blocked'>((resolve) => {
    database.on('blocked', () => {
      blocked = true;
      resolve('blocked');
    });
  });
  database.on('versionchange', () => {
    database.close();
    edge.onSuperseded();
  });
  try {
    const opened = await Promise.race([database.open(), blocking]);
    if (opened === 'blocked' || blocked) {
      database.close();
      return failure({ kind: 'blocked' });
    }
    return success({ database, device: await deviceOf(database, edge.makeId) });
  } catch (error) {
    // Only what the browser says about the disk or the files is an answer; anything else is our own fault.
    if (error instanceof Dexie.DexieError)
      return failure({ kind: 'failed', message: `${error.name}: ${error.message}` });
    throw error;
  }
}

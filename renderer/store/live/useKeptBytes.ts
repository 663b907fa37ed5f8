import { useLiveQuery } from 'dexie-react-hooks';
import type { FileHash } from '#shared/base/ids.ts';
import { useStore } from '../StoreContext.tsx';

/** The bytes of a kept file; null where they are not there, undefined while they are read. */
export function useKeptBytes(hash: FileHash | null): Uint8Array | null | undefined {
  const { database } = useStore();
  return useLiveQuery(
    async () => (hash === null ? null : ((await database.files.get(hash))?.bytes ?? null)),
    [database, hash],
  );
}

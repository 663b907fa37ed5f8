import { useLiveQuery } from 'dexie-react-hooks';
import type { OfficeSettings } from '../records.ts';
import { useStore } from '../StoreContext.tsx';

/** What the office says of itself on documents; undefined while it is read. */
export function useOffice(): OfficeSettings | undefined {
  const { database } = useStore();
  return useLiveQuery(() => database.settings.get('office'), [database]);
}

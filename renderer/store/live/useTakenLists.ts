import { useLiveQuery } from 'dexie-react-hooks';
import type { ListImportId, PersonId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { afterMerges } from '#shared/people/merge/afterMerges.ts';
import { useStore } from '../StoreContext.tsx';
import { alive } from './alive.ts';

/** A list that was taken in, and who its people are by now. */
export interface TakenList {
  readonly id: ListImportId;
  /** Empty where it was pasted. */
  readonly fileName: string;
  readonly on: PlainDate;
  /** Each once, in the order of the list. */
  readonly people: readonly PersonId[];
}

/** The lists that were taken in, the latest first. */
export function useTakenLists(): readonly TakenList[] | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => {
    const lists = alive(await database.listImports.toArray());
    const now = afterMerges(alive(await database.merges.toArray()));
    return lists
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
      .map(({ id, fileName, on, rows }) => ({
        id,
        fileName,
        on,
        people: [...new Set(rows.map(({ person }) => now(person)))],
      }));
  }, [database]);
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { DocumentId } from '#shared/base/ids.ts';
import type { IncomingLetter, OfficeDocument } from '#shared/documents/register/model.ts';
import { useStore } from '../StoreContext.tsx';
import { alive } from './alive.ts';
import { useSteadyRecords } from './steadyRecords.ts';

/** Every outgoing document, drafts and withdrawn ones included; undefined while they are read. */
export function useDocuments(): readonly OfficeDocument[] | undefined {
  const { database } = useStore();
  const records = useSteadyRecords(useLiveQuery(() => database.documents.toArray(), [database]));
  return useMemo(() => (records === undefined ? undefined : alive(records)), [records]);
}

/** One document; undefined while it is read, null where there is none. */
export function useDocument(id: DocumentId): OfficeDocument | null | undefined {
  const { database } = useStore();
  const found = useLiveQuery(
    () => database.documents.where('id').equals(id).toArray(),
    [database, id],
  );
  return useMemo(() => (found === undefined ? undefined : (alive(found)[0] ?? null)), [found]);
}

/** The letters that came in. */
export function useIncoming(): readonly IncomingLetter[] | undefined {
  const { database } = useStore();
  const records = useSteadyRecords(useLiveQuery(() => database.incoming.toArray(), [database]));
  return useMemo(() => (records === undefined ? undefined : alive(records)), [records]);
}

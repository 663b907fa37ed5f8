import { useLiveQuery } from 'dexie-react-hooks';
import type { EventId, PersonId } from '#shared/base/ids.ts';
import type { OfficeEvent, Participant, SignInSheet } from '#shared/events/model.ts';
import { useStore } from '../StoreContext.tsx';
import { alive } from './alive.ts';

export function useEvents(): readonly OfficeEvent[] | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => alive(await database.events.toArray()), [database]);
}

/** One event; null where there is none of that id, undefined while it is read. */
export function useEvent(id: EventId): OfficeEvent | null | undefined {
  const events = useEvents();
  return events === undefined ? undefined : (events.find((event) => event.id === id) ?? null);
}

export function useParticipants(event: EventId): readonly Participant[] | undefined {
  const { database } = useStore();
  return useLiveQuery(
    async () => alive(await database.participants.where('event').equals(event).toArray()),
    [database, event],
  );
}

/** Every event that a person was asked to or came to. */
export function useParticipations(person: PersonId): readonly Participant[] | undefined {
  const { database } = useStore();
  return useLiveQuery(
    async () => alive(await database.participants.where('person').equals(person).toArray()),
    [database, person],
  );
}

export function useSignInSheets(event: EventId): readonly SignInSheet[] | undefined {
  const { database } = useStore();
  return useLiveQuery(
    async () => alive(await database.signInSheets.where('event').equals(event).toArray()),
    [database, event],
  );
}

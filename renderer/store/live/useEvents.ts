import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { BodyId, EventId, PersonId } from '#shared/base/ids.ts';
import { countParticipants, type ParticipantCounts } from '#shared/events/countParticipants.ts';
import { groupedBy } from '#shared/events/groupedBy.ts';
import type { OfficeEvent, Participant, SignInSheet } from '#shared/events/model.ts';
import { wasPresent } from '#shared/events/presence.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import type { Rank } from '#shared/people/precedence.ts';
import type { Database } from '../schema.ts';
import { useStore } from '../StoreContext.tsx';
import { alive } from './alive.ts';
import { useSteadyRecords } from './steadyRecords.ts';

export function useEvents(): readonly OfficeEvent[] | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => alive(await database.events.toArray()), [database]);
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

/** An event with all that its page shows. */
export interface LiveEvent {
  readonly event: OfficeEvent;
  readonly participants: readonly Participant[];
  /** Everybody who takes part; people who were removed from the directory are still there by name. */
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly sheets: readonly SignInSheet[];
  readonly ranks: readonly Rank[];
}

/** In one transaction, so that the parts agree. Null where there is no such event. */
async function readEvent(database: Database, id: EventId) {
  const { events, participants, people, bodies, signInSheets, settings } = database;
  const tables = [events, participants, people, bodies, signInSheets, settings];
  return database.transaction('r', tables, async () => {
    const event = await events.get(id);
    if (event === undefined || event.deleted === true) return null;
    const taking = alive(await participants.where('event').equals(id).toArray());
    const known = await people.bulkGet([...new Set(taking.map(({ person }) => person))]);
    return {
      event,
      participants: taking,
      people: known.filter((person) => person !== undefined),
      bodies: alive(await bodies.toArray()),
      sheets: alive(await signInSheets.where('event').equals(id).toArray()),
      ranks: (await settings.get('office'))?.ranks ?? [],
    };
  });
}

function byId<Of extends { readonly id: string }>(all: readonly Of[]): ReadonlyMap<Of['id'], Of> {
  return new Map(all.map((one) => [one.id, one]));
}

/** An event as its page shows it; what did not change stays the same object. Undefined while it is read. */
export function useLiveEvent(id: EventId): LiveEvent | null | undefined {
  const { database } = useStore();
  const read = useLiveQuery(async () => readEvent(database, id), [database, id]);
  const participants = useSteadyRecords(read?.participants);
  const people = useSteadyRecords(read?.people);
  const bodies = useSteadyRecords(read?.bodies);
  const peopleById = useMemo(() => byId(people ?? []), [people]);
  const bodiesById = useMemo(() => byId(bodies ?? []), [bodies]);
  return useMemo(
    () =>
      read === undefined || read === null || participants === undefined
        ? (read as null | undefined)
        : { ...read, participants, people: peopleById, bodies: bodiesById },
    [read, participants, peopleById, bodiesById],
  );
}

/** Which of some people were at an event that ended before an event began. */
async function readCameBefore(
  database: Database,
  event: OfficeEvent,
  people: readonly PersonId[],
): Promise<ReadonlySet<PersonId>> {
  const { events, participants } = database;
  return database.transaction('r', [events, participants], async () => {
    const elsewhere = alive(await participants.where('person').anyOf(people).toArray()).filter(
      (one) => one.event !== event.id && wasPresent(one),
    );
    const held = await events.bulkGet([...new Set(elsewhere.map(({ event }) => event))]);
    const earlier = new Set(
      held.flatMap((one) =>
        one !== undefined && one.deleted !== true && one.to < event.from ? [one.id] : [],
      ),
    );
    return new Set(elsewhere.filter((one) => earlier.has(one.event)).map(({ person }) => person));
  });
}

/** Who of an event's participants were at an earlier event, whatever its kind; undefined while it is read. */
export function useCameBefore(
  live: LiveEvent | null | undefined,
): ReadonlySet<PersonId> | undefined {
  const { database } = useStore();
  const event = live?.event ?? null;
  const key = [...new Set((live?.participants ?? []).map(({ person }) => person))].join(' ');
  return useLiveQuery(async () => {
    if (event === null) return undefined;
    const ids = key === '' ? [] : (key.split(' ') as PersonId[]);
    return readCameBefore(database, event, ids);
  }, [database, event?.id, event?.from, key]);
}

/** The figures of some events, each counted as on its own page (first-timers apart); undefined while they are read. */
export function useEventCounts(
  events: readonly OfficeEvent[] | undefined,
): ReadonlyMap<EventId, ParticipantCounts> | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => {
    if (events === undefined) return undefined;
    const { participants, people, bodies } = database;
    const [taking, known] = await database.transaction('r', [participants, people], async () => {
      const ids = events.map(({ id }) => id);
      const all = alive(await participants.where('event').anyOf(ids).toArray());
      const found = await people.bulkGet([...new Set(all.map(({ person }) => person))]);
      return [all, byId(found.filter((person) => person !== undefined))] as const;
    });
    const allBodies = byId(alive(await bodies.toArray()));
    const byEvent = groupedBy(taking, ({ event }) => event);
    return new Map(
      events.map((event) => [
        event.id,
        countParticipants(byEvent.get(event.id) ?? [], known, allBodies, {
          event,
          cameBefore: new Set(),
        }),
      ]),
    );
  }, [database, events]);
}

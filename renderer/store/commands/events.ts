import type { BodyId, EventId, ParticipantId } from '#shared/base/ids.ts';
import { participantOf } from '#shared/events/participantOf.ts';
import type { OfficeEvent } from '#shared/events/model.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { commit, write, type Edge } from '../commit.ts';

/** What is known of an event. */
export type EventFields = Omit<OfficeEvent, 'id'>;

/** By which a step about an event is told. */
export function toldEvent({ title }: Pick<OfficeEvent, 'title'>): string {
  return title.en === '' ? title.km : title.en;
}

/** Adds an event. */
export async function addEvent(edge: Edge, fields: EventFields): Promise<EventId> {
  const event: OfficeEvent = { ...fields, id: edge.makeId() as EventId };
  await commit(edge, { key: 'event.add', subject: toldEvent(event) }, [write.put('events', event)]);
  return event.id;
}

/**
 * Adds the next event of a series with those who are invited to it; the last one, if it was alone until now, gets
 * the series too. One step.
 */
export async function addNextEvent(
  edge: Edge,
  last: OfficeEvent,
  fields: EventFields,
  invited: readonly Person[],
  bodies: ReadonlyMap<BodyId, Body>,
): Promise<EventId> {
  const event: OfficeEvent = { ...fields, id: edge.makeId() as EventId };
  await commit(edge, { key: 'event.add', subject: toldEvent(event) }, [
    write.put('events', event),
    ...(last.series === '' ? [write.patch('events', last.id, { series: event.series })] : []),
    ...invited.map((person) =>
      write.put(
        'participants',
        participantOf(edge.makeId() as ParticipantId, person, event, bodies),
      ),
    ),
  ]);
  return event.id;
}

/** Changes events, each by its fields; all in one step. What is not named stays. */
export async function editEvents(
  edge: Edge,
  edits: readonly { readonly event: OfficeEvent; readonly fields: Partial<EventFields> }[],
): Promise<void> {
  await commit(
    edge,
    { key: 'event.edit', subject: edits.map(({ event }) => toldEvent(event)).join(', ') },
    edits.map(({ event, fields }) => write.patch('events', event.id, fields)),
  );
}

/** Removes an event with its participants and the sheets that were printed for it; one step. */
export async function removeEvent(edge: Edge, event: OfficeEvent): Promise<void> {
  const { database } = edge;
  const { events, participants, signInSheets, steps, changes } = database;
  await database.transaction(
    'rw',
    [events, participants, signInSheets, steps, changes],
    async () => {
      const taking = await participants.where('event').equals(event.id).toArray();
      const sheets = await signInSheets.where('event').equals(event.id).toArray();
      await commit(edge, { key: 'event.remove', subject: toldEvent(event) }, [
        write.remove('events', event.id),
        ...taking.map(({ id }) => write.remove('participants', id)),
        ...sheets.map(({ id }) => write.remove('signInSheets', id)),
      ]);
    },
  );
}

import type { BodyId, ParticipantId, PersonId } from '#shared/base/ids.ts';
import type { Operation } from '#shared/history/operations.ts';
import { withStatus } from '#shared/events/attendance.ts';
import type { OfficeEvent, Participant } from '#shared/events/model.ts';
import { participantOf, type TakingPart } from '#shared/events/participantOf.ts';
import { wanting } from '#shared/events/seats.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import { personName } from '#shared/people/directory/personName.ts';
import { alive } from '../live/alive.ts';
import { commit, write, type Edge, type StepLabel } from '../commit.ts';
import { toldEvent } from './events.ts';
import type { PersonFields } from './people.ts';

/** What can be changed of somebody's part in an event. */
export type ParticipantFields = Partial<Omit<Participant, 'id' | 'event' | 'person'>>;

export interface ParticipantEdit {
  readonly participant: Participant;
  readonly fields: ParticipantFields;
}

type Bodies = ReadonlyMap<BodyId, Body>;

/** Writes what is made of the participants that an event has at that moment, so that nobody comes in twice. */
async function withParticipants(
  edge: Edge,
  event: OfficeEvent,
  label: StepLabel,
  make: (now: readonly Participant[]) => readonly Operation[],
): Promise<void> {
  const { events, people, participants, steps, changes } = edge.database;
  const tables = [events, people, participants, steps, changes];
  await edge.database.transaction('rw', tables, async () => {
    const now = alive(await participants.where('event').equals(event.id).toArray());
    await commit(edge, label, make(now));
  });
}

/** Makes people participants of an event, in one step; those who are so already are left as they are. */
export async function inviteParticipants(
  edge: Edge,
  event: OfficeEvent,
  invited: readonly Person[],
  bodies: Bodies,
  part: TakingPart = {},
): Promise<void> {
  const label = { key: 'participants.invite', subject: toldEvent(event) } as const;
  await withParticipants(edge, event, label, (now) => {
    const taking = new Set(now.map(({ person }) => person));
    return [...new Map(invited.map((person) => [person.id, person])).values()]
      .filter(({ id }) => !taking.has(id))
      .map((person) =>
        write.put(
          'participants',
          participantOf(edge.makeId() as ParticipantId, person, event, bodies, part),
        ),
      );
  });
}

/** Adds a person to the directory and to an event, in one step. */
export async function inviteNewPerson(
  edge: Edge,
  event: OfficeEvent,
  known: PersonFields,
  bodies: Bodies,
  part: TakingPart = {},
): Promise<void> {
  const person = newPerson(edge.makeId() as PersonId, known);
  const participant = participantOf(edge.makeId() as ParticipantId, person, event, bodies, part);
  await commit(edge, { key: 'participants.invite', subject: personName(person, 'km') }, [
    write.put('people', person),
    write.put('participants', participant),
  ]);
}

/** Asks each of some bodies for so many people, who are named later. */
export async function inviteBodies(
  edge: Edge,
  event: OfficeEvent,
  bodies: readonly BodyId[],
  wanted: number,
): Promise<void> {
  await commit(edge, { key: 'participants.invite', subject: toldEvent(event) }, [
    write.patch('events', event.id, { seats: wanting(event.seats, bodies, wanted) }),
  ]);
}

/** Changes participants, each by their fields; all in one step. */
export async function editParticipants(
  edge: Edge,
  event: OfficeEvent,
  edits: readonly ParticipantEdit[],
): Promise<void> {
  await commit(
    edge,
    { key: 'participants.edit', subject: toldEvent(event) },
    edits.map(({ participant, fields }) => write.patch('participants', participant.id, fields)),
  );
}

/** Takes people out of an event; whoever came in their place stays, in nobody's place. */
export async function removeParticipants(
  edge: Edge,
  event: OfficeEvent,
  gone: readonly Participant[],
): Promise<void> {
  const ids = new Set(gone.map(({ id }) => id));
  const label = { key: 'participants.remove', subject: toldEvent(event) } as const;
  await withParticipants(edge, event, label, (now) => [
    ...gone.map(({ id }) => write.remove('participants', id)),
    ...now
      .filter(
        ({ id, substituteFor }) => substituteFor !== null && ids.has(substituteFor) && !ids.has(id),
      )
      .map(({ id }) => write.patch('participants', id, { substituteFor: null })),
  ]);
}

/**
 * Says that a participant declined and who comes in their place, with their role: a person who takes part already,
 * or one who is invited so; one step.
 */
export async function substitute(
  edge: Edge,
  event: OfficeEvent,
  declined: Participant,
  person: Person,
  bodies: Bodies,
): Promise<void> {
  const label = { key: 'participants.edit', subject: toldEvent(event) } as const;
  await withParticipants(edge, event, label, (now) => {
    const known = now.find((one) => one.person === person.id);
    const { role } = declined;
    const place = { role, substituteFor: declined.id };
    return [
      write.patch('participants', declined.id, withStatus(declined, 'declined', event)),
      // Of several who came in one place, the last one counts.
      ...now
        .filter(({ id, substituteFor }) => substituteFor === declined.id && id !== known?.id)
        .map(({ id }) => write.patch('participants', id, { substituteFor: null })),
      known === undefined
        ? write.put(
            'participants',
            participantOf(edge.makeId() as ParticipantId, person, event, bodies, place),
          )
        : write.patch('participants', known.id, place),
    ];
  });
}

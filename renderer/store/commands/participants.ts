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
  make: (now: readonly Participant[]) => Promise<readonly Operation[]>,
): Promise<void> {
  const { events, people, participants, steps, changes } = edge.database;
  const tables = [events, people, participants, steps, changes];
  await edge.database.transaction('rw', tables, async () => {
    const now = alive(await participants.where('event').equals(event.id).toArray());
    await commit(edge, label, await make(now));
  });
}

/** Whoever of some people is in the directory and was not removed for good, in the order given. */
async function readInvitable(edge: Edge, ids: readonly PersonId[]): Promise<readonly Person[]> {
  const found = await edge.database.people.bulkGet([...new Set(ids)]);
  return alive(found.filter((person) => person !== undefined)).filter(
    ({ erased }) => erased === null,
  );
}

/**
 * Makes people participants of an event, in one step; those who are so already are left as they are, and those who
 * are no longer in the directory are passed over.
 * @returns how many were added
 */
export async function inviteParticipants(
  edge: Edge,
  event: OfficeEvent,
  invited: readonly PersonId[],
  bodies: Bodies,
  part: TakingPart = {},
): Promise<number> {
  const label = { key: 'participants.invite', subject: toldEvent(event) } as const;
  let added = 0;
  await withParticipants(edge, event, label, async (now) => {
    const taking = new Set(now.map(({ person }) => person));
    const people = await readInvitable(
      edge,
      invited.filter((id) => !taking.has(id)),
    );
    added = people.length;
    return people.map((person) =>
      write.put(
        'participants',
        participantOf(edge.makeId() as ParticipantId, person, event, bodies, part),
      ),
    );
  });
  return added;
}

/**
 * Adds a person to the directory and to an event, in one step.
 * @param declined in whose place they come, with the same role; that one is then said to have declined
 */
export async function inviteNewPerson(
  edge: Edge,
  event: OfficeEvent,
  known: PersonFields,
  bodies: Bodies,
  part: TakingPart = {},
  declined: Participant | null = null,
): Promise<void> {
  const person = newPerson(edge.makeId() as PersonId, known);
  const place = declined === null ? {} : { role: declined.role, substituteFor: declined.id };
  const label = { key: 'participants.invite', subject: personName(person, 'km') } as const;
  await withParticipants(edge, event, label, async (now) => [
    ...(declined === null ? [] : declines(declined, event, now)),
    write.put('people', person),
    write.put(
      'participants',
      participantOf(edge.makeId() as ParticipantId, person, event, bodies, { ...part, ...place }),
    ),
  ]);
}

/** A participant declines, and nobody comes in their place yet: of several who did, only the last one counts. */
function declines(
  declined: Participant,
  event: OfficeEvent,
  now: readonly Participant[],
): readonly Operation[] {
  return [
    write.patch('participants', declined.id, withStatus(declined, 'declined', event)),
    ...now
      .filter(({ substituteFor }) => substituteFor === declined.id)
      .map(({ id }) => write.patch('participants', id, { substituteFor: null })),
  ];
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
  await withParticipants(edge, event, label, async (now) => [
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
  person: PersonId,
  bodies: Bodies,
): Promise<void> {
  const label = { key: 'participants.edit', subject: toldEvent(event) } as const;
  await withParticipants(edge, event, label, async (now) => {
    const known = now.find((one) => one.person === person);
    const { role } = declined;
    const place = { role, substituteFor: declined.id };
    return [
      ...declines(declined, event, now),
      ...(known === undefined
        ? (await readInvitable(edge, [person])).map((one) =>
            write.put(
              'participants',
              participantOf(edge.makeId() as ParticipantId, one, event, bodies, place),
            ),
          )
        : [write.patch('participants', known.id, place)]),
    ];
  });
}

import type { BodyId, PersonId, ProvinceCode } from '../base/ids.ts';
import type { Bilingual } from '../base/language.ts';
import type { PlainDate } from '../calendar/plainDate.ts';
import { bodyKinds, type Body, type BodyKind } from '../matrix/bodies.model.ts';
import { countPeople, type PeopleCount } from '../people/counts.ts';
import { ageBands, type AgeBand, type Person } from '../people/directory/model.ts';
import { ageBandOn } from '../people/directory/ages.ts';
import { byBody } from './bodyGroups.ts';
import { daysOf } from './days.ts';
import { groupedBy } from './groupedBy.ts';
import {
  participantStatuses,
  type OfficeEvent,
  type Participant,
  type ParticipantStatus,
} from './model.ts';
import { basisOf, onBasis, wasPresentOn, type CountBasis } from './presence.ts';

/** How many there are of a kind; the key is null for those of whom it is not stated. */
export interface Share<Key> {
  readonly key: Key | null;
  readonly count: PeopleCount;
}

export interface BodyShare {
  /** As `BodyGroup.key`. */
  readonly key: string;
  readonly body: BodyId | null;
  /** As of the event; empty for those of whom no body is stated. */
  readonly name: Bilingual;
  readonly count: PeopleCount;
}

/** Every figure about the people of an event. Each list of shares adds up to the whole. */
export interface ParticipantCounts {
  /** Whom `whole` and the shares count. */
  readonly basis: CountBasis;
  readonly whole: PeopleCount;
  readonly byBody: readonly BodyShare[];
  /** In the order of the provinces' codes; not stated last. */
  readonly byProvince: readonly Share<ProvinceCode>[];
  /** In the order of `bodyKinds`; not stated last. */
  readonly byKind: readonly Share<BodyKind>[];
  /** The youngest first; not stated last. */
  readonly byAge: readonly Share<AgeBand>[];
  /** Of the whole, those who were at no earlier event. */
  readonly firstTimers: PeopleCount;
  /** Of those who were there, how many on each day of the event. */
  readonly byDay: readonly { readonly day: PlainDate; readonly count: PeopleCount }[];
  /** All participants by status, whatever the basis. */
  readonly byStatus: Readonly<Record<ParticipantStatus, PeopleCount>>;
  /** Everybody who was asked: all but those who walked in. */
  readonly asked: PeopleCount;
}

/** What is to be known of an event, beside its participants, to count them. */
export interface CountContext {
  readonly event: Pick<OfficeEvent, 'from' | 'to' | 'seats'>;
  /** People who were at an event that ended before this one began. */
  readonly cameBefore: ReadonlySet<PersonId>;
  /** Left out: those who were there as soon as any attendance is entered, before that those who are awaited. */
  readonly basis?: CountBasis;
}

/**
 * Counts the participants of an event: the one function for screen, Word, Excel and indicators, so that an event
 * has one number. A participant whose person is not among the people counts, with sex and age not stated.
 */
export function countParticipants(
  participants: readonly Participant[],
  people: ReadonlyMap<PersonId, Person>,
  bodies: ReadonlyMap<BodyId, Body>,
  context: CountContext,
): ParticipantCounts {
  const { event, cameBefore, basis = basisOf(participants) } = context;
  const count = (some: readonly Participant[]): PeopleCount =>
    countPeople(some.map(({ person }) => ({ sex: people.get(person)?.sex })));
  const counted = onBasis(participants, basis);
  const shares = <Key extends string>(
    keyOf: (participant: Participant) => Key | null,
    order: readonly Key[] | null,
  ): readonly Share<Key>[] => {
    const groups = groupedBy(counted, keyOf);
    const place = (key: Key | null): string | number => {
      if (key === null) return order === null ? '\uFFFF' : order.length;
      return order === null ? key : order.indexOf(key);
    };
    return [...groups]
      .map(([key, some]) => ({ key, count: count(some) }))
      .toSorted((a, b) => (place(a.key) < place(b.key) ? -1 : 1));
  };
  const ofStatus = (status: ParticipantStatus): PeopleCount =>
    count(participants.filter((participant) => participant.status === status));
  const ageOf = ({ person }: Participant): AgeBand | null => {
    const known = people.get(person);
    return known === undefined ? null : ageBandOn(known, event.from);
  };
  return {
    basis,
    whole: count(counted),
    byBody: byBody(counted, event.seats, bodies).map(({ key, body, name, participants }) => ({
      key,
      body,
      name,
      count: count(participants),
    })),
    byProvince: shares(({ province }) => province, null),
    byKind: shares(
      ({ body }) => (body === null ? null : (bodies.get(body)?.kind ?? null)),
      bodyKinds,
    ),
    byAge: shares(ageOf, ageBands),
    firstTimers: count(counted.filter(({ person }) => !cameBefore.has(person))),
    byDay: daysOf(event).map((day) => ({
      day,
      count: count(participants.filter((participant) => wasPresentOn(participant, day))),
    })),
    byStatus: Object.fromEntries(
      participantStatuses.map((status) => [status, ofStatus(status)]),
    ) as Record<ParticipantStatus, PeopleCount>,
    asked: count(participants.filter(({ status }) => status !== 'walked-in')),
  };
}

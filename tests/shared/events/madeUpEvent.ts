import fc from 'fast-check';
import type { BodyId, EventId, ParticipantId, PersonId, ProvinceCode } from '#shared/base/ids.ts';
import { addDays, plainDate } from '#shared/calendar/plainDate.ts';
import {
  participantRoles,
  participantStatuses,
  type OfficeEvent,
  type Participant,
} from '#shared/events/model.ts';
import { daysOf } from '#shared/events/days.ts';
import { bodyKinds, unknownOfBody, type Body } from '#shared/matrix/bodies.model.ts';
import { ageBands, type Person } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';

export const held: OfficeEvent = {
  id: 'e' as EventId,
  kind: 'workshop',
  title: { en: 'Membership workshop', km: 'សិក្ខាសាលាសមាជិកភាព' },
  series: '',
  from: plainDate(2026, 5, 6),
  to: plainDate(2026, 5, 6),
  place: { en: 'Phnom Penh', km: 'រាជធានីភ្នំពេញ' },
  province: null,
  line: null,
  seats: [],
  notes: '',
};

export function personOf(id: string, known: Partial<Omit<Person, 'id'>> = {}): Person {
  return newPerson(id as PersonId, { latinName: id, ...known });
}

export function bodyOf(id: string, known: Partial<Omit<Body, 'id'>> = {}): Body {
  return {
    ...unknownOfBody,
    kind: 'ministry',
    names: [{ name: { en: id, km: '' }, abbreviation: id, from: null, to: null }],
    ...known,
    id: id as BodyId,
  };
}

export function participant(
  person: string,
  known: Partial<Omit<Participant, 'person'>> = {},
): Participant {
  return {
    id: `p-${person}` as ParticipantId,
    event: held.id,
    honorific: '',
    post: { en: '', km: '' },
    rank: '',
    body: null,
    bodyName: { en: '', km: '' },
    province: null,
    role: 'participant',
    status: 'invited',
    substituteFor: null,
    days: [],
    remarks: '',
    ...known,
    person: person as PersonId,
  };
}

export function byId<Of extends { readonly id: string }>(
  all: readonly Of[],
): ReadonlyMap<Of['id'], Of> {
  return new Map(all.map((one) => [one.id, one]));
}

const bodies = bodyKinds.map((kind, index) => bodyOf(`b${index}`, { kind }));
const provinces = ['01', '12', '25'] as ProvinceCode[];

/** One somebody of an event: who it is, and how they take part. */
const somebody = fc.record({
  sex: fc.constantFrom('F', 'M', null),
  birthYear: fc.option(fc.integer({ min: 1920, max: 2020 }), { nil: null }),
  ageBand: fc.option(fc.constantFrom(...ageBands), { nil: null }),
  /** Some bodies are not in the directory; some are known by name alone, some not at all. */
  body: fc.option(fc.integer({ min: 0, max: bodies.length + 2 }), { nil: null }),
  bodyName: fc.constantFrom('', 'A company', 'a  company', 'សហគមន៍'),
  province: fc.option(fc.constantFrom(...provinces), { nil: null }),
  role: fc.constantFrom(...participantRoles),
  status: fc.constantFrom(...participantStatuses),
  /** Of the days of the event, which are attended, as the bits of a number. */
  days: fc.nat(7),
  isKnown: fc.boolean(),
  cameBefore: fc.boolean(),
});

export interface MadeUpEvent {
  readonly event: OfficeEvent;
  readonly participants: readonly Participant[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly cameBefore: ReadonlySet<PersonId>;
}

/** Events of one to three days, with up to sixty people of every kind. */
export const anyEvent: fc.Arbitrary<MadeUpEvent> = fc
  .record({
    length: fc.integer({ min: 0, max: 2 }),
    seats: fc.uniqueArray(fc.integer({ min: 0, max: bodies.length - 1 })),
    everybody: fc.array(somebody, { maxLength: 60 }),
  })
  .map(({ length, seats, everybody }) => {
    const event: OfficeEvent = {
      ...held,
      to: addDays(held.from, length),
      seats: seats.map((index) => ({ body: `b${index}` as BodyId, wanted: index })),
    };
    const all = daysOf(event);
    const people = everybody.flatMap(({ isKnown, sex, birthYear, ageBand }, index) =>
      isKnown ? [personOf(`${index}`, { sex, birthYear, ageBand })] : [],
    );
    return {
      event,
      people: byId(people),
      bodies: byId(bodies),
      cameBefore: new Set(
        everybody.flatMap(({ cameBefore }, index) => (cameBefore ? [`${index}` as PersonId] : [])),
      ),
      participants: everybody.map(({ body, bodyName, province, role, status, days }, index) =>
        participant(`${index}`, {
          body: body === null ? null : (`b${body}` as BodyId),
          bodyName: { en: bodyName, km: '' },
          province,
          role,
          status,
          days:
            status === 'attended' || status === 'walked-in'
              ? all.filter((_, place) => (days & (1 << place)) !== 0)
              : [],
        }),
      ),
    };
  });

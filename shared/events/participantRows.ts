import type { BodyId, PersonId } from '../base/ids.ts';
import { inLanguage, type Bilingual, type Language } from '../base/language.ts';
import type { Body } from '../matrix/bodies.model.ts';
import type { Person } from '../people/directory/model.ts';
import { personName, personNames } from '../people/directory/personName.ts';
import { inPrecedence, type Rank } from '../people/precedence.ts';
import { bodyKeyOf, byBody } from './bodyGroups.ts';
import type { OfficeEvent, Participant } from './model.ts';

/** A participant joined with who it is. Post, body and honorific are the participant's: those of the event. */
export interface ParticipantRow {
  readonly participant: Participant;
  /** Null where the people given do not hold the person. */
  readonly person: Person | null;
  /** Each language in its own script; empty where the name is not known in it. */
  readonly names: Bilingual;
  readonly sex: 'F' | 'M' | null;
  /** As `BodyGroup.key`. */
  readonly bodyKey: string;
}

/** What rows are made of; a scene of the event's page is one. */
export interface RowsInput {
  readonly event: Pick<OfficeEvent, 'seats'>;
  readonly participants: readonly Participant[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  /** The office's ranks, in order of precedence. */
  readonly ranks: readonly Rank[];
}

/**
 * `body`: by body, in the order of the seats, and within a body by precedence; `name`: by the alphabet of the
 * document's language.
 */
export interface RowOrder {
  readonly by: 'body' | 'name';
  /** Whose script's names decide the alphabetical order. */
  readonly language: Language;
}

function rowOf(participant: Participant, people: RowsInput['people']): ParticipantRow {
  const person = people.get(participant.person) ?? null;
  return {
    participant,
    person,
    names: person === null ? { km: '', en: '' } : personNames(person),
    sex: person?.sex ?? null,
    bodyKey: bodyKeyOf(participant),
  };
}

/** Participants with their people, in the wanted order; the same input gives the same order, however it is given. */
export function participantRows(input: RowsInput, order: RowOrder): readonly ParticipantRow[] {
  const { event, participants, people, bodies, ranks } = input;
  const { compare } = new Intl.Collator(order.language, { numeric: true });
  const byName = participants
    .map((participant) => {
      const row = rowOf(participant, people);
      const name = row.person === null ? '' : personName(row.person, order.language);
      return { row, name, body: inLanguage(participant.bodyName, order.language) };
    })
    .toSorted(
      (a, b) =>
        compare(a.name, b.name) ||
        compare(a.body, b.body) ||
        (a.row.participant.id < b.row.participant.id ? -1 : 1),
    )
    .map(({ row }) => row);
  if (order.by === 'name') return byName;
  const rows = new Map(byName.map((row) => [row.participant.id, row]));
  return byBody(
    byName.map(({ participant }) => participant),
    event.seats,
    bodies,
  ).flatMap((group) =>
    inPrecedence(group.participants, ranks).flatMap(({ id }) => rows.get(id) ?? []),
  );
}

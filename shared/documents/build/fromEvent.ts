import type { PersonId, ProvinceCode } from '../../base/ids.ts';
import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import { bodyNameOf } from '../../events/participantOf.ts';
import type { OfficeEvent, Participant } from '../../events/model.ts';
import {
  participantRows,
  type ParticipantRow,
  type RowsInput,
} from '../../events/participantRows.ts';
import { onBasis, type CountBasis } from '../../events/presence.ts';
import type { Person } from '../../people/directory/model.ts';
import { phoneText } from '../../people/phoneText.ts';

/** What the papers of an event are filled from. */
export interface EventPaperInput extends RowsInput {
  readonly event: OfficeEvent;
  readonly provinces: ReadonlyMap<ProvinceCode, Bilingual>;
  /** Of the paper. */
  readonly date: PlainDate;
  /** Those who were at an event that ended before this one began. */
  readonly cameBefore: ReadonlySet<PersonId>;
}

/** Of whom a paper is: those who are awaited, those who came, or all but those who declined. */
export type ListedPeople = CountBasis | 'asked';

export interface EventPaperWish {
  readonly who: ListedPeople;
  readonly order: 'body' | 'name';
  readonly language: DocumentLanguage;
}

const nothing: Bilingual = { km: '', en: '' };

function listed(participants: readonly Participant[], who: ListedPeople): readonly Participant[] {
  return who === 'asked'
    ? participants.filter(({ status }) => status !== 'declined')
    : onBasis(participants, who);
}

function isNamed({ km, en }: Bilingual): boolean {
  return km !== '' || en !== '';
}

/**
 * The rows with one name for each body: that of the first who has one, else that of the directory. People of one body
 * stand under one heading and in one figure, however their lists spelt it.
 */
function underOneName(
  rows: readonly ParticipantRow[],
  { bodies, event }: Pick<EventPaperInput, 'bodies' | 'event'>,
): readonly ParticipantRow[] {
  const names = new Map<string, Bilingual>();
  for (const { bodyKey, participant } of rows)
    if (!names.has(bodyKey) && isNamed(participant.bodyName))
      names.set(bodyKey, participant.bodyName);
  return rows.map((row): ParticipantRow => {
    const { bodyKey, participant } = row;
    const bodyName = names.get(bodyKey) ?? bodyNameOf(participant.body, bodies, event.from);
    return { ...row, participant: { ...participant, bodyName } };
  });
}

/** The participants of whom a paper is, in its order. */
export function listedRows(
  input: EventPaperInput,
  { who, order, language }: EventPaperWish,
): readonly ParticipantRow[] {
  const rows = participantRows(
    { ...input, participants: listed(input.participants, who) },
    { by: order, language: language === 'en' ? 'en' : 'km' },
  );
  return underOneName(rows, input);
}

/** The event as papers speak of it. */
export function eventData({ event, provinces }: Pick<EventPaperInput, 'event' | 'provinces'>) {
  const { kind, title, from, to, place, province } = event;
  return {
    kind,
    title,
    date: from,
    endDate: to > from ? to : null,
    start: null,
    end: null,
    hall: place,
    address: (province === null ? undefined : provinces.get(province)) ?? nothing,
  };
}

/** The person of a row: name, and honorific, post and body of the event. Nothing that reaches the person. */
export function personData({ participant, names }: ParticipantRow) {
  const { honorific, post, bodyName } = participant;
  return { honorific, name: names, post, body: bodyName, posts: [] };
}

/**
 * How a person is reached, as a list writes it; nothing of somebody who said that contact data are not to be kept.
 * Telephones in national form, the one to call first foremost.
 */
export function contactData(person: Pick<Person, 'phones' | 'emails' | 'consent'> | null): {
  readonly phone: string;
  readonly email: string;
} {
  if (person === null || person.consent?.given === false) return { phone: '', email: '' };
  return {
    phone: person.phones.map(phoneText).join(' / '),
    email: person.emails.join(' '),
  };
}

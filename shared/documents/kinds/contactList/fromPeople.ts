import type { BodyId, ProvinceCode } from '../../../base/ids.ts';
import type { Bilingual } from '../../../base/language.ts';
import type { PlainDate } from '../../../calendar/plainDate.ts';
import { bodyNameOf } from '../../../events/participantOf.ts';
import type { Body } from '../../../matrix/bodies.model.ts';
import type { Person } from '../../../people/directory/model.ts';
import { personNames } from '../../../people/directory/personName.ts';
import { postOn } from '../../../people/posts.ts';
import {
  contactData,
  listedRows,
  personData,
  type EventPaperInput,
  type EventPaperWish,
} from '../../build/fromEvent.ts';

export interface ContactListWish {
  readonly of: 'both' | 'phone' | 'email';
  /** Keys of columns in their order; none for those of the office's template. */
  readonly columns: readonly string[];
}

const nothing: Bilingual = { km: '', en: '' };

/** What the list is not of is not in its data either. */
function reached(person: Person | null, of: ContactListWish['of']) {
  const { phone, email } = contactData(person);
  return { phone: of === 'email' ? '' : phone, email: of === 'phone' ? '' : email };
}

function addressOf(body: BodyId | null, bodies: ReadonlyMap<BodyId, Body>): Bilingual {
  return (body === null ? undefined : bodies.get(body))?.contacts.address ?? nothing;
}

/** The data of the telephone or mailing list of an event. */
export function eventContactsData(input: EventPaperInput, wish: EventPaperWish & ContactListWish) {
  const { event, provinces, bodies, date } = input;
  return {
    date,
    of: wish.of,
    about: event.title,
    order: wish.order,
    columns: wish.columns.join(' '),
    people: listedRows(input, wish).map((row) => {
      const { rank, province, body } = row.participant;
      return {
        ...personData(row),
        ...reached(row.person, wish.of),
        sex: row.sex ?? '',
        rank,
        province: (province === null ? undefined : provinces.get(province)) ?? nothing,
        address: addressOf(body, bodies),
        remarks: nothing,
      };
    }),
  };
}

export interface PeopleContactsInput {
  /** In the order in which they are to stand. */
  readonly people: readonly Person[];
  /** The group, or what the people have in common. */
  readonly about: Bilingual;
  /** Of the paper; posts are those of the day. */
  readonly date: PlainDate;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly provinces: ReadonlyMap<ProvinceCode, Bilingual>;
}

/** The data of the telephone or mailing list of a group, or of people who were chosen. */
export function peopleContactsData(
  { people, about, date, bodies, provinces }: PeopleContactsInput,
  wish: ContactListWish & { readonly order: 'given' | 'body' | 'name' },
) {
  return {
    date,
    of: wish.of,
    about,
    order: wish.order,
    columns: wish.columns.join(' '),
    people: people.map((person) => {
      const post = postOn(person.posts, date);
      const body = post?.body ?? null;
      const province = (body === null ? null : bodies.get(body)?.province) ?? person.province;
      return {
        honorific: person.honorific,
        name: personNames(person),
        post: post?.title ?? nothing,
        body: body === null ? (post?.bodyText ?? nothing) : bodyNameOf(body, bodies, date),
        posts: [],
        ...reached(person, wish.of),
        sex: person.sex ?? '',
        rank: post?.rank ?? '',
        province: (province === null ? undefined : provinces.get(province)) ?? nothing,
        address: addressOf(body, bodies),
        remarks: nothing,
      };
    }),
  };
}

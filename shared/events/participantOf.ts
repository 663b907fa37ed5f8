import type { BodyId, ParticipantId } from '../base/ids.ts';
import type { Bilingual } from '../base/language.ts';
import type { PlainDate } from '../calendar/plainDate.ts';
import type { Body } from '../matrix/bodies.model.ts';
import { bodyNameOn } from '../matrix/bodies.ts';
import type { Person } from '../people/directory/model.ts';
import { postOn } from '../people/posts.ts';
import { daysOf } from './days.ts';
import type { OfficeEvent, Participant, ParticipantRole, ParticipantStatus } from './model.ts';
import { wasPresent } from './presence.ts';

/** How a person takes part; all that is not given is of somebody who is asked to come. */
export interface TakingPart {
  readonly role?: ParticipantRole;
  readonly status?: ParticipantStatus;
  readonly substituteFor?: ParticipantId | null;
  readonly days?: readonly PlainDate[];
}

/** The name of a body on a day; empty for none. */
export function bodyNameOf(
  body: BodyId | null,
  bodies: ReadonlyMap<BodyId, Body>,
  date: PlainDate,
): Bilingual {
  const found = body === null ? undefined : bodies.get(body);
  return found === undefined ? { km: '', en: '' } : bodyNameOn(found, date).name;
}

/**
 * A person as a participant of an event: with the post held on its first day and that body's name on that day, both
 * kept from then on. Somebody who is said to have been there was so on every day, unless days are given.
 */
export function participantOf(
  id: ParticipantId,
  person: Person,
  event: Pick<OfficeEvent, 'id' | 'from' | 'to'>,
  bodies: ReadonlyMap<BodyId, Body>,
  part: TakingPart = {},
): Participant {
  const { role = 'participant', status = 'invited', substituteFor = null } = part;
  const post = postOn(person.posts, event.from);
  const body = post?.body ?? null;
  return {
    id,
    event: event.id,
    person: person.id,
    honorific: person.honorific,
    post: post?.title ?? { km: '', en: '' },
    rank: post?.rank ?? '',
    body,
    bodyName:
      body !== null && bodies.has(body)
        ? bodyNameOf(body, bodies, event.from)
        : (post?.bodyText ?? { km: '', en: '' }),
    province: (body === null ? null : bodies.get(body)?.province) ?? person.province,
    role,
    status,
    substituteFor,
    days: wasPresent({ status }) ? (part.days ?? daysOf(event)) : [],
    remarks: '',
  };
}

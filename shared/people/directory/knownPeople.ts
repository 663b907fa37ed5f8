import type { BodyId } from '../../base/ids.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Body } from '../../matrix/bodies.model.ts';
import { bodyNameOn } from '../../matrix/bodies.ts';
import type { KnownPerson } from '../list/model.ts';
import { postOn } from '../posts.ts';
import type { Person, PersonPost } from './model.ts';

/** The organisation of a post as it is called on a day, in both languages where both are known. */
export function postBodyText(
  post: PersonPost,
  bodies: ReadonlyMap<BodyId, Body>,
  date: PlainDate,
): string {
  const body = post.body === null ? undefined : bodies.get(post.body);
  if (body === undefined) return eitherOf(post.bodyText.km, post.bodyText.en);
  const { name } = bodyNameOn(body, date);
  return eitherOf(name.km, name.en);
}

/**
 * A person as matching, search and the finding of duplicates know people: with the post of the day. One entry for
 * each of the person's names, all under the same id, the present name first.
 */
export function knownPeople(
  person: Person,
  bodies: ReadonlyMap<BodyId, Body>,
  date: PlainDate,
): readonly KnownPerson[] {
  const post = postOn(person.posts, date) ?? person.posts.at(-1) ?? null;
  const { khmerName, latinName } = person;
  return [{ khmerName, latinName }, ...person.otherNames].map((name) => ({
    id: person.id,
    ...name,
    honorific: person.honorific,
    sex: person.sex,
    post: post === null ? '' : eitherOf(post.title.km, post.title.en),
    organisation: post === null ? '' : postBodyText(post, bodies, date),
    province: person.province,
    phones: person.phones,
    email: person.emails[0] ?? '',
    remarks: '',
  }));
}

function eitherOf(khmer: string, latin: string): string {
  return khmer === '' ? latin : khmer;
}

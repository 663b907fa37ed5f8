import type { BodyId } from '../../base/ids.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Body } from '../../matrix/bodies.model.ts';
import { bodyNameOn } from '../../matrix/bodies.ts';
import type { Person } from '../directory/model.ts';
import { presentBody, presentPost } from './directoryRow.ts';
import type { SearchedPerson } from './personSearchKeys.ts';

/**
 * What a person is found by: the names, telephones and addresses, the post of the day and its organisation in both
 * languages and by its abbreviation, the tags. One entry for each of the person's names, the present one first.
 */
export function searchedPeople(
  person: Person,
  bodies: ReadonlyMap<BodyId, Body>,
  date: PlainDate,
): readonly SearchedPerson[] {
  const post = presentPost(person, date);
  const body = presentBody(post, bodies);
  const called = body === undefined ? undefined : bodyNameOn(body, date);
  const organisation = called?.name ?? post?.bodyText;
  const shared = {
    id: person.id,
    phones: person.phones,
    email: person.emails[0] ?? '',
    organisation: inRow([
      organisation?.km,
      organisation?.en,
      called?.abbreviation,
      ...person.emails.slice(1),
      ...person.tags,
    ]),
    post: inRow([post?.title.km, post?.title.en]),
  };
  const { khmerName, latinName } = person;
  return [{ khmerName, latinName }, ...person.otherNames].map((name) => ({
    khmerName: name.khmerName,
    latinName: name.latinName,
    ...shared,
  }));
}

function inRow(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join(' ');
}

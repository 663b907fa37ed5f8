import type { BodyId, PersonId, ProvinceCode } from '../../base/ids.ts';
import type { Bilingual } from '../../base/language.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Body, BodyKind } from '../../matrix/bodies.model.ts';
import { bodyNameOn } from '../../matrix/bodies.ts';
import type { Person, PersonPost } from '../directory/model.ts';
import type { HonorificKey } from '../honorifics.ts';
import { postOn } from '../posts.ts';

/** A person as a row of the directory: what is shown, sorted and filtered by, with the post of the day. */
export interface DirectoryRow {
  readonly id: PersonId;
  readonly khmerName: string;
  readonly latinName: string;
  readonly honorific: HonorificKey | '';
  readonly sex: 'F' | 'M' | null;
  readonly post: Bilingual;
  readonly body: BodyId | null;
  readonly bodyKind: BodyKind | null;
  /** The organisation's name on the day, or as a list named it. */
  readonly organisation: Bilingual;
  /** The person's, else the organisation's. */
  readonly province: ProvinceCode | null;
  /** E.164, the one to call first. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly tags: readonly string[];
}

const nothing: Bilingual = { en: '', km: '' };

/** The post of the day; where none is held, the one that was written last. */
export function presentPost(person: Pick<Person, 'posts'>, date: PlainDate): PersonPost | null {
  return postOn(person.posts, date) ?? person.posts.at(-1) ?? null;
}

/** The organisation of a post; undefined where it is none of the directory. */
export function presentBody(
  post: PersonPost | null,
  bodies: ReadonlyMap<BodyId, Body>,
): Body | undefined {
  return post === null || post.body === null ? undefined : bodies.get(post.body);
}

/** The row of a person on a day. */
export function directoryRow(
  person: Person,
  bodies: ReadonlyMap<BodyId, Body>,
  date: PlainDate,
): DirectoryRow {
  const post = presentPost(person, date);
  const body = presentBody(post, bodies);
  return {
    id: person.id,
    khmerName: person.khmerName,
    latinName: person.latinName,
    honorific: person.honorific,
    sex: person.sex,
    post: post?.title ?? nothing,
    body: post?.body ?? null,
    bodyKind: body?.kind ?? null,
    organisation: body === undefined ? (post?.bodyText ?? nothing) : bodyNameOn(body, date).name,
    province: person.province ?? body?.province ?? null,
    phones: person.phones,
    emails: person.emails,
    tags: person.tags,
  };
}

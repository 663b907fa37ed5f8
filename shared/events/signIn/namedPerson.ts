import type { BodyId, PersonId } from '../../base/ids.ts';
import type { Bilingual } from '../../base/language.ts';
import { hasKhmer } from '../../documents/build/scripts.ts';
import type { Person } from '../../people/directory/model.ts';
import { newPerson } from '../../people/directory/newPerson.ts';
import type { ListedPerson } from '../../people/list/model.ts';
import { readName } from '../../people/list/readName.ts';
import { honorificOf } from '../../people/list/splitHonorific.ts';
import type { NamedPerson } from './entry.model.ts';

/** A text in the language of its script; the other is not written yet. */
export function inItsLanguage(text: string): Bilingual {
  return hasKhmer(text) ? { km: text, en: '' } : { km: '', en: text };
}

/** Somebody who is named on a sheet, as lists name people: for finding who it is. */
export function listedPerson(named: NamedPerson): ListedPerson {
  const read = readName(named.name);
  const isRead = !('fault' in read);
  const titles = isRead ? read.titles : [];
  const ofTitles = titles.find(({ sex }) => sex !== null)?.sex ?? null;
  const sex = named.sex ?? (isRead ? read.sex : null) ?? ofTitles;
  const { km, en } = inItsLanguage(named.name);
  return {
    khmerName: isRead ? read.khmer : km,
    latinName: isRead ? read.latin : en,
    honorific: honorificOf(titles, sex).key,
    sex,
    post: named.post,
    organisation: named.body,
    province: null,
    phones: [],
    email: '',
    remarks: '',
  };
}

/**
 * Somebody who is named on a sheet as a new person of the directory, with the post that is named.
 * @param body the organisation that the text means; null where the directory has none by it
 */
export function personOfNamed(
  id: PersonId,
  named: NamedPerson,
  body: BodyId | null,
  postId: string,
): Person {
  const { khmerName, latinName, honorific, sex } = listedPerson(named);
  const hasPost = named.post !== '' || named.body !== '' || body !== null;
  return newPerson(id, {
    khmerName,
    latinName,
    honorific,
    sex,
    posts: hasPost
      ? [
          {
            id: postId,
            title: inItsLanguage(named.post),
            body,
            bodyText: body === null ? inItsLanguage(named.body) : { km: '', en: '' },
            rank: '',
            from: null,
            to: null,
          },
        ]
      : [],
  });
}

/** Whether nothing was told of a person but a name and a post: as an entry makes one. */
export function isBare(person: Person): boolean {
  const { phones, emails, notes, tags, languages, photograph, consent, birthYear, ageBand } =
    person;
  return (
    phones.length + emails.length + tags.length + languages.length + person.otherNames.length ===
      0 &&
    notes === '' &&
    [photograph, consent, birthYear, ageBand, person.erased].every((one) => one === null) &&
    person.posts.length <= 1
  );
}

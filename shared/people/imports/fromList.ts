import type { BodyId, PersonId } from '../../base/ids.ts';
import type { Bilingual } from '../../base/language.ts';
import { addDays, dateParts, type PlainDate } from '../../calendar/plainDate.ts';
import type { Body } from '../../matrix/bodies.model.ts';
import { knownPeople } from '../directory/knownPeople.ts';
import type { OtherName, Person, PersonPost } from '../directory/model.ts';
import { newPerson } from '../directory/newPerson.ts';
import { searchKey } from '../../text/searchKey.ts';
import { splitHonorific } from '../list/splitHonorific.ts';
import { nameKey } from '../list/words.ts';
import { postOn } from '../posts.ts';
import { compareBodies } from '../same/bodyAgreement.ts';
import { postConcept } from '../same/postConcept.ts';
import { prepare } from '../same/prepared.ts';
import type { ReadEntry } from './listRows.ts';

/** The organisations against which a list is read, and the day on which. */
export interface ListSurroundings {
  readonly bodies: ReadonlyMap<BodyId, Body>;
  /** The organisation that a text names; null where none or several do. */
  readonly bodyOf: (text: string) => BodyId | null;
  readonly today: PlainDate;
}

/** Somebody new, with all that the list says of them. */
export function personFromList(
  id: PersonId,
  entry: ReadEntry,
  around: ListSurroundings,
  makeId: () => string,
): Person {
  const { khmerName, latinName, honorific, sex, phones, email, province, remarks } = entry.person;
  const post = postFromList(entry, around, makeId);
  return newPerson(id, {
    khmerName,
    latinName,
    honorific,
    sex,
    phones,
    province,
    emails: email === '' ? [] : [email],
    birthYear: birthYearOf(entry, around),
    posts: post === null ? [] : [post],
    notes: [...titlesWithoutKey(entry), remarks].filter((text) => text !== '').join('; '),
  });
}

/** The year of birth that the list says; none that is still to come. */
function birthYearOf({ birthYear }: ReadEntry, { today }: ListSurroundings): number | null {
  return birthYear === undefined || birthYear > dateParts(today).year ? null : birthYear;
}

/** Titles that no honorific of the directory stands for: «ឧកញ៉ា», "Prof.", or a "Dr." of unknown sex. */
function titlesWithoutKey({ person: { honorific }, titles }: ReadEntry): readonly string[] {
  const split = splitHonorific(`${titles} `);
  const others = split.titles.filter(({ kind }) => honorific === '' || kind === 'other');
  return [...others.map(({ written }) => written), split.name];
}

/** The post that the list names, held since nobody knows when; null where it names none. */
function postFromList(
  { person: { post, organisation } }: ReadEntry,
  { bodyOf }: ListSurroundings,
  makeId: () => string,
): PersonPost | null {
  if (post === '' && organisation === '') return null;
  const body = organisation === '' ? null : bodyOf(organisation);
  const bodyText = body === null ? inItsScript(organisation) : { km: '', en: '' };
  return {
    id: makeId(),
    title: inItsScript(post),
    body,
    bodyText,
    rank: '',
    from: null,
    to: null,
  };
}

function inItsScript(text: string): Bilingual {
  return /[\u1780-\u17D3]/u.test(text) ? { km: text, en: '' } : { km: '', en: text };
}

/** What a list can add to somebody who is known. */
export type AddedField =
  | 'khmerName'
  | 'latinName'
  | 'otherNames'
  | 'honorific'
  | 'sex'
  | 'province'
  | 'birthYear'
  | 'phones'
  | 'emails'
  | 'posts';

type Fields = Partial<Pick<Person, AddedField>>;

/**
 * What somebody lacks and the list says: nothing that is known is changed.
 * @param byWord whether a person said that the two are one; only then is another spelling of the name kept
 */
export function lacking(
  person: Person,
  entry: ReadEntry,
  byWord: boolean,
  around: ListSurroundings,
  makeId: () => string,
): Fields {
  const { khmerName, latinName, honorific, sex, province, phones, email } = entry.person;
  const birthYear = birthYearOf(entry, around);
  const newPhones = phones.filter((phone) => !person.phones.includes(phone));
  const known = new Set(person.emails.map((each) => each.toLowerCase()));
  const newEmail = email !== '' && !known.has(email.toLowerCase());
  const other = byWord ? otherName(person, entry) : null;
  const post = person.posts.length === 0 ? postFromList(entry, around, makeId) : null;
  return {
    ...(person.khmerName === '' && khmerName !== '' && { khmerName }),
    ...(person.latinName === '' && latinName !== '' && { latinName }),
    ...(other !== null && { otherNames: [...person.otherNames, other] }),
    ...(person.honorific === '' && honorific !== '' && { honorific }),
    ...(person.sex === null && sex !== null && { sex }),
    ...(person.province === null && province !== null && { province }),
    ...(person.birthYear === null && birthYear !== null && { birthYear }),
    ...(newPhones.length > 0 && { phones: [...person.phones, ...newPhones] }),
    ...(newEmail && { emails: [...person.emails, email] }),
    ...(post !== null && { posts: [post] }),
  };
}

/** The list's spelling, where it is neither the person's name nor one that they are known by. */
function otherName(person: Person, { person: listed }: ReadEntry): OtherName | null {
  const { khmerName, latinName } = listed;
  const isKnown = (script: keyof OtherName, name: string): boolean =>
    name === '' ||
    person[script] === '' ||
    [person, ...person.otherNames].some((each) => nameKey(each[script]) === nameKey(name));
  return isKnown('khmerName', khmerName) && isKnown('latinName', latinName)
    ? null
    : { khmerName, latinName };
}

/**
 * Whether the list names another post than the one held today: another title or another organisation, as far as the
 * two can be compared. Titles in two scripts count only where both are usual ones.
 */
export function postDiffers(person: Person, entry: ReadEntry, around: ListSurroundings): boolean {
  const { bodies, bodyOf, today } = around;
  const held = postOn(person.posts, today) ?? person.posts.at(-1);
  const [known] = knownPeople(person, bodies, today);
  if (held === undefined || known === undefined) return false;
  const [now, said] = [prepare(known), prepare(entry.person)];
  const body = bodyOf(entry.person.organisation);
  const bodyDiffers =
    body !== null && held.body !== null
      ? body !== held.body
      : compareBodies(now.organisation, said.organisation) === 'differs';
  return titleDiffers(held.title, entry.person.post) || bodyDiffers;
}

function titleDiffers(held: Bilingual, said: string): boolean {
  const inScript = inItsScript(said).km === '' ? 'en' : 'km';
  const [same, other] = [held[inScript], held[inScript === 'en' ? 'km' : 'en']];
  if (said === '' || (same === '' && other === '')) return false;
  const [concept, heldConcept] = [postConcept(said), postConcept(same === '' ? other : same)];
  if (concept !== '' && heldConcept !== '') return concept !== heldConcept;
  return same !== '' && searchKey(same) !== searchKey(said);
}

/**
 * The posts with the list's as a new one from a day on; the one held until then ends the day before.
 * @returns null where a post that began on that day or later is known: the list is the older of the two
 */
export function withPostFrom(
  person: Person,
  entry: ReadEntry,
  from: PlainDate,
  around: ListSurroundings,
  makeId: () => string,
): readonly PersonPost[] | null {
  const post = postFromList(entry, around, makeId);
  if (post === null || person.posts.some((each) => each.from !== null && each.from >= from))
    return null;
  const held = postOn(person.posts, from);
  return [
    ...person.posts.map((each) => (each === held ? { ...each, to: addDays(from, -1) } : each)),
    { ...post, from },
  ];
}

/** What the list would add to somebody, for showing it before. */
export interface Additions {
  readonly person: PersonId;
  readonly fields: readonly AddedField[];
  /** Whether it names another post than the one held. */
  readonly otherPost: boolean;
}

export function additionsTo(person: Person, entry: ReadEntry, around: ListSurroundings): Additions {
  const fields = Object.keys(lacking(person, entry, true, around, () => '')) as AddedField[];
  return { person: person.id, fields, otherPost: postDiffers(person, entry, around) };
}

import { sameValue } from '../../history/equal.ts';
import { comparisonKey } from '../../text/comparisonKey.ts';
import type { Consent, Person } from '../directory/model.ts';
import { unitedNotes, unitedOtherNames, unitedPosts, withoutTwins } from './united.ts';

/** What two people are merged by, in the order in which it is shown. `age` is the year of birth or the band. */
export const mergeFields = [
  'khmerName',
  'latinName',
  'otherNames',
  'honorific',
  'sex',
  'age',
  'posts',
  'province',
  'phones',
  'emails',
  'languages',
  'tags',
  'notes',
  'photograph',
  'consent',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** Whose value is kept; `both` where several can stand side by side. */
export type Side = 'left' | 'right' | 'both';

/** What was chosen; a field that is not named follows the suggestion. */
export type MergeChoices = Readonly<Partial<Record<MergeField, Side>>>;

/** How a field stands with the two, and what can be chosen. */
export interface FieldComparison {
  readonly field: MergeField;
  /** Neither has it, both have the same, one alone has it, or each has another. */
  readonly state: 'empty' | 'same' | 'left' | 'right' | 'differs';
  /** Empty where there is nothing to choose. */
  readonly options: readonly Side[];
  readonly suggested: Side;
}

type Part = Partial<Person>;

/** The fields of a person that a field of merging is made of. */
export function partOf(person: Person, field: MergeField): Part {
  switch (field) {
    case 'age':
      return { birthYear: person.birthYear, ageBand: person.ageBand };
    case 'khmerName':
    case 'latinName':
    case 'otherNames':
    case 'honorific':
    case 'sex':
    case 'posts':
    case 'province':
    case 'phones':
    case 'emails':
    case 'languages':
    case 'tags':
    case 'notes':
    case 'photograph':
    case 'consent':
      return { [field]: person[field] };
  }
}

/** Both side by side, the left one first; null where only one of the two can be. */
export function bothOf(left: Person, right: Person, field: MergeField): Part | null {
  switch (field) {
    case 'otherNames':
      return { otherNames: unitedOtherNames(left.otherNames, right.otherNames) };
    case 'posts':
      return { posts: unitedPosts(left.posts, right.posts) };
    case 'phones':
      return { phones: withoutTwins([...left.phones, ...right.phones]) };
    case 'emails':
      return { emails: withoutTwins([...left.emails, ...right.emails]) };
    case 'languages':
      return { languages: withoutTwins([...left.languages, ...right.languages]) };
    case 'tags':
      return { tags: withoutTwins([...left.tags, ...right.tags]) };
    case 'notes':
      return { notes: unitedNotes(left.notes, right.notes) };
    case 'khmerName':
    case 'latinName':
    case 'honorific':
    case 'sex':
    case 'age':
    case 'province':
    case 'photograph':
    case 'consent':
      return null;
  }
}

function isEmpty(part: Part): boolean {
  return Object.values(part).every(
    (value) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );
}

function isNameField(field: MergeField): field is 'khmerName' | 'latinName' {
  return field === 'khmerName' || field === 'latinName';
}

/** Whether a reader sees no difference: unseen characters, blanks, and Khmer signs typed in another order. */
function readsTheSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => comparisonKey(name).replaceAll(/\s+/gu, ' ').trim());
  return a === b;
}

/** How one field of two people stands, and what is suggested: both where that can be, else the fuller one. */
export function compareField(left: Person, right: Person, field: MergeField): FieldComparison {
  const [one, other] = [partOf(left, field), partOf(right, field)];
  const settled = (state: FieldComparison['state'], suggested: Side): FieldComparison => ({
    field,
    state,
    options: [],
    suggested,
  });
  if (isEmpty(one) && isEmpty(other)) return settled('empty', 'left');
  const both = bothOf(left, right, field);
  const turned = bothOf(right, left, field);
  if (sameValue(one, other) || (sameValue(one, both) && sameValue(other, turned)))
    return settled('same', 'left');
  if (isNameField(field) && readsTheSame(left[field], right[field]))
    return settled('same', right[field].length < left[field].length ? 'right' : 'left');
  // Somebody must have a name: the one that is there is not to be given away for none.
  if (isEmpty(one) || isEmpty(other)) {
    const side = isEmpty(one) ? 'right' : 'left';
    return {
      field,
      state: side,
      options: isNameField(field) ? [] : ['left', 'right'],
      suggested: side,
    };
  }
  return {
    field,
    state: 'differs',
    options: both === null ? ['left', 'right'] : ['left', 'right', 'both'],
    suggested: both === null ? fuller(left, right, field) : 'both',
  };
}

/** Whose value says more, where both have one; the left one where neither does. */
function fuller(left: Person, right: Person, field: MergeField): Side {
  if (field === 'consent') return latestWord(left.consent, right.consent);
  return says(right, field) > says(left, field) ? 'right' : 'left';
}

function says(person: Person, field: MergeField): number {
  if (isNameField(field)) return sizeOfName(person[field]);
  if (field === 'honorific') return person.honorific.endsWith('-dr') ? 1 : 0;
  if (field === 'age') return person.birthYear === null ? 0 : 1;
  return 0;
}

/** More written-out parts say more than initials; and a name in small letters alone was typed in haste. */
function sizeOfName(name: string): number {
  const writtenOut = name.split(/\s+/u).filter((word) => /\p{L}\p{M}*\p{L}/u.test(word)).length;
  return writtenOut * 2 + (name === name.toUpperCase() || name !== name.toLowerCase() ? 1 : 0);
}

/** What the person said last; of two words of one day the refusal. */
function latestWord(left: Consent | null, right: Consent | null): Side {
  if (left === null || right === null) return left === null ? 'right' : 'left';
  if (left.on !== right.on) return left.on > right.on ? 'left' : 'right';
  return left.given && !right.given ? 'right' : 'left';
}

/** How many fields of a person say something: the fuller entry is the one to be kept. */
export function fullness(person: Person): number {
  return mergeFields.filter((field) => !isEmpty(partOf(person, field))).length;
}

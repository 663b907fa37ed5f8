import { describe, expect, it, test } from 'vitest';
import type { PersonId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import type { PersonPost } from '#shared/people/directory/model.ts';
import {
  lacking,
  personFromList,
  postDiffers,
  withPostFrom,
} from '#shared/people/imports/fromList.ts';
import { draftOf, readDraft, type RowDraft } from '#shared/people/imports/rowDraft.ts';

const around = { bodies: new Map(), bodyOf: () => null, today: '2026-11-22' as PlainDate };
const makeId = () => 'post';

function entry(fields: Partial<RowDraft>, titles = '') {
  const read = readDraft({ ...draftOf(null), latinName: 'Sok Dara', ...fields }, { titles });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

function post(fields: Partial<PersonPost>): PersonPost {
  return {
    id: 'p',
    title: { km: '', en: '' },
    body: null,
    bodyText: { km: '', en: '' },
    rank: '',
    from: null,
    to: null,
    ...fields,
  };
}

function notesOf(titles: string, honorific: RowDraft['honorific']): string {
  const listed = entry({ honorific, remarks: 'x' }, titles);
  return personFromList('new' as PersonId, listed, around, makeId).notes;
}

describe('somebody new', () => {
  it('has what the list says, each text in its script', () => {
    const person = personFromList(
      'new' as PersonId,
      entry({ post: 'មន្ត្រី', organisation: 'Ministry of Commerce', remarks: 'vegetarian' }),
      around,
      makeId,
    );
    expect(person.posts).toEqual([
      post({
        id: 'post',
        title: { km: 'មន្ត្រី', en: '' },
        bodyText: { km: '', en: 'Ministry of Commerce' },
      }),
    ]);
    expect(person.notes).toBe('vegetarian');
  });

  it('keeps titles that no honorific stands for among the notes', () => {
    expect(notesOf('ឧកញ៉ា', '')).toBe('ឧកញ៉ា; x');
    expect(notesOf('H.E. Dr.', 'excellency-dr')).toBe('x');
    expect(notesOf('Dr.', '')).toBe('Dr.; x');
  });
});

it('gives another spelling of a name only by a person’s word', () => {
  const person = newPerson('a' as PersonId, { latinName: 'Sok Dara', khmerName: 'សុខ ដារ៉ា' });
  const listed = entry({ latinName: 'Sokh Darah' });
  expect(lacking(person, listed, false, around, makeId)).toEqual({});
  expect(lacking(person, listed, true, around, makeId)).toEqual({
    otherNames: [{ khmerName: '', latinName: 'Sokh Darah' }],
  });
  expect(lacking(person, entry({ latinName: 'SOK DARA' }), true, around, makeId)).toEqual({});
});

test.each([
  ['the same title in the other language', { post: 'Officer' }, false],
  ['another title', { post: 'Director' }, true],
  ['a title that cannot be compared', { post: 'Weaver' }, false],
  ['another title in the same script', { post: 'អ្នកត្បាញ' }, true],
  [
    'the same body in the other language',
    { post: 'Officer', organisation: 'Ministry of Commerce' },
    false,
  ],
  ['another body', { organisation: 'Ministry of Tourism' }, true],
  ['neither', {}, false],
] as const)('the post of a list with %s', (_, fields, differs) => {
  const held = post({ title: { km: 'មន្ត្រី', en: '' }, bodyText: { km: 'ក្រសួងពាណិជ្ជកម្ម', en: '' } });
  const person = newPerson('a' as PersonId, { latinName: 'Sok Dara', posts: [held] });
  expect(postDiffers(person, entry(fields), around)).toBe(differs);
});

it('ends the post held the day before the new one, and leaves ended ones alone', () => {
  const old = post({ id: 'old', to: '2020-01-01' as PlainDate });
  const held = post({ id: 'held', from: '2020-01-02' as PlainDate });
  const person = newPerson('a' as PersonId, { latinName: 'Sok Dara', posts: [old, held] });
  const from = '2026-03-01' as PlainDate;
  expect(withPostFrom(person, entry({ post: 'Director' }), from, around, makeId)).toEqual([
    old,
    { ...held, to: '2026-02-28' },
    post({ id: 'post', title: { km: '', en: 'Director' }, from }),
  ]);
  const before = '2020-01-02' as PlainDate;
  expect(withPostFrom(person, entry({ post: 'Director' }), before, around, makeId)).toBeNull();
});

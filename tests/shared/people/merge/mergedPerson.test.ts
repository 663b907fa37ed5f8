import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BodyId, ProvinceCode } from '#shared/base/ids.ts';
import { parsePlainDate } from '#shared/calendar/plainDate.ts';
import type { Person, PersonPost } from '#shared/people/directory/model.ts';
import { compareField, fullness, mergeFields } from '#shared/people/merge/mergeFields.ts';
import { mergedPerson } from '#shared/people/merge/mergedPerson.ts';
import { somePerson } from './somePerson.ts';

const day = (text: string) => parsePlainDate(text)!;

const post = (id: string, title: string, more: Partial<PersonPost> = {}): PersonPost => ({
  id,
  title: { km: title, en: '' },
  body: 'mowa' as BodyId,
  bodyText: { km: '', en: '' },
  rank: '',
  from: null,
  to: null,
  ...more,
});

const left = somePerson('left', {
  khmerName: 'ម៉ែន សុដារ៉ា',
  latinName: 'Men S.',
  sex: 'M',
  phones: ['+85512000111'],
  emails: ['dara@example.org'],
  posts: [post('1', 'ប្រធាន')],
  province: '07' as ProvinceCode,
  tags: ['trainer'],
  notes: 'Speaks well.',
});
const right = somePerson('right', {
  khmerName: 'មែន សុដារា',
  latinName: 'Men Sodara',
  sex: 'M',
  birthYear: 1980,
  phones: ['+85577000222', '+85512000111'],
  emails: ['dara@example.org'],
  posts: [post('1', 'អនុប្រធាន'), post('2', 'ប្រធាន', { from: day('2024-01-01') })],
  province: '08' as ProvinceCode,
  languages: ['km', 'en'],
  notes: 'Has a car.',
});

test('what is not chosen follows the suggestion: the fuller one, and both where both can stand', () => {
  const merged = mergedPerson(left, right, {});
  expect(merged).toMatchObject({
    id: 'left',
    khmerName: 'ម៉ែន សុដារ៉ា',
    latinName: 'Men Sodara',
    birthYear: 1980,
    phones: ['+85512000111', '+85577000222'],
    emails: ['dara@example.org'],
    province: '07',
    languages: ['km', 'en'],
    tags: ['trainer'],
    notes: 'Speaks well.\nHas a car.',
  });
});

test('what is chosen is taken, whatever is suggested', () => {
  const merged = mergedPerson(left, right, {
    khmerName: 'right',
    phones: 'right',
    notes: 'left',
    province: 'right',
    age: 'left',
  });
  expect(merged).toMatchObject({
    khmerName: 'មែន សុដារា',
    phones: ['+85577000222', '+85512000111'],
    notes: 'Speaks well.',
    province: '08',
    birthYear: null,
  });
});

test('names that were not chosen stay as other names, the present one does not', () => {
  const merged = mergedPerson(
    { ...left, otherNames: [{ khmerName: '', latinName: 'Men Sodara' }] },
    right,
    {},
  );
  expect(merged.otherNames).toEqual([
    { khmerName: 'ម៉ែន សុដារ៉ា', latinName: 'Men S.' },
    { khmerName: 'មែន សុដារា', latinName: 'Men Sodara' },
  ]);
  const chosen = mergedPerson(left, right, { khmerName: 'right', latinName: 'right' });
  expect(chosen.otherNames).toEqual([{ khmerName: 'ម៉ែន សុដារ៉ា', latinName: 'Men S.' }]);
  const [khmer, latin] = [
    somePerson('a', { khmerName: 'ជា ពិសី' }),
    somePerson('b', { latinName: 'Chea Pisey' }),
  ];
  expect(mergedPerson(khmer, latin, {}).otherNames).toEqual([]);
});

test('a post of which one knows less is the post of which the other knows more', () => {
  expect(mergedPerson(left, right, {}).posts).toEqual([
    post('1', 'ប្រធាន', { from: day('2024-01-01') }),
    post('1-2', 'អនុប្រធាន'),
  ]);
  const untitled = post('x', '', { rank: 'r' });
  expect(
    mergedPerson({ ...left, posts: [untitled] }, { ...right, posts: [post('y', 'ប្រធាន')] }, {}),
  ).toMatchObject({ posts: [post('x', 'ប្រធាន', { rank: 'r' })] });
  const again = [post('a', 'ប្រធាន', { from: day('2020-01-01') })];
  const later = [post('b', 'ប្រធាន', { from: day('2024-01-01') })];
  const both = mergedPerson({ ...left, posts: again }, { ...right, posts: later }, {});
  expect(both.posts).toEqual([...again, ...later]);
});

const stateOf = (one: Partial<Person>, other: Partial<Person>, field: 'consent' | 'phones') =>
  compareField(somePerson('a', one), somePerson('b', other), field);

describe('how a field stands', () => {
  test('the same in another order leaves nothing to choose', () => {
    expect(stateOf({ phones: ['1', '2'] }, { phones: ['2', '1'] }, 'phones')).toMatchObject({
      state: 'same',
      options: [],
    });
  });

  test('what one alone has can be left out, but not a name', () => {
    expect(stateOf({ phones: ['1'] }, {}, 'phones')).toMatchObject({
      state: 'left',
      options: ['left', 'right'],
      suggested: 'left',
    });
    const name = compareField(somePerson('a'), somePerson('b', { khmerName: 'ជា' }), 'khmerName');
    expect(name).toMatchObject({ state: 'right', options: [], suggested: 'right' });
  });

  test('of two words on consent the later one is suggested, of one day the refusal', () => {
    const [early, late] = [day('2025-01-01'), day('2026-01-01')];
    const consent = (given: boolean, on = early) => ({ consent: { given, on } });
    expect(stateOf(consent(true), consent(false, late), 'consent').suggested).toBe('right');
    expect(stateOf(consent(true, late), consent(false), 'consent').suggested).toBe('left');
    expect(stateOf(consent(true), consent(false), 'consent').suggested).toBe('right');
    expect(stateOf(consent(false), consent(true), 'consent').suggested).toBe('left');
  });

  test('a name that reads the same leaves nothing to choose, and is no other name', () => {
    const typed = { khmerName: 'កែវ\u200B  ភារវុទ្ធ', latinName: 'KEO PHEARVUTH' };
    const [one, other] = [
      somePerson('a', typed),
      somePerson('b', { khmerName: 'កែវ ភារវុទ្ធ', latinName: 'Keo Phearvuth' }),
    ];
    expect(compareField(one, other, 'khmerName')).toMatchObject({
      state: 'same',
      options: [],
      suggested: 'right',
    });
    expect(mergedPerson(one, other, {})).toMatchObject({
      khmerName: 'កែវ ភារវុទ្ធ',
      latinName: 'KEO PHEARVUTH',
      otherNames: [],
    });
  });

  test.each([
    ['Men S.', 'Men Sodara', 'right'],
    ['men sodara', 'Men Sodara', 'right'],
    ['Men Sodara', 'MEN SODARAH', 'left'],
    ['Men', 'Men Sodara', 'right'],
    ['Men Sodara', 'men sodara kong', 'right'],
  ] as const)('of «%s» and «%s» the %s one is suggested', (one, other, side) => {
    const [a, b] = [somePerson('a', { latinName: one }), somePerson('b', { latinName: other })];
    expect(compareField(a, b, 'latinName').suggested).toBe(side);
  });

  test('the entry that says more is the fuller one', () => {
    expect(fullness(somePerson('a', { khmerName: 'ជា', phones: [] }))).toBe(1);
    expect(fullness(right)).toBeGreaterThan(fullness(somePerson('b', { khmerName: 'ជា' })));
  });
});

const anyPerson = (id: string) =>
  fc
    .record({
      khmerName: fc.constantFrom('', 'ជា ពិសី', 'ជា ពិសីណា'),
      latinName: fc.constantFrom('Chea Pisey', 'Chea P.', 'Pisey'),
      sex: fc.constantFrom('F' as const, 'M' as const, null),
      birthYear: fc.constantFrom(null, 1980, 1981),
      phones: fc.subarray(['1', '2', '3']),
      tags: fc.subarray(['x', 'y']),
      notes: fc.constantFrom('', 'a', 'b', 'a b'),
      posts: fc.subarray([post('1', 'ក'), post('2', 'ក', { rank: 'r' }), post('3', 'ខ')]),
      otherNames: fc.subarray([
        { khmerName: 'ជា ពិសី', latinName: '' },
        { khmerName: '', latinName: 'Pisey' },
      ]),
    })
    .map((known) => somePerson(id, known));

test('nothing is lost by the suggestions, whoever is merged', () => {
  fc.assert(
    fc.property(anyPerson('a'), anyPerson('b'), (a, b) => {
      const merged = mergedPerson(a, b, {});
      for (const list of ['phones', 'tags'] as const)
        for (const value of [...a[list], ...b[list]]) expect(merged[list]).toContain(value);
      for (const person of [a, b]) {
        expect(merged.notes).toContain(person.notes);
        for (const { title } of person.posts)
          expect(merged.posts.map((one) => one.title)).toContainEqual(title);
      }
      const names = [merged, ...merged.otherNames];
      for (const name of [a, b, ...a.otherNames, ...b.otherNames]) {
        const isKnown = names.some(
          ({ khmerName, latinName }) =>
            (name.khmerName === '' || name.khmerName === khmerName) &&
            (name.latinName === '' || name.latinName === latinName),
        );
        expect(isKnown).toBe(true);
      }
      expect(new Set(merged.posts.map(({ id }) => id)).size).toBe(merged.posts.length);
    }),
  );
});

test('a person merged with a copy stays as it is', () => {
  fc.assert(
    fc.property(anyPerson('a'), (a) => {
      // A name told already by the present one, and a post told by another, are not told twice.
      const once = mergedPerson(a, { ...a, id: 'b' as Person['id'] }, {});
      expect(mergedPerson(once, { ...once, id: 'b' as Person['id'] }, {})).toEqual(once);
      for (const field of mergeFields)
        expect(['same', 'empty']).toContain(compareField(a, { ...a }, field).state);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BodyId, PersonId, ProvinceCode } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { unknownOfBody, type Body } from '#shared/matrix/bodies.model.ts';
import type { Person, PersonPost } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import {
  noFilters,
  sortColumns,
  type DirectoryFilters,
  type DirectoryQuery,
} from '#shared/people/search/directoryQuery.ts';
import { directoryRow } from '#shared/people/search/directoryRow.ts';
import { findPeople, listPeople, type Directory } from '#shared/people/search/listPeople.ts';
import { addToIndex, emptyIndex } from '#shared/people/search/peopleIndex.ts';
import { newPeopleTable } from '#shared/people/search/peopleTable.ts';
import { searchedPeople } from '#shared/people/search/searchedPeople.ts';

const date = plainDate(2026, 11, 22);

function body(id: string, known: Partial<Body>): [BodyId, Body] {
  return [
    id as BodyId,
    { ...unknownOfBody, id: id as BodyId, kind: 'ministry', names: [], ...known },
  ];
}

const bodies = new Map([
  body('misti', {
    names: [
      {
        name: { km: 'ក្រសួងឧស្សាហកម្ម និងសិប្បកម្ម', en: 'Ministry of Industry and Handicrafts' },
        abbreviation: 'MoIH',
        from: null,
        to: plainDate(2020, 3, 31),
      },
      {
        name: { km: 'ក្រសួងឧស្សាហកម្ម', en: 'Ministry of Industry' },
        abbreviation: 'MISTI',
        from: plainDate(2020, 4, 1),
        to: null,
      },
    ],
  }),
  body('takeo', {
    kind: 'provincial',
    parent: 'misti' as BodyId,
    province: '21' as ProvinceCode,
    names: [
      {
        name: { km: 'មន្ទីរខេត្តតាកែវ', en: 'Department of Takeo' },
        abbreviation: '',
        from: null,
        to: null,
      },
    ],
  }),
]);

function post(known: Partial<PersonPost>): PersonPost {
  return {
    id: 'post',
    title: { km: '', en: '' },
    body: null,
    bodyText: { km: '', en: '' },
    rank: '',
    from: null,
    to: null,
    ...known,
  };
}

function person(id: string, known: Partial<Omit<Person, 'id'>>): Person {
  return newPerson(id as PersonId, known);
}

const dara = person('dara', {
  khmerName: 'សុខ ដារ៉ា',
  latinName: 'Sok Dara',
  sex: 'M',
  phones: ['+85512345678'],
  emails: ['dara@example.org', 'office@example.org'],
  posts: [post({ title: { km: 'ប្រធានមន្ទីរ', en: 'Director' }, body: 'takeo' as BodyId })],
});
const bopha = person('bopha', {
  khmerName: 'ចាន់ បុប្ផា',
  sex: 'F',
  province: '12' as ProvinceCode,
  tags: ['speaker'],
  posts: [
    post({ id: 'old', title: { km: '', en: 'Clerk' }, to: plainDate(2024, 1, 1) }),
    post({
      id: 'new',
      title: { km: '', en: 'Adviser' },
      body: 'misti' as BodyId,
      from: plainDate(2024, 1, 2),
    }),
  ],
});
const alan = person('alan', {
  latinName: 'Alan Smith',
  phones: ['+66812345678'],
  otherNames: [{ khmerName: 'អាឡាន', latinName: 'Allan Smythe' }],
  posts: [post({ bodyText: { km: '', en: 'Craft Company' } })],
});

function directoryOf(people: readonly Person[]): Directory {
  const table = newPeopleTable();
  table.change(
    people.map((one) => directoryRow(one, bodies, date)),
    [],
  );
  const index = people.reduce(
    (built, one) => addToIndex(built, searchedPeople(one, bodies, date)),
    emptyIndex,
  );
  return { table, index, bodies };
}

const directory = directoryOf([dara, bopha, alan]);

function listed(asked: Partial<DirectoryQuery>, of: Directory = directory): readonly string[] {
  return listPeople(of, {
    text: '',
    filters: noFilters,
    sort: null,
    language: 'en',
    among: null,
    ...asked,
  }).map(({ id }) => id);
}

describe('a list of the directory', () => {
  test('is in the order of the names in the language, those without one last', () => {
    expect(listed({ language: 'en' })).toEqual(['alan', 'dara', 'bopha']);
    expect(listed({ language: 'km' })).toEqual(['bopha', 'dara', 'alan']);
  });

  test('is sorted by a column both ways, and rows without a text in it come last both ways', () => {
    expect(listed({ sort: { column: 'post', descending: false } })).toEqual([
      'bopha',
      'dara',
      'alan',
    ]);
    expect(listed({ sort: { column: 'post', descending: true } })).toEqual([
      'dara',
      'bopha',
      'alan',
    ]);
  });

  test.each<[Partial<DirectoryFilters>, readonly string[]]>([
    [{ sex: 'F' }, ['bopha']],
    [{ sex: 'unstated' }, ['alan']],
    [{ phone: 'with' }, ['alan', 'dara']],
    [{ phone: 'without' }, ['bopha']],
    [{ tag: 'speaker' }, ['bopha']],
    [{ bodyKind: 'provincial' }, ['dara']],
    [{ body: 'misti' as BodyId }, ['dara', 'bopha']],
    [{ body: 'takeo' as BodyId }, ['dara']],
    [{ province: '21' as ProvinceCode }, ['dara']],
    [{ province: 'none' }, ['alan']],
    [{ sex: 'M', phone: 'without' }, []],
  ])('is narrowed down by %j', (filters, ids) => {
    expect(listed({ filters: { ...noFilters, ...filters } })).toEqual(ids);
  });

  test('holds the members of a group alone where they are given', () => {
    expect(listed({ among: new Set(['alan', 'bopha'] as PersonId[]) })).toEqual(['alan', 'bopha']);
    expect(listed({ among: new Set() })).toEqual([]);
  });

  test.each([
    ['dara', ['dara']],
    ['smythe', ['alan']],
    ['អាឡាន', ['alan']],
    ['misti', ['bopha']],
    ['industry', ['bopha']],
    ['ឧស្សាហកម្ម', ['bopha']],
    ['office@example', ['dara']],
    ['speaker', ['bopha']],
    ['adviser', ['bopha']],
    ['clerk', []],
    ['moih', []],
    ['craft', ['alan']],
    ['345', ['alan', 'dara']],
  ])('finds by %s', (text, ids) => {
    expect([...listed({ text })].sort()).toEqual(ids);
  });

  test('gives somebody known by two names once', () => {
    expect(listed({ text: 'alan' })).toEqual(['alan']);
    expect(listed({ text: 'sm' })).toEqual(['alan']);
  });

  test('has the best agreement first, unless an order is asked for', () => {
    const mensa = person('mensa', { latinName: 'Aa Darany' });
    const of = directoryOf([mensa, dara]);
    expect(listed({ text: 'dara' }, of)).toEqual(['dara', 'mensa']);
    const sort = { column: 'latinName', descending: false } as const;
    expect(listed({ text: 'dara', sort }, of)).toEqual(['mensa', 'dara']);
  });
});

function found(limit: number, exclude: readonly string[]): readonly string[] {
  const query = { text: '345', language: 'en' } as const;
  return findPeople(directory, query, limit, new Set(exclude)).map(({ id }) => id);
}

test('who is excluded is not offered, and no more than wanted', () => {
  expect(found(8, []).toSorted()).toEqual(['alan', 'dara']);
  expect(found(8, ['alan'])).toEqual(['dara']);
  expect(found(1, [])).toHaveLength(1);
});

const names = fc.constantFrom('', 'Sok', 'sok', 'Chan 2', 'Chan 10', 'កែវ', 'ចាន់', 'ស្រី');
const anybody = fc.record({
  id: fc.integer({ min: 0, max: 12 }),
  khmerName: names,
  latinName: names,
  sex: fc.constantFrom('F' as const, 'M' as const, null),
});

test('an order kept up with changes is the order of all made at once', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anybody, { maxLength: 6 }), { maxLength: 6 }), (batches) => {
      const kept = newPeopleTable();
      const latest = new Map<string, Person>();
      for (const column of sortColumns) kept.ordered(column, 'km');
      for (const batch of batches) {
        // Every third of a batch goes, the others come or change; the last of an id counts.
        const now = new Map(batch.map(({ id, ...known }) => [`p${id}`, known]));
        const gone = [...now.keys()].filter((_, at) => at % 3 === 2);
        for (const id of gone) {
          now.delete(id);
          latest.delete(id);
        }
        for (const [id, known] of now) latest.set(id, person(id, known));
        kept.change(
          [...now].map(([id, known]) => directoryRow(person(id, known), bodies, date)),
          gone as PersonId[],
        );
      }
      const anew = newPeopleTable();
      anew.change(
        [...latest.values()].map((one) => directoryRow(one, bodies, date)),
        [],
      );
      for (const column of sortColumns)
        expect(kept.ordered(column, 'km')).toEqual(anew.ordered(column, 'km'));
    }),
  );
});

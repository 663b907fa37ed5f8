import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addToIndex,
  emptyIndex,
  indexPeople,
  reindexPeople,
} from '#shared/people/search/peopleIndex.ts';
import { scorePeople, searchPeople } from '#shared/people/search/searchPeople.ts';
import { toKhmerDigits } from '#shared/text/khmerDigits.ts';
import { labelledPeople } from '../same/labelledPeople.ts';
import { somebody } from '../same/somebody.ts';

const dara = somebody('dara', {
  khmerName: 'ម៉ែន សុដារ៉ា',
  latinName: 'Men Sodara',
  phones: ['+85512345678', '+66812345678'],
  email: 'sodara.men@example.org',
  organisation: 'Department of Tourism, Kampot',
  post: 'Director',
});
const others = [
  somebody('khmer only', { khmerName: 'ជា ចន្ទ្រាពេជ្រ' }),
  somebody('latin only', { latinName: 'Keo Vuthy' }),
  somebody('joined', { khmerName: 'ហេងវិសាល' }),
  somebody('mensa', { latinName: 'Mensa Dy' }),
];
const index = indexPeople([dara, ...others]);
const find = (query: string) => searchPeople(index, query);

test.each([
  'men',
  'MEN SOD',
  'sodara men',
  'mensodara',
  'Men-Sodara',
  'menn sodarra',
  'ម៉ែន',
  'មែន សុដារា',
  'សុដា',
  'ម៉ែនសុដារ៉ា',
  'ម៉ែ\u200Bន',
  '012 345 678',
  '012-345',
  '012345678',
  '12345678',
  '+855 12 345 678',
  '00855 12 345',
  '855123',
  '០១២ ៣៤៥',
  '5678',
  '+66 81 234',
  'ms',
  'm.s.',
  'm s',
  'sodara.men@',
  'tourism men',
  'men kampot director',
  'men 012',
])('%s finds the person', (query) => {
  expect(find(query)).toContain('dara');
});

test.each(['men vuthy', '013', 'sopheap', 'odara', 'ស្រី ម៉ែន', 'xyz', 'men 013'])(
  '%s does not',
  (query) => {
    expect(find(query)).not.toContain('dara');
  },
);

test('a query in one script finds a name that is known in the other only, by its consonants', () => {
  expect(find('vuthi')).toEqual(['latin only']);
  expect(find('វុទ្ធី')).toEqual(['latin only']);
  expect(find('chantreapich')).toEqual(['khmer only']);
});

test('a Khmer name typed without a blank is found by its given name; subscripts in any order', () => {
  expect(find('វិសាល')).toEqual(['joined']);
  expect(find('ចន្រ្ទាពេជ្រ')).toEqual(['khmer only']);
});

test('the whole word comes before its beginning', () => {
  expect(find('men').slice(0, 2)).toEqual(['dara', 'mensa']);
});

test('nothing to look for finds nobody', () => {
  for (const query of ['', '  ', '\u200B', '-', '()']) expect(find(query)).toEqual([]);
});

test('what changed is found anew, what was removed no more', () => {
  const moved = reindexPeople(index, [{ ...dara, latinName: 'Men Sodavy' }], ['latin only']);
  expect(searchPeople(moved, 'sodavy')).toEqual(['dara']);
  expect(searchPeople(moved, 'sodara')).toEqual(['dara']); // by the e-mail
  expect(searchPeople(moved, 'mensodara')).toEqual([]);
  expect(searchPeople(moved, 'vuthy')).toEqual([]);
  const again = reindexPeople(moved, [somebody('new', { latinName: 'Chhay Rany' })], ['dara']);
  expect(searchPeople(again, 'sodavy')).toEqual([]);
  expect(searchPeople(again, 'rany chh')).toEqual(['new']);
});

test('everybody is found by their name and by their telephone, however it is typed', () => {
  const { records } = labelledPeople(3, 400);
  const all = indexPeople(records);
  const found = (query: string) => searchPeople(all, query, records.length);
  fc.assert(
    fc.property(
      fc.constantFrom(...records),
      fc.boolean(),
      ({ id, khmerName, latinName, phones }, khmer) => {
        for (const name of [khmerName, latinName])
          if (name !== '') expect(found(name)).toContain(id);
        for (const phone of phones) {
          const local = phone.replace(/^\+855(\d\d)(\d{3})/, '0$1 $2 ');
          expect(found(khmer ? toKhmerDigits(local) : local)).toContain(id);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('no query is a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (query) => {
      expect(searchPeople(index, query).length).toBeLessThanOrEqual(5);
    }),
  );
});

test('what was typed of a name comes before names that only its spelling key makes the same', () => {
  const people = indexPeople([
    somebody('da', { latinName: 'Sok Da' }),
    somebody('dara', { latinName: 'Sok Dara' }),
  ]);
  expect(searchPeople(people, 'sok dar')).toEqual(['dara', 'da']);
  expect(searchPeople(people, 'sok da')).toEqual(['da', 'dara']);
});

test('an index built in pieces and changed often finds what one built at once finds', () => {
  const { records } = labelledPeople(5, 260);
  const changed = records.map((record, at) =>
    at % 2 === 0 ? record : { ...record, latinName: `Vireak ${record.latinName}` },
  );
  let kept = emptyIndex;
  for (let from = 0; from < records.length; from += 40)
    kept = addToIndex(kept, records.slice(from, from + 40));
  for (let at = 0; at < changed.length; at += 3)
    kept = reindexPeople(kept, changed.slice(at, at + 3), []);
  const [gone] = changed;
  kept = reindexPeople(kept, [], [gone!.id]);
  const anew = indexPeople(changed.filter(({ id }) => id !== gone!.id));
  for (const query of ['vireak', 'sok', 'ស', '01', 'director', gone!.khmerName, gone!.latinName])
    expect(new Map(scorePeople(kept, query))).toEqual(new Map(scorePeople(anew, query)));
});

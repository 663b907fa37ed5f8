import { expect, test } from 'vitest';
import { matcherOver } from '#shared/people/same/matchPeople.ts';
import { labelledPeople } from './labelledPeople.ts';
import { somebody } from './somebody.ts';

const known = [
  somebody('dara', {
    khmerName: 'ម៉ែន សុដារ៉ា',
    latinName: 'Men Sodara',
    sex: 'M',
    phones: ['+85512000111'],
    organisation: 'មន្ទីរទេសចរណ៍ខេត្តកំពត',
    post: 'ប្រធានមន្ទីរ',
  }),
  somebody('pisey', {
    khmerName: 'ជា ពិសី',
    phones: ['+85533999888'],
    organisation: 'ក្រសួងកិច្ចការនារី',
    sex: 'F',
  }),
  somebody('thavy', { khmerName: 'កែម ថាវី', phones: ['+85533999888'] }),
];
const match = matcherOver(known);

test.each([
  ['the same telephone and name', { khmerName: 'មែន សុដារា', phones: ['+85512000111'] }, 'dara'],
  [
    'the name in another spelling at the same body',
    { latinName: 'MEN SODARAH', organisation: 'Department of Tourism, Kampot' },
    'dara',
  ],
  ['the same name at the same body', { khmerName: 'ជា  ពិសី', organisation: 'MoWA' }, 'pisey'],
] as const)('known by %s', (_, given, id) => {
  expect(match(somebody('', given))).toMatchObject({ state: 'known', id });
});

test.each([
  ['the name alone', { khmerName: 'ម៉ែន សុដារ៉ា' }, 'dara'],
  [
    'a Latin name for a Khmer one, with the same telephone',
    { latinName: 'Kem Thavy', phones: ['+85533999888'] },
    'thavy',
  ],
  ['the same name at another body', { khmerName: 'ជា ពិសី', organisation: 'ក្រសួងទេសចរណ៍' }, 'pisey'],
] as const)('perhaps known by %s', (_, given, id) => {
  expect(match(somebody('', given))).toMatchObject({ state: 'perhaps', id });
});

test.each([
  ['a telephone that another has', { khmerName: 'ហុក រតនា', phones: ['+85512000111'] }],
  ['the family name only', { khmerName: 'ជា វិសាល', organisation: 'ក្រសួងកិច្ចការនារី' }],
  ['a body only', { khmerName: 'ទូច ម៉ាលី', organisation: 'ក្រសួងកិច្ចការនារី' }],
  ['nothing at all', {}],
] as const)('new, with %s', (_, given) => {
  expect(match(somebody('', given))).toEqual({ state: 'new' });
});

test('the reason is a short sentence that names what agrees and what differs', () => {
  const found = match(
    somebody('', { khmerName: 'ម៉ែន សុដារ៉ា', phones: ['+85512000111'], post: 'មន្ត្រី' }),
  );
  expect(found).toMatchObject({
    why: {
      en: expect.stringMatching(/^The .*telephone is the same.*; but post differs\.$/),
      km: expect.stringMatching(/លេខទូរស័ព្ទ ដូចគ្នា.* ប៉ុន្តែ/u),
    },
  });
});

test('of two who are as likely nobody is known for certain', () => {
  const twice = matcherOver([...known, { ...known[0]!, id: 'dara too', post: '' }]);
  expect(twice(somebody('', { khmerName: 'ម៉ែន សុដារ៉ា', phones: ['+85512000111'] }))).toMatchObject({
    state: 'perhaps',
  });
});

test('a person by several names is no rival to itself', () => {
  const byNames = matcherOver([
    ...known,
    { ...known[0]!, khmerName: 'មែន សុដារា' },
    { ...known[0]!, latinName: 'Men Sodarah' },
  ]);
  const listed = somebody('', { khmerName: 'ម៉ែន សុដារ៉ា', phones: ['+85512000111'] });
  expect(byNames(listed)).toMatchObject({ state: 'known', id: 'dara' });
  expect(match(listed)).toMatchObject({ state: 'known', id: 'dara' });
});

test('the very same entry is known though the person stands there twice by the same name', () => {
  const vague = { khmerName: 'ជា ពិសី', organisation: 'ក្រុមហ៊ុន' };
  const one = somebody('one', vague);
  expect(matcherOver([...known, one, one])(one)).toMatchObject({
    state: 'known',
    id: 'one',
    why: { en: 'Every field is the same.', km: expect.any(String) },
    fields: [],
  });
  expect(matcherOver([...known, one, { ...one, id: 'two' }])(one)).not.toMatchObject({
    state: 'known',
  });
});

test('whoever is on file with more than a name is known when the very entry comes again', () => {
  const { records } = labelledPeople(41, 1000);
  const again = matcherOver(records);
  const states = records.map((record) => ({ record, found: again(record) }));
  const known = states.filter(({ found }) => found.state === 'known');
  expect(known.length / records.length).toBeGreaterThan(0.97);
  for (const { record, found } of known) expect(found).toMatchObject({ id: record.id });
  expect(states.filter(({ found }) => found.state === 'new')).toEqual([]);
});

test('hardly anybody is held for another: of those known for certain fewer than 1 in 200', () => {
  const { records, personOf } = labelledPeople(43, 3000);
  const first = new Map<number, string>();
  const [onFile, listed] = [[], []] as [(typeof records)[number][], (typeof records)[number][]];
  for (const record of records) {
    const person = personOf.get(record.id)!;
    const isNew = person % 4 === 0;
    if (isNew || first.has(person)) listed.push(record);
    else {
      first.set(person, record.id);
      onFile.push(record);
    }
  }
  const found = matcherOver(onFile);
  const matches = listed.map((record) => ({
    match: found(record),
    truth: first.get(personOf.get(record.id)!),
  }));
  const sure = matches.filter(({ match }) => match.state === 'known');
  const wrong = sure.filter(({ match, truth }) => match.state === 'known' && match.id !== truth);
  const those = matches.filter(({ truth }) => truth !== undefined);
  const reached = those.filter(({ match, truth }) => match.state !== 'new' && match.id === truth);
  console.info(
    `${onFile.length} on file, ${listed.length} listed: ${sure.length} known (${wrong.length} wrongly), ` +
      `${reached.length} of ${those.length} on file recognised`,
  );
  expect(sure.length).toBeGreaterThan(800);
  expect(wrong.length / sure.length).toBeLessThan(1 / 200);
  expect(reached.length / those.length).toBeGreaterThan(0.95);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicateCandidates } from '#shared/people/same/duplicateCandidates.ts';
import type { KnownPerson } from '#shared/people/list/model.ts';
import { labelledPeople } from './labelledPeople.ts';
import { somebody } from './somebody.ts';

const crowd = labelledPeople(5, 300).records;

/** The candidates among these people and a crowd, of these people only. */
function among(...people: KnownPerson[]) {
  const ids = new Set(people.map(({ id }) => id));
  return duplicateCandidates([...crowd, ...people]).candidates.filter(
    ({ left, right }) => ids.has(left) && ids.has(right),
  );
}

const dara = {
  khmerName: 'ម៉ែន សុដារ៉ា',
  latinName: 'Men Sodara',
  sex: 'M',
  phones: ['+85512000111'],
  organisation: 'មន្ទីរទេសចរណ៍ខេត្តកំពត',
  province: '07',
} as const;

function weightOf(khmerName: string): number {
  const named = { ...dara, khmerName, latinName: '' };
  const [found] = among(somebody('a', named), somebody('b', named));
  return found!.fields.find(({ field }) => field === 'khmerName')!.weight;
}

test('another spelling with the same telephone is offered, and says what agrees and what differs', () => {
  const [found, ...others] = among(
    somebody('a', dara),
    somebody('b', {
      ...dara,
      khmerName: 'មែន  សុដារា',
      latinName: '',
      organisation: '',
      province: '08',
    }),
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({ left: 'a', right: 'b' });
  const says = new Map(
    found!.fields.map(({ field, agreement, weight }) => [field, { agreement, weight }]),
  );
  expect(says.get('khmerName')!.agreement).toBe('spelling');
  expect(says.get('phone')).toMatchObject({ agreement: 'same' });
  expect(says.get('phone')!.weight).toBeGreaterThan(5);
  expect(says.get('province')!.agreement).toBe('differs');
  expect(says.get('province')!.weight).toBeLessThan(0);
  expect(says.has('organisation')).toBe(false);
});

test.each([
  ['a sibling with the same telephone', { khmerName: 'ម៉ែន សុភាព', latinName: 'Men Sopheap' }],
  [
    'a spouse with the same telephone',
    { khmerName: 'ជួន ចន្ថា', latinName: 'Chuon Chantha', sex: 'F' },
  ],
  [
    'a namesake elsewhere',
    { phones: ['+85577000222'], organisation: 'ក្រសួងទេសចរណ៍', province: '16' },
  ],
] as const)('%s is not offered', (_, other) => {
  expect(among(somebody('a', dara), somebody('b', { ...dara, ...other }))).toEqual([]);
});

test.each([
  ['a swapped name', { khmerName: '', latinName: 'SODARA MEN' }],
  ['a Latin name for a Khmer one', { khmerName: '', latinName: 'Men Sodara' }],
  ['a name without a blank', { khmerName: 'ម៉ែនសុដារ៉ា', latinName: '' }],
  ['an initial', { khmerName: '', latinName: 'Men S.' }],
  ['a slip of the hand', { khmerName: '', latinName: 'Men Soadra' }],
] as const)('%s with the same telephone and body is offered', (_, other) => {
  const khmerOnly = {
    ...dara,
    latinName: _ === 'a Latin name for a Khmer one' ? '' : dara.latinName,
  };
  expect(among(somebody('a', khmerOnly), somebody('b', { ...dara, ...other }))).toHaveLength(1);
});

test('a body agrees with its name in the other language, and with its abbreviation', () => {
  for (const organisation of [
    'Department of Tourism, Kampot',
    'Kampot Provincial Department of Tourism',
  ]) {
    const [found] = among(
      somebody('a', dara),
      somebody('b', { ...dara, phones: [], organisation }),
    );
    expect(found!.fields).toContainEqual(
      expect.objectContaining({ field: 'organisation', agreement: 'same' }),
    );
  }
  const [found] = among(
    somebody('a', { ...dara, organisation: 'ក្រសួងកិច្ចការនារី' }),
    somebody('b', { ...dara, organisation: 'MoWA' }),
  );
  expect(found!.fields).toContainEqual(
    expect.objectContaining({ field: 'organisation', agreement: 'same' }),
  );
});

test.each([
  ['មន្ទីរទេសចរណ៍', '07', 'មន្ទីរទេសចរណ៍', '16', 'differs'],
  ['សហគមន៍កសិកម្មភ្នំខៀវ', '07', 'សហគមន៍កសិកម្មទឹកថ្លា', '07', 'differs'],
  ['Tuek Chhou District Administration', '07', 'Chhuk District Administration', '07', 'differs'],
  ['ក្រសួងឧស្សាហកម្ម និងសិប្បកម្ម', '', 'MISTI', '', 'same'],
])('%s (%s) and %s (%s): the bodies are compared', (one, inOne, other, inOther, agreement) => {
  const [found] = among(
    somebody('a', { ...dara, organisation: one, province: inOne }),
    somebody('b', { ...dara, organisation: other, province: inOther }),
  );
  expect(found!.fields).toContainEqual(
    expect.objectContaining({ field: 'organisation', agreement }),
  );
});

test('a telephone that many share says little', () => {
  const names = ['កែម ថាវី', 'ជា ពិសី', 'ឃុន រតនា', 'ទូច វិសាល', 'ហុក ភារុំ', 'លី ឆេង', 'អ៊ុក ស្រីនិច'];
  const office = ['+85533999888'];
  const people = names.map((khmerName, at) => somebody(`o${at}`, { khmerName, phones: office }));
  expect(among(...people)).toEqual([]);
  const two = [
    somebody('a', { khmerName: 'ម៉ែន សុដារ៉ា', phones: office }),
    somebody('b', { khmerName: 'ម៉ែន សុដារ៉ា', phones: office }),
  ];
  const shared = among(...people, ...two)[0]!.fields.find(({ field }) => field === 'phone')!;
  const alone = among(...two)[0]!.fields.find(({ field }) => field === 'phone')!;
  expect(shared.agreement).toBe('shared');
  expect(shared.weight).toBeLessThan(alone.weight / 2);
});

test('a common family name counts less than a rare one', () => {
  expect(weightOf('សុខ សុដារ៉ា')).toBeLessThan(weightOf('ម៉ែន សុដារ៉ា'));
});

test('a Khmer and a Latin entry are offered by way of one with both names', () => {
  const candidates = among(
    somebody('khmer', { khmerName: 'ម៉ែន សុដារ៉ា', phones: ['+85512000111'], sex: 'M' }),
    somebody('both', {
      khmerName: 'ម៉ែន សុដារ៉ា',
      latinName: 'Men Sodara',
      phones: ['+85512000111', '+85577000222'],
      sex: 'M',
    }),
    somebody('latin', { latinName: 'Men Sodara', phones: ['+85577000222'], sex: 'M' }),
  );
  const far = candidates.find(({ left, right }) => left === 'khmer' && right === 'latin');
  expect(far!.fields).toContainEqual(expect.objectContaining({ field: 'third' }));
  expect(candidates).toHaveLength(3);
});

test('a pair that was judged apart is never offered again, in either order', () => {
  const people = [...crowd, somebody('a', dara), somebody('b', dara)];
  const offered = duplicateCandidates(people).candidates.map(
    ({ left, right }) => `${left} ${right}`,
  );
  expect(offered).toContain('a b');
  for (const pair of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    const left = duplicateCandidates(people, [pair]).candidates.map(
      ({ left, right }) => `${left} ${right}`,
    );
    expect(left).toEqual(offered.filter((one) => one !== 'a b'));
  }
});

test('the order of the people makes no difference', () => {
  const { records } = labelledPeople(12, 150);
  const expected = duplicateCandidates(records);
  expect(expected.candidates.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(fc.shuffledSubarray([...records], { minLength: records.length }), (shuffled) => {
      expect(duplicateCandidates(shuffled)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test('the score is the sum of what its fields weigh, less one sum for all', () => {
  const { candidates } = duplicateCandidates(crowd);
  const rest = candidates.map(
    ({ score, fields }) => fields.reduce((sum, { weight }) => sum + weight, 0) - score,
  );
  expect(rest.length).toBeGreaterThan(50);
  for (const one of rest) expect(one).toBeCloseTo(rest[0]!, 6);
});

describe('a person by several names', () => {
  const married = { khmerName: 'ម៉ែន សុដារ៉ា', latinName: 'Men Sodara' };
  const before = { khmerName: 'ជួន ចន្ថា', latinName: 'Chuon Chantha' };

  test('is never offered with itself', () => {
    expect(among(somebody('a', dara), somebody('a', { ...dara, khmerName: 'មែន សុដារា' }))).toEqual(
      [],
    );
  });

  test('is offered once with another, by the name that agrees', () => {
    const other = somebody('b', { ...dara, ...before });
    expect(among(somebody('a', { ...dara, ...married }), other)).toEqual([]);
    const offered = among(
      somebody('a', { ...dara, ...married }),
      somebody('a', { ...dara, ...before }),
      somebody('a', { ...dara, ...before, latinName: 'Chuon Chanta' }),
      other,
    );
    expect(offered).toHaveLength(1);
    expect(offered[0]!.fields[0]).toMatchObject({ field: 'khmerName', agreement: 'same' });
  });

  test('is one at a telephone: the names do not make it a shared one', () => {
    const two = [somebody('a', dara), somebody('b', dara)];
    const names = ['កែម ថាវី', 'ជា ពិសី', 'ឃុន រតនា'].map((khmerName) =>
      somebody('a', { ...dara, khmerName, latinName: '' }),
    );
    const phone = among(...two, ...names)[0]!.fields.find(({ field }) => field === 'phone');
    expect(phone!.agreement).toBe('same');
  });

  test('the order of the names makes no difference either', () => {
    const entries = [...crowd, ...crowd.map((person) => ({ ...person, latinName: 'Men Sodara' }))];
    const expected = duplicateCandidates(entries);
    expect(duplicateCandidates(entries.toReversed())).toEqual(expected);
    for (const { left, right } of expected.candidates) expect(left < right).toBe(true);
  });
});

test('the progress grows from hundredth to hundredth, to the whole', () => {
  const said: number[] = [];
  duplicateCandidates(crowd, [], (done) => said.push(done));
  expect(said.length).toBeGreaterThan(50);
  expect(said.at(-1)).toBe(1);
  expect(said).toEqual([...new Set(said)].toSorted((a, b) => a - b));
});

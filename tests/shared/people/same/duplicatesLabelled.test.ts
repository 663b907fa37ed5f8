import { expect, test } from 'vitest';
import { duplicateCandidates } from '#shared/people/same/duplicateCandidates.ts';
import { labelledPeople } from './labelledPeople.ts';

/**
 * The weights were set by seeds 1 to 8 (recall 0.961 to 0.971, precision 0.984 to 0.995); these are only measured.
 * Over 20 such seeds recall lay between 0.9532 and 0.9740, precision between 0.9798 and 0.9951; 0.962 and 0.988 on
 * the average. What is missed is mostly one list in Khmer and one in Latin letters with no telephone in common;
 * what is offered wrongly is mostly namesakes of one province.
 */
const heldOut = [3141, 90_125, 555_001, 2001, 2002];

test.each(heldOut)('finds the duplicates among 2,000 made-up people, seed %i', (seed) => {
  const { records, personOf } = labelledPeople(seed, 2000);
  const { candidates } = duplicateCandidates(records);
  const right = candidates.filter(({ left, right }) => personOf.get(left) === personOf.get(right));
  const recall = right.length / truePairs(personOf);
  const precision = right.length / candidates.length;
  console.info(
    `seed ${seed}: ${records.length} records, ${truePairs(personOf)} true pairs, ` +
      `${candidates.length} offered, recall ${recall.toFixed(4)}, precision ${precision.toFixed(4)}`,
  );
  expect(new Set(candidates.map(({ left, right }) => `${left} ${right}`)).size).toBe(
    candidates.length,
  );
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.98);
});

test('the work grows with the people, not with their square', () => {
  const perRecord = [2000, 8000].map((howMany) => {
    const { records } = labelledPeople(31, howMany);
    const { compared } = duplicateCandidates(records);
    console.info(`${records.length} records: ${compared} pairs compared`);
    return compared / records.length;
  });
  // Four times the people: with the square the pairs for each would be four times as many.
  expect(perRecord[1]! / perRecord[0]!).toBeLessThan(2.5);
  expect(perRecord[1]).toBeLessThan(20);
});

test('a seed always makes the same people, who are as varied as lists are', () => {
  const { records, personOf } = labelledPeople(7, 2000);
  expect(labelledPeople(7, 2000).records).toEqual(records);
  expect(new Set(personOf.values()).size).toBe(2000);
  const share = (holds: (record: (typeof records)[number]) => boolean) =>
    records.filter(holds).length / records.length;
  expect(share(({ latinName }) => latinName === '')).toBeGreaterThan(0.3);
  expect(share(({ khmerName }) => khmerName === '')).toBeGreaterThan(0.1);
  expect(share(({ phones }) => phones.length === 0)).toBeGreaterThan(0.1);
  const holders = new Map<string, Set<number>>();
  for (const { id, phones } of records) {
    for (const phone of phones) {
      holders.set(phone, (holders.get(phone) ?? new Set()).add(personOf.get(id)!));
    }
  }
  expect([...holders.values()].filter(({ size }) => size > 3).length).toBeGreaterThan(20);
});

function truePairs(personOf: ReadonlyMap<string, number>): number {
  const sizes = new Map<number, number>();
  for (const person of personOf.values()) sizes.set(person, (sizes.get(person) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

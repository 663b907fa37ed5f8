import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeOver } from '#shared/documents/build/mergeOver.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';

function data(values: Readonly<Record<string, unknown>>): DocumentData {
  return values as DocumentData;
}

test('makes one set of data for each row, in their order, and all else stays', () => {
  const merged = mergeOver(data({ title: 'Meeting', people: [{ n: 1 }, { n: 2 }] }), 'people');
  expect(merged).toEqual([
    { title: 'Meeting', people: [{ n: 1 }] },
    { title: 'Meeting', people: [{ n: 2 }] },
  ]);
});

test('the rows together are the list again, and the data given are not touched', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ name: fc.string() })), fc.string(), (people, title) => {
      const given = data({ title, people });
      const merged = mergeOver(given, 'people');
      expect(merged.map(({ people: row }) => row)).toEqual(people.map((person) => [person]));
      expect(merged.every(({ title: same }) => (same as unknown) === title)).toBe(true);
      expect(given).toEqual({ title, people });
    }),
  );
});

test('a list that the data do not have is a fault of the program', () => {
  expect(() => mergeOver(data({ people: [] }), 'guests')).toThrow('No list guests');
});

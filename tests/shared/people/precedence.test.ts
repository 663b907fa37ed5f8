import fc from 'fast-check';
import { expect, test } from 'vitest';
import { honorifics } from '#shared/people/honorifics.ts';
import { inPrecedence, usualRanks, type Standing } from '#shared/people/precedence.ts';

interface Guest extends Standing {
  readonly name: string;
}

function guest(name: string, rank: string, honorific: string): Guest {
  return { name, rank, honorific };
}

function names(guests: readonly Guest[]): string {
  return guests.map(({ name }) => name).join(' ');
}

test('ranks come first, and honorifics decide among equals', () => {
  const guests = [
    guest('officer', 'officer', 'excellency'),
    guest('madam', 'minister', 'lok-chumteav'),
    guest('minister', 'minister', 'excellency'),
    guest('deputy', 'deputy-prime-minister', 'mr'),
  ];
  expect(names(inPrecedence(guests, usualRanks))).toBe('deputy minister madam officer');
});

test('the order is the office’s own', () => {
  const guests = [guest('minister', 'minister', ''), guest('governor', 'governor', '')];
  const governorsFirst = usualRanks.toSorted(
    (a, b) => Number(b.key === 'governor') - Number(a.key === 'governor'),
  );
  expect(names(inPrecedence(guests, governorsFirst))).toBe('governor minister');
});

test('who has no rank stands after those who have one, and among equals the order given is kept', () => {
  const guests = [
    guest('nobody', '', ''),
    guest('b', 'a rank that was struck off', 'mr'),
    guest('a', 'a rank that was struck off', 'mr'),
    guest('clerk', 'officer', ''),
  ];
  expect(names(inPrecedence(guests, usualRanks))).toBe('clerk b a nobody');
});

test('nobody is lost or invented, and ordering twice changes nothing', () => {
  const someone = fc.record({
    name: fc.string(),
    rank: fc.constantFrom('', 'unknown', ...usualRanks.map(({ key }) => key)),
    honorific: fc.constantFrom('', ...honorifics.map(({ value }) => value)),
  });
  fc.assert(
    fc.property(fc.array(someone), (guests) => {
      const ordered = inPrecedence(guests, usualRanks);
      expect(new Set(ordered)).toEqual(new Set(guests));
      expect(ordered).toHaveLength(guests.length);
      expect(inPrecedence(ordered, usualRanks)).toEqual(ordered);
    }),
  );
});

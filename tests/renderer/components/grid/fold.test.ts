import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, naturalKey } from '#renderer/components/grid/fold.ts';

describe('folded text', () => {
  it('finds the same words in another writing', () => {
    expect(foldText('Éléphant')).toBe('elephant');
    expect(foldText('ឆ្នាំ\u200b២០២១')).toBe(foldText('ឆ្នាំ2021'));
  });
});

describe('natural order', () => {
  it('puts whole numbers in the order of their values, however long', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        (a, b) => {
          const [first, second] = [naturalKey(`n ${a}`), naturalKey(`n ${b}`)];
          expect(first < second).toBe(a < b);
          expect(first === second).toBe(a === b);
        },
      ),
    );
  });

  it('puts codes in their order', () => {
    const codes = ['2.2.1.10', '2.2.1.9', '10.1', '2.2'];
    expect(codes.toSorted((a, b) => (naturalKey(a) < naturalKey(b) ? -1 : 1))).toEqual([
      '2.2',
      '2.2.1.9',
      '2.2.1.10',
      '10.1',
    ]);
  });
});

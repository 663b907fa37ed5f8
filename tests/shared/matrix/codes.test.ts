import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Code } from '#shared/base/ids.ts';
import { compareCodes, parseCode } from '#shared/matrix/codes.ts';

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XIV', 'XXXIX'];
const part = fc.integer({ min: 1, max: 30 });
const anyCode = fc.oneof(
  fc.constantFrom(...romans),
  fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('.')),
) as fc.Arbitrary<Code>;

const sorted = (...codes: string[]) => (codes as Code[]).sort(compareCodes);

describe('reading a code', () => {
  it('takes programmes and two to four numbers, and keeps the text', () => {
    fc.assert(fc.property(anyCode, (code) => parseCode(code) === code));
  });

  it.each([
    ['', '1', '1.', '.1', '1..1', '1.1.', '1.1.1.1.1', '0.1', '1.0', '01.1', '1.01', '1,1', '1.a'],
    ['i', 'IIII', 'VX', 'IIX', 'VV', 'XL', 'A', 'C', 'M', 'I.1', 'II ', ' 1.1', '1.1\n', '១.១'],
  ])('refuses what is no code (%#)', (...texts) => {
    expect(texts.filter((text) => parseCode(text) !== null)).toEqual([]);
  });
});

describe('the order of codes', () => {
  it('follows the numbers, not the letters', () => {
    expect(sorted('2.2.1.10', '2.2.1.9', '10.1', '2.10', '2.9')).toEqual([
      '2.2.1.9',
      '2.2.1.10',
      '2.9',
      '2.10',
      '10.1',
    ]);
  });

  it('puts a programme before its strategies and every heading before what stands under it', () => {
    expect(sorted('2.1', 'V', '1.1.1', 'II', '1.1', 'I', 'IV', 'IX', '4.3.3', '9.1')).toEqual([
      'I',
      '1.1',
      '1.1.1',
      'II',
      '2.1',
      'IV',
      '4.3.3',
      'V',
      'IX',
      '9.1',
    ]);
  });

  it('is a total order: equal only to itself, turned round by swapping, and transitive', () => {
    fc.assert(
      fc.property(anyCode, anyCode, anyCode, (a, b, c) => {
        expect(compareCodes(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareCodes(a, b)) + Math.sign(compareCodes(b, a))).toBe(0);
        if (compareCodes(a, b) <= 0 && compareCodes(b, c) <= 0) {
          expect(compareCodes(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('throws where something is no code', () => {
    expect(() => compareCodes('1.1' as Code, 'total' as Code)).toThrow(/total/);
    expect(() => compareCodes('total' as Code, '1.1' as Code)).toThrow(/total/);
  });
});

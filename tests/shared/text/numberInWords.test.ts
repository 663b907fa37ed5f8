import { describe, expect, it } from 'vitest';
import { assert, integer, oneof, property } from 'fast-check';
import { largestNumberInWords, numberInWords } from '#shared/text/numberInWords.ts';
import { readEnglishNumber, readKhmerNumber } from './numberReaders.ts';

/** Small and large alike: most numbers of a wide range have twelve digits. */
const anyNumber = oneof(
  ...[100, 10_000, 1_000_000, 1_000_000_000, largestNumberInWords].map((max) =>
    integer({ min: 0, max }),
  ),
);

describe('a number in words', () => {
  it.each([
    [0, 'zero', 'សូន្យ'],
    [16, 'sixteen', 'ដប់ប្រាំមួយ'],
    [21, 'twenty-one', 'ម្ភៃមួយ'],
    [105, 'one hundred and five', 'មួយរយប្រាំ'],
    [2001, 'two thousand and one', 'ពីរពាន់មួយ'],
    [12_500, 'twelve thousand five hundred', 'មួយម៉ឺនពីរពាន់ប្រាំរយ'],
    [560_000, 'five hundred and sixty thousand', 'ប្រាំសែនប្រាំមួយម៉ឺន'],
    [20_000_000, 'twenty million', 'ម្ភៃលាន'],
    [1_250_000_000, 'one billion two hundred and fifty million', 'មួយពាន់ពីររយហាសិបលាន'],
    [150_000_000_000, 'one hundred and fifty billion', 'មួយរយហាសិបពាន់លាន'],
  ])('%i', (number, english, khmer) => {
    expect(numberInWords(number, 'en')).toBe(english);
    expect(numberInWords(number, 'km')).toBe(khmer);
  });

  it('reads back in English and in Khmer', () => {
    assert(
      property(anyNumber, (number) => {
        expect(readEnglishNumber(numberInWords(number, 'en'))).toBe(number);
        expect(readKhmerNumber(numberInWords(number, 'km'))).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([-1, 0.5, Number.NaN, largestNumberInWords + 1])('is refused for %d', (number) => {
    expect(() => numberInWords(number, 'km')).toThrow(RangeError);
  });
});

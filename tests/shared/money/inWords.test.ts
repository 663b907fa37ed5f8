import { describe, expect, it } from 'vitest';
import { assert, integer, oneof, property } from 'fast-check';
import { amountInWords } from '#shared/money/inWords.ts';
import { largestNumberInWords } from '#shared/text/numberInWords.ts';
import { readEnglishNumber, readKhmerNumber } from '../text/numberReaders.ts';

const anyNumber = oneof(
  ...[10, 1000, 1_000_000, largestNumberInWords].map((max) => integer({ min: 0, max })),
);

/** An amount of dollars in words back into cents. */
function readEnglishCents(words: string): number {
  const match = /^(?:(.+) US dollars?)?(?: and )?(?:(.+?)(?: US)? cents?)?$/.exec(words);
  const [, dollars, cents] = match ?? [];
  return readEnglishNumber(dollars ?? 'zero') * 100 + readEnglishNumber(cents ?? 'zero');
}

function readKhmerCents(words: string): number {
  const match = /^(?:(.+)ដុល្លារអាមេរិក)?(?: និង)?(?:(.+?)សេន(?:អាមេរិក)?)?$/.exec(words);
  const [, dollars, cents] = match ?? [];
  return readKhmerNumber(dollars ?? 'សូន្យ') * 100 + readKhmerNumber(cents ?? 'សូន្យ');
}

describe('an amount in words', () => {
  it.each([
    [56_000, 'KHR', 'fifty-six thousand riel', 'ប្រាំម៉ឺនប្រាំមួយពាន់រៀល'],
    [12_500, 'KHR', 'twelve thousand five hundred riel', 'មួយម៉ឺនពីរពាន់ប្រាំរយរៀល'],
    [1, 'USD', 'one US dollar', 'មួយដុល្លារអាមេរិក'],
    [12.5, 'USD', 'twelve US dollars and fifty cents', 'ដប់ពីរដុល្លារអាមេរិក និងហាសិបសេន'],
    [0.01, 'USD', 'one US cent', 'មួយសេនអាមេរិក'],
    [0, 'USD', 'zero US dollars', 'សូន្យដុល្លារអាមេរិក'],
  ] as const)('%d %s', (amount, currency, english, khmer) => {
    expect(amountInWords(amount, currency, 'en')).toBe(english);
    expect(amountInWords(amount, currency, 'km')).toBe(khmer);
  });

  it('is closed against additions where that is asked for', () => {
    expect(amountInWords(7, 'KHR', 'km', { exact: true })).toBe('ប្រាំពីររៀលគត់');
    expect(amountInWords(7, 'KHR', 'en', { exact: true })).toBe('seven riel only');
  });

  it('reads back, in riel', () => {
    assert(
      property(anyNumber, (riel) => {
        expect(readEnglishNumber(amountInWords(riel, 'KHR', 'en').replace(/ riel$/, ''))).toBe(
          riel,
        );
        expect(readKhmerNumber(amountInWords(riel, 'KHR', 'km').replace(/រៀល$/, ''))).toBe(riel);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back, in dollars to the cent', () => {
    assert(
      property(anyNumber, integer({ min: 0, max: 99 }), (dollars, cents) => {
        const total = dollars * 100 + cents;
        expect(readEnglishCents(amountInWords(total / 100, 'USD', 'en'))).toBe(total);
        expect(readKhmerCents(amountInWords(total / 100, 'USD', 'km'))).toBe(total);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused below zero and above 999,999,999,999', () => {
    expect(() => amountInWords(-1, 'KHR', 'km')).toThrow(RangeError);
    expect(() => amountInWords(1_000_000_000_000, 'USD', 'en')).toThrow(RangeError);
  });
});

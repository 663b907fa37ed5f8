import { describe, expect, it } from 'vitest';
import { array, assert, integer, property } from 'fast-check';
import {
  amountOf,
  exchange,
  formatFigure,
  formatMoney,
  moneyOf,
  sumOf,
  times,
} from '#shared/money/money.ts';

describe('money', () => {
  it('is whole riel or whole cents, rounded to the nearest', () => {
    expect(moneyOf(56_000, 'KHR')).toEqual({ currency: 'KHR', minor: 56_000 });
    expect(moneyOf(56_000.5, 'KHR').minor).toBe(56_001);
    expect(moneyOf(1.005, 'USD').minor).toBe(101);
    expect(moneyOf(-1.005, 'USD').minor).toBe(-101);
    expect(moneyOf(0.1 + 0.2, 'USD').minor).toBe(30);
    expect(() => moneyOf(Number.NaN, 'USD')).toThrow(RangeError);
  });

  it('adds to the cent, however many there are', () => {
    assert(
      property(array(integer({ min: -1_000_000_000, max: 1_000_000_000 })), (cents) => {
        const sum = sumOf(
          cents.map((cent) => moneyOf(cent / 100, 'USD')),
          'USD',
        );
        expect(sum.minor).toBe(cents.reduce((a, b) => a + b, 0));
      }),
    );
  });

  it('does not add riel to dollars', () => {
    expect(() => sumOf([moneyOf(1, 'KHR')], 'USD')).toThrow(RangeError);
  });

  it('is multiplied by a quantity', () => {
    expect(times(moneyOf(12.35, 'USD'), 3)).toEqual(moneyOf(37.05, 'USD'));
    expect(times(moneyOf(80_000, 'KHR'), 1.5)).toEqual(moneyOf(120_000, 'KHR'));
  });

  it('is exchanged at the stated rate, and dollars come back to the cent', () => {
    expect(exchange(moneyOf(12.5, 'USD'), 'KHR', 4100)).toEqual(moneyOf(51_250, 'KHR'));
    expect(exchange(moneyOf(10_000, 'KHR'), 'USD', 4100)).toEqual(moneyOf(2.44, 'USD'));
    expect(() => exchange(moneyOf(1, 'USD'), 'KHR', 0)).toThrow(RangeError);
    assert(
      property(
        integer({ min: 0, max: 10_000_000 }),
        integer({ min: 3800, max: 4300 }),
        (cents, rate) => {
          const dollars = moneyOf(cents / 100, 'USD');
          expect(exchange(exchange(dollars, 'KHR', rate), 'USD', rate)).toEqual(dollars);
        },
      ),
    );
  });
});

describe('an amount in figures', () => {
  it.each([
    [moneyOf(56_000, 'KHR'), 'KHR 56,000', '៥៦.០០០ រៀល'],
    [moneyOf(999, 'KHR'), 'KHR 999', '៩៩៩ រៀល'],
    [moneyOf(1_234_567.5, 'USD'), 'USD 1,234,567.50', '១.២៣៤.៥៦៧,៥០ ដុល្លារ'],
    [moneyOf(0.05, 'USD'), 'USD 0.05', '០,០៥ ដុល្លារ'],
    [moneyOf(-1500, 'KHR'), 'KHR -1,500', '-១.៥០០ រៀល'],
  ])('%j', (money, english, khmer) => {
    expect(formatMoney(money, { language: 'en' })).toBe(english);
    expect(formatMoney(money, { language: 'km' })).toBe(khmer);
  });

  it('takes the digits of the document', () => {
    expect(formatMoney(moneyOf(56_000, 'KHR'), { language: 'km', digits: 'latin' })).toBe(
      '56.000 រៀល',
    );
  });

  it('reads back', () => {
    assert(
      property(integer(), (cents) => {
        const money = moneyOf(cents / 100, 'USD');
        expect(Number(formatFigure(money, { language: 'en' }).replaceAll(',', ''))).toBe(
          amountOf(money),
        );
      }),
    );
  });
});

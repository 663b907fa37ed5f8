import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, moneyOf, type Money } from '#shared/money/money.ts';
import { exact, together, totalsInWords, totalsOf } from '#shared/money/totals.ts';

const riel = (amount: number) => moneyOf(amount, 'KHR');
const dollar = (amount: number) => moneyOf(amount, 'USD');
const money: fc.Arbitrary<Money> = fc.oneof(
  fc.nat(1_000_000_000).map(riel),
  fc.nat(100_000_000).map((cents) => dollar(cents / 100)),
);

describe('totals by currency', () => {
  it('keeps currencies apart, and says nothing of one in which there is nothing', () => {
    expect(totalsOf([riel(100), dollar(1.1), riel(50), dollar(2.2)])).toEqual({
      KHR: riel(150),
      USD: dollar(3.3),
    });
    expect(totalsOf([dollar(5)])).toEqual({ KHR: null, USD: dollar(5) });
    expect(totalsOf([])).toEqual({ KHR: riel(0), USD: null });
  });

  it('adds both together only at a stated rate', () => {
    const totals = totalsOf([riel(1_000_000), dollar(10.5)]);
    expect(together(totals, 'KHR', 4000)).toEqual(riel(1_042_000));
    expect(together(totals, 'USD', 4000)).toEqual(dollar(260.5));
    for (const rate of [null, 0]) expect(together(totals, 'KHR', rate)).toBeNull();
  });

  it('writes sums in words in both languages', () => {
    expect(totalsInWords(totalsOf([riel(56_000), dollar(2)]))).toEqual({
      km: 'ប្រាំម៉ឺនប្រាំមួយពាន់រៀល និងពីរដុល្លារអាមេរិក',
      en: 'fifty-six thousand riel and two US dollars',
    });
    expect(totalsInWords({ KHR: null, USD: null })).toEqual({ km: '', en: '' });
  });

  it('gives no sum rather than one whose last digits are wrong', () => {
    const huge: Money = { currency: 'KHR', minor: Number.MAX_SAFE_INTEGER };
    expect(exact({ ...huge, minor: 1e20 })).toBeNull();
    expect(totalsOf([huge, huge]).KHR).toBeNull();
    expect(together({ KHR: null, USD: dollar(9e13) }, 'KHR', 4000)).toBeNull();
    // Beyond the numbers that have words it is written in figures.
    expect(totalsInWords(totalsOf([huge])).en).toBe('KHR 9,007,199,254,740,991');
  });

  it('does not depend on the order of the amounts', () => {
    fc.assert(
      fc.property(fc.array(money), (amounts) => {
        const { KHR, USD } = totalsOf(amounts);
        expect(totalsOf(amounts.toReversed())).toEqual({ KHR, USD });
        const whole = together({ KHR, USD }, 'KHR', 4100);
        const near = amounts.reduce(
          (sum, one) => sum + amountOf(one) * (one.currency === 'USD' ? 4100 : 1),
          0,
        );
        expect(Math.abs((whole === null ? 0 : amountOf(whole)) - near)).toBeLessThan(1);
      }),
    );
  });
});

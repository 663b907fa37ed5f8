import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FundSource } from '#shared/matrix/bodies.ts';
import { isUnitCost, isUnits, lineAmount, shareOut } from '#shared/workplan/amounts.ts';
import type { WorkplanLine } from '#shared/workplan/model.ts';
import { type GroupSums, type Totals, totals } from '#shared/workplan/totals.ts';
import { body, code, line, signed } from './wishes.ts';

const sources: readonly FundSource[] = [
  {
    key: 'RGC',
    label: { en: 'Royal Government of Cambodia', km: 'រាជរដ្ឋាភិបាលកម្ពុជា' },
    printed: [
      { text: 'RGC', query: null },
      { text: 'R GC', query: null },
      { text: 'Government', query: null },
    ],
  },
];

function programmeOf(of: string) {
  return code(of.startsWith('1.') ? 'I' : 'II');
}

function sum(lines: readonly WorkplanLine[], rate: number | null = null): Totals {
  return totals({ lines, rate, programmeOf, sources });
}

const anyLine: fc.Arbitrary<WorkplanLine> = fc
  .record({
    code: fc.constantFrom(null, code('1.1.1'), code('2.1.1')),
    source: fc.constantFrom('RGC', 'Government', 'Donor', ''),
    lead: fc.constantFrom(null, body('OVOP-SG'), body('MAFF')),
    months: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    units: fc.option(fc.nat(50_000).map((thousandths) => thousandths / 1000)),
    currency: fc.constantFrom('KHR' as const, 'USD' as const),
    cost: fc.option(fc.nat(10_000_000)),
  })
  .map(({ cost, ...wish }) => {
    const unitCost = cost === null ? null : wish.currency === 'KHR' ? cost : cost / 100;
    return line({ ...wish, unitCost });
  });

function cents(dollars: number): number {
  return Math.round(dollars * 100);
}

function amount(units: number, unitCost: number, currency: 'KHR' | 'USD') {
  return lineAmount({ units, unitCost, currency });
}

describe('the amount of a line', () => {
  it('is units × unit cost, rounded once to the currency', () => {
    expect(amount(3, 56_000, 'KHR')).toEqual({ currency: 'KHR', minor: 168_000 });
    expect(amount(2.5, 56_001, 'KHR')).toEqual({ currency: 'KHR', minor: 140_003 });
    expect(amount(3, 0.1, 'USD')).toEqual({ currency: 'USD', minor: 30 });
    expect(amount(1.5, 19.99, 'USD')).toEqual({ currency: 'USD', minor: 2999 });
  });

  it('is not known where one of the two is not stated', () => {
    expect(lineAmount({ units: null, unitCost: 5, currency: 'USD' })).toBeNull();
    expect(lineAmount({ units: 5, unitCost: null, currency: 'USD' })).toBeNull();
    expect(lineAmount({ units: 0, unitCost: 5, currency: 'USD' })).not.toBeNull();
  });

  it('takes whole riel, dollars with two decimals and units with three', () => {
    expect([isUnitCost(4000, 'KHR'), isUnitCost(0.5, 'KHR')]).toEqual([true, false]);
    expect([isUnitCost(1.15, 'USD'), isUnitCost(1.155, 'USD')]).toEqual([true, false]);
    expect([isUnits(0.125), isUnits(0.1255), isUnits(-1), isUnits(Infinity)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('sharing out', () => {
  it('gives parts that add up, differ by one at most, and put the remainder first', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 12 }), (total, parts) => {
        const shares = shareOut(total, parts);
        expect(shares).toHaveLength(parts);
        expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
        expect(shares[0]! - shares.at(-1)!).toBeLessThanOrEqual(1);
        expect(shares.toSorted((a, b) => b - a)).toEqual(shares);
      }),
    );
  });
});

describe('totals', () => {
  it('stand by programme, source, body and quarter', () => {
    const common = { unitCost: 100, units: 1, months: [1, 2, 3, 4] };
    const result = sum(
      [
        line({ ...common, source: 'R GC' }),
        line({ ...common, code: code('2.1.1'), source: 'Government', lead: body('MAFF') }),
        line({ ...common, code: null, source: 'Donor', lead: null, currency: 'USD' }),
        line({ ...common, removed: { ...signed, reason: 'x' } }),
        line({ units: null, months: [] }),
      ],
      4000,
    );
    expect(result.all).toEqual({ key: null, lines: 4, riel: 200, dollars: 100, inRiel: 400_200 });
    expect(result.byProgramme).toEqual([
      { key: 'I', lines: 2, riel: 100, dollars: 0, inRiel: 100 },
      { key: 'II', lines: 1, riel: 100, dollars: 0, inRiel: 100 },
      { key: null, lines: 1, riel: 0, dollars: 100, inRiel: 400_000 },
    ]);
    expect(result.bySource.map(({ key, riel, dollars }) => [key, riel, dollars])).toEqual([
      ['RGC', 200, 0],
      ['Donor', 0, 100],
    ]);
    expect(result.byBody.map(({ key, lines }) => [key, lines])).toEqual([
      ['OVOP-SG', 2],
      ['MAFF', 1],
      [null, 1],
    ]);
    expect(result.byQuarter.map(({ key, riel, dollars }) => [key, riel, dollars])).toEqual([
      [1, 150, 75],
      [2, 50, 25],
      [3, 0, 0],
      [4, 0, 0],
      [null, 0, 0],
    ]);
  });

  it('say nothing in riel where dollars have no rate', () => {
    const dollars = line({ unitCost: 10, units: 1, currency: 'USD', months: [2] });
    const riel = line({ code: code('2.1.1'), unitCost: 10, units: 1, months: [3, 9] });
    const result = sum([dollars, riel]);
    expect(result.all.inRiel).toBeNull();
    expect(result.byProgramme.map(({ inRiel }) => inRiel)).toEqual([null, 10]);
    expect(result.byQuarter.map(({ inRiel }) => inRiel)).toEqual([null, 0, 5, 0]);
  });

  it('put what has no month apart', () => {
    const result = sum([line({ unitCost: 10, units: 1, months: [] })]);
    expect(result.byQuarter.at(-1)).toMatchObject({ key: null, riel: 10, lines: 1 });
    expect(sum([line({ months: [1] })]).byQuarter).toHaveLength(4);
  });

  it('agree everywhere: each list adds up to the whole, in riel and in cents', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 20 }), (lines) => {
        const { all, ...lists } = sum(lines, 4100);
        const amounts = lines.flatMap((each) => lineAmount(each) ?? []);
        const minor = (currency: string) =>
          amounts
            .filter((money) => money.currency === currency)
            .reduce((total, money) => total + money.minor, 0);
        expect([all.riel, cents(all.dollars)]).toEqual([minor('KHR'), minor('USD')]);
        for (const list of Object.values(lists)) {
          const groups: readonly GroupSums<unknown>[] = list;
          expect(groups.reduce((total, group) => total + group.riel, 0)).toBe(all.riel);
          expect(groups.reduce((total, group) => total + cents(group.dollars), 0)).toBe(
            cents(all.dollars),
          );
          expect(new Set(groups.map((group) => group.key)).size).toBe(groups.length);
        }
        for (const list of [lists.byProgramme, lists.bySource, lists.byBody]) {
          expect(list.reduce((total, group) => total + group.lines, 0)).toBe(lines.length);
        }
      }),
    );
  });
});

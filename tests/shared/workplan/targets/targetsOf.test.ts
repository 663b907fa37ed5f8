import { assert, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '#shared/matrix/model.ts';
import { readQuantities } from '#shared/workplan/targets/readQuantities.ts';
import { targetsOf } from '#shared/workplan/targets/targetsOf.ts';

const years = [2019, 2020, 2021, 2022, 2023];

function read(indicator: string, title: string | null = null): readonly Quantity[] {
  return readQuantities({ title, indicator }).quantities;
}

/** The targets of a year as `number unit basis`. */
function targets(
  quantities: readonly Quantity[],
  year = 2021,
  decided: readonly number[] | null = years,
): readonly string[] {
  return targetsOf({ quantities, year, years: decided, provinces: 25, regions: 3 }).map(
    ({ quantity, unit, basis }) => `${quantity ?? '?'} ${unit} ${basis}`,
  );
}

function total(quantity: number, overYears?: number): Quantity {
  const fixed = { unit: 'course', per: 'total', counts: 'event', statedIn: 'indicator' } as const;
  return {
    ...fixed,
    quantity,
    verbatim: `${quantity} courses`,
    ...(overYears ? { overYears } : {}),
  };
}

describe('the targets of a year', () => {
  test.each([
    ['Twice a year', '2 time yearly'],
    ['1 workshop/province (25 provinces)', '25 workshop per-province'],
    ['2 Tourism community/province', '50 tourism community per-province'],
    ['2 centres/province (10 provinces)', '20 centre per-province'],
    ['120 of participants/regional', '360 participant per-region'],
    ['60 participants per session', '60 participant per-session'],
    ['10 training courses', '10 training course unstated'],
    ['Number of seminars', '? seminar open'],
  ])('%s: %s', (indicator, expected) => {
    expect(targets(read(indicator))).toEqual([expected]);
  });

  test('60 courses over four years are 15 a year, decided or not', () => {
    const courses = read('60 training courses organized over a period of 4 years');
    const fifteen = ['15 training course share'];
    expect(targets(courses, 2021, [2020, 2021, 2022, 2023])).toEqual(fifteen);
    expect(targets(courses, 2021, null)).toEqual(fifteen);
  });

  test('the decided years win over the number of years that the row states', () => {
    expect(targets([total(60, 4)], 2021, [2020, 2021, 2022])).toEqual(['20 course share']);
  });

  test('10 over three years are 4, 3, 3, whatever the order they were decided in', () => {
    const shares = [2019, 2020, 2021, 2022, 2023].flatMap((year) =>
      targets([total(10)], year, [2023, 2019, 2021]),
    );
    expect(shares).toEqual(['4', '0', '3', '0', '3'].map((share) => `${share} course share`));
  });

  test('a total whose years are open and that names none stays whole, and says so', () => {
    expect(targets([total(10)], 2021, null)).toEqual(['10 course unstated']);
  });

  test('a total that does not divide evenly over undecided years gives the larger share', () => {
    expect(targets([total(250, 4)], 2021, null)).toEqual(['63 course share']);
  });

  test('a yearly number wins over the whole, and the words of both are kept', () => {
    const both = read('20 Community Centers established', 'Community Center (5 Centers per year)');
    const [target, ...others] = targetsOf({
      quantities: both,
      year: 2021,
      years,
      provinces: 25,
      regions: 3,
    });
    expect(others).toEqual([]);
    expect(target).toMatchObject({ quantity: 5, basis: 'yearly' });
    expect(target?.verbatim).toBe('5 Centers per year / 20 Community Centers');
  });

  test('a whole that is stated beside a number for each province is shared, not due every year', () => {
    const items = read('Number of products: 10 items/ province (10 x 25 = 250 items)');
    expect(targets(items, 2020, [2020, 2021])).toEqual(['125 product share']);
  });

  test('numbers that contradict each other both stand', () => {
    const meetings = read('Twice a year', 'Monthly Regular Meeting');
    expect(targets(meetings)).toEqual(['2 meeting yearly', '12 regular meeting yearly']);
  });
});

/** The shares of a total over its years, in order. */
function shares(quantity: number, of: readonly number[]): readonly number[] {
  return [...of]
    .sort((a, b) => a - b)
    .flatMap((year) =>
      targetsOf({ quantities: [total(quantity)], year, years: of, provinces: 25, regions: 3 }),
    )
    .map((target) => target.quantity ?? Number.NaN);
}

describe('laws of sharing', () => {
  const decided = uniqueArray(integer({ min: 2000, max: 2040 }), { minLength: 1 });
  const whole = integer({ min: 0, max: 100_000 });
  test('the shares sum to the total', () => {
    assert(
      property(whole, decided, (quantity, of) => {
        expect(shares(quantity, of).reduce((sum, share) => sum + share, 0)).toBe(quantity);
      }),
    );
  });

  test('none is negative, no later one is larger, and none is more than one apart', () => {
    assert(
      property(whole, decided, (quantity, of) => {
        const all = shares(quantity, of);
        expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
        expect([...all].sort((a, b) => b - a)).toEqual(all);
        expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

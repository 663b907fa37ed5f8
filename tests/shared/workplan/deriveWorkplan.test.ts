import { describe, expect, it } from 'vitest';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import type { MatrixEntry } from '#shared/matrix/model.ts';
import { deriveWorkplan } from '#shared/workplan/deriveWorkplan.ts';
import { planOf, queryOf, resolve, row, signed, type Wish } from '../matrix/effectivePlans.ts';
import { body, code } from './wishes.ts';

const places = { provinces: 25, regions: 3 };

function activity(of: string, wish: Partial<MatrixEntry> = {}): MatrixEntry {
  return row(of, { level: 'activity', ...wish });
}

function derive(rows: readonly MatrixEntry[], year: number, wish: Wish = {}, scope = '') {
  const plan = resolve(planOf(row('I'), row('1.1'), ...rows), wish);
  const { lines, undecided } = deriveWorkplan(plan, {
    year,
    scope: scope === '' ? null : body(scope),
    ...places,
  });
  return { lines, undecided };
}

function codes(lines: readonly { readonly code: string }[]): readonly string[] {
  return lines.map((line) => line.code);
}

describe('the workplan of a year', () => {
  const rows = [
    activity('1.1.1', { years: [2019, 2021] }),
    activity('1.1.2', { years: [2019] }),
    activity('1.1.3', { yearBounds: [[2019, 2021]] }),
    activity('1.1.4', { yearBounds: [[2022, 2023]] }),
  ];

  it('has the activities that are certain, and apart those that are possible', () => {
    const { lines, undecided } = derive(rows, 2021);
    expect(codes(lines)).toEqual(['1.1.1']);
    expect(codes(undecided)).toEqual(['1.1.3']);
  });

  it('follows the years that people decide, and marks what is assumed', () => {
    const years = { ...signed, years: [2021, 2022], basis: 'assumed' as const };
    const { lines, undecided } = derive(rows, 2021, { decided: { '1.1.4': { years } } });
    expect(lines.map((line) => [line.code, line.assumed])).toEqual([
      ['1.1.1', false],
      ['1.1.4', true],
    ]);
    expect(codes(undecided)).toEqual(['1.1.3']);
  });

  it('offers rows added by hand without years, in every year', () => {
    const added = [activity('1.1.9', { addedByHand: signed })];
    expect(codes(derive(rows, 2023, { added }).undecided)).toEqual(['1.1.4', '1.1.9']);
  });

  it('can be that of one body, as lead or partner', () => {
    const shared = [
      activity('1.1.1', { years: [2021], responsibility: 'OVOP-SG' }),
      activity('1.1.2', { years: [2021], responsibility: 'MAFF/PC' }),
    ];
    expect(codes(derive(shared, 2021, {}, 'MAFF').lines)).toEqual(['1.1.2']);
    expect(codes(derive(shared, 2021, {}, 'PC').lines)).toEqual(['1.1.2']);
    expect(codes(derive(shared, 2021, {}, 'OVOP-SG').lines)).toEqual(['1.1.1']);
    expect(derive(shared, 2021, {}, 'NCMs').lines).toEqual([]);
  });

  it('has the targets of the year, and as many months as there are events', () => {
    const [line] = derive(
      [activity('1.1.1', { years: [2021], title: 'Team meeting', indicator: '4 times per year' })],
      2021,
    ).lines;
    expect(line).toMatchObject({
      eventKind: 'meeting',
      targets: [{ quantity: 4, counts: 'event', basis: 'yearly' }],
      months: [2, 5, 8, 11],
    });
  });

  it('spreads a total over the decided years, the remainder first', () => {
    const training = activity('1.1.1', {
      title: 'Conduct training',
      indicator: '62 training courses organized over a period of 4 years',
    });
    const years = { ...signed, years: [2020, 2021, 2022, 2023], basis: 'settled' as const };
    const of = (year: number) =>
      derive([training], year, { decided: { '1.1.1': { years } } }).lines[0]?.targets[0]?.quantity;
    expect([2020, 2021, 2022, 2023].map(of)).toEqual([16, 16, 15, 15]);
  });

  it('multiplies what is said for each province by the provinces there are', () => {
    const rows = [activity('1.1.1', { years: [2021], indicator: '2 workshops/province' })];
    expect(derive(rows, 2021).lines[0]?.targets[0]?.quantity).toBe(50);
  });

  it('says which queries each line rests on', () => {
    const queries = [queryOf('H02', { codes: [code('1.1.3')], settledBy: 'years' })];
    expect(derive(rows, 2021, { queries }).undecided[0]?.openQueries).toEqual(['H02']);
  });
});

describe('the first plan', () => {
  it('is certain for 20 activities in 2019, 18 in 2020 and 17 in each later year, and open for 112', () => {
    const plan = resolve(firstPlan());
    const counts = [2019, 2020, 2021, 2022, 2023].map((year) => {
      const { lines, undecided } = deriveWorkplan(plan, { year, scope: null, ...places });
      return [lines.length, undecided.length];
    });
    expect(counts).toEqual([
      [20, 112],
      [18, 112],
      [17, 112],
      [17, 112],
      [17, 112],
    ]);
    expect(deriveWorkplan(plan, { year: 2024, scope: null, ...places })).toEqual({
      lines: [],
      undecided: [],
    });
  });
});

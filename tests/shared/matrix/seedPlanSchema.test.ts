import { describe, expect, it } from 'vitest';
import data from '#seeds/strategic-plans/ovop-2019-2023.json' with { type: 'json' };
import { InvalidPlanError, parseStrategicPlan } from '#shared/matrix/schema.ts';

type Row = Record<string, unknown>;

const heading: Row = {
  code: 'II',
  level: 'programme',
  parent: null,
  title: 'Research',
  indicator: null,
  marks: 0,
  markCells: [],
  years: null,
  yearBounds: [],
  source: null,
  responsibility: null,
  line: null,
};
const strategy: Row = { ...heading, code: '2.1', level: 'strategy', parent: 'II' };
const activity: Row = {
  ...heading,
  code: '2.1.1',
  level: 'activity',
  parent: '2.1',
  indicator: 'Twice a year',
  marks: 1,
  markCells: ['x', ''],
  years: [2024],
  yearBounds: [[2024, 2028]],
};

const planOf = (...entries: Row[]) => ({
  id: 'next',
  title: 'Second plan',
  years: [2024, 2025, 2026, 2027, 2028],
  entries,
});

/** The paths of the faults found, in order. */
function faults(json: unknown): string[] {
  try {
    parseStrategicPlan(json);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidPlanError)) throw error;
    return error.problems.map((problem) => problem.path);
  }
}

describe('a strategic plan from outside', () => {
  it('comes in as it is, no key more or less', () => {
    expect(parseStrategicPlan(data)).toStrictEqual(data);
    const whole = planOf(
      heading,
      { ...strategy, fromOutline: true, line: 12, outline: { title: 'Other', line: 3 } },
      {
        ...activity,
        titleKm: 'កិច្ចប្រជុំ',
        indicatorKm: null,
        addedByHand: { by: 'Sok', on: '2026-11-22' },
        proposedReading: {
          title: 'A',
          indicator: null,
          source: null,
          responsibility: null,
          query: 'M01',
        },
      },
    );
    expect(parseStrategicPlan(whole)).toStrictEqual(whole);
  });

  it.each([
    ['no object', null, ['']],
    ['a plan without years', { ...planOf(heading), years: [] }, ['years']],
    ['years out of order', { ...planOf(), years: [2025, 2024] }, ['years']],
    ['an unknown key', planOf({ ...heading, colour: 'red' }), ['entries.0']],
    ['a code that is none', planOf({ ...heading, code: 'Total' }), ['entries.0.code']],
    ['a code that became a number', planOf({ ...heading, code: 2.1 }), ['entries.0.code']],
    ['an empty text in place of null', planOf({ ...heading, title: '' }), ['entries.0.title']],
    [
      'a key that is there but undefined',
      planOf({ ...heading, outline: undefined }),
      ['entries.0.outline'],
    ],
    [
      'a date that is none',
      planOf({ ...heading, addedByHand: { by: 'Sok', on: '2026-02-30' } }),
      ['entries.0.addedByHand.on'],
    ],
    ['the same code twice', planOf(heading, strategy, heading), ['entries.2.code']],
    ['a heading that is missing', planOf(heading, activity), ['entries.1.parent']],
    ['a strategy without a programme', planOf({ ...strategy, parent: null }), ['entries.0.parent']],
    [
      'a heading below what it heads',
      planOf(heading, { ...strategy, parent: '2.1' }),
      ['entries.1.parent'],
    ],
    [
      'a year outside the plan',
      planOf(heading, strategy, { ...activity, years: [2023] }),
      ['entries.2.years'],
    ],
    [
      'a year twice',
      planOf(heading, strategy, { ...activity, years: [2024, 2024] }),
      ['entries.2.years'],
    ],
    [
      'a mark without its range',
      planOf(heading, strategy, { ...activity, marks: 2 }),
      ['entries.2.yearBounds'],
    ],
    [
      'a range that runs backwards',
      planOf(heading, strategy, { ...activity, yearBounds: [[2026, 2025]] }),
      ['entries.2.yearBounds'],
    ],
  ])('is refused for %s, with the way to it', (_, json, paths) => {
    expect(faults(json)).toEqual(paths);
  });

  it('says the fault of every row at once, each with its path and what is wrong', () => {
    const json = planOf(heading, { ...strategy, code: '2.1 ' }, { ...activity, level: 'step' });
    expect(() => parseStrategicPlan(json)).toThrow(
      /entries\.1\.code: "2\.1 " is no code.*\nentries\.2\.level: /,
    );
  });
});

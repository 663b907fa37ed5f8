import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  proposedMonths,
  quarterOf,
  quartersOf,
  spreadMonths,
  tidyMonths,
  toggleMonth,
  toggleQuarter,
} from '#shared/workplan/months.ts';
import { events } from './wishes.ts';

describe('spreading over the year', () => {
  it.each([
    [1, [6]],
    [2, [3, 9]],
    [3, [2, 6, 10]],
    [4, [2, 5, 8, 11]],
    [6, [1, 3, 5, 7, 9, 11]],
    [12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    [25, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ])('%i times', (occurrences, months) => {
    expect(spreadMonths(occurrences)).toEqual(months);
  });

  it('takes as many months as there are occurrences, with even gaps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (occurrences) => {
        const months = spreadMonths(occurrences);
        expect(tidyMonths(months)).toEqual(months);
        expect(months).toHaveLength(occurrences);
        const next = [...months.slice(1), months[0]! + 12];
        const gaps = months.map((month, index) => next[index]! - month);
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('counts the events of all targets, and takes each quarter where none is counted', () => {
    expect(proposedMonths([events(1), events(1, 'workshop')])).toEqual([3, 9]);
    const people = { ...events(120, 'participant'), counts: 'participant' as const };
    expect(proposedMonths([events(null), people])).toEqual([2, 5, 8, 11]);
    expect(proposedMonths([])).toEqual([2, 5, 8, 11]);
  });
});

describe('months and quarters', () => {
  it('belong together', () => {
    expect([1, 3, 4, 6, 7, 9, 10, 12].map(quarterOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(quartersOf([12, 1, 2])).toEqual([1, 4]);
  });

  it('are turned on and off', () => {
    expect(toggleMonth([3, 9], 6)).toEqual([3, 6, 9]);
    expect(toggleMonth([3, 9], 9)).toEqual([3]);
    expect(toggleQuarter([1, 2, 9], 1)).toEqual([9]);
    expect(toggleQuarter([9], 4)).toEqual([9, 11]);
    fc.assert(
      fc.property(
        fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
        fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
        (months, quarter) => {
          const toggled = toggleQuarter(months, quarter);
          expect(quartersOf(toggled).includes(quarter)).toBe(!quartersOf(months).includes(quarter));
        },
      ),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans, isNoDifference } from '#shared/matrix/import/comparePlans.ts';
import type { MatrixEntry } from '#shared/matrix/model.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { anyPlan } from '#tests/support/anyPlan.ts';

const plan = firstPlan();

describe('comparing two plans', () => {
  it('finds nothing between a plan and its copy', () => {
    fc.assert(
      fc.property(anyPlan, (one) => isNoDifference(comparePlans(one, structuredClone(one)))),
      { numRuns: 50 },
    );
  });

  it('finds every field that differs', () => {
    const was = plan.entries.find(({ code }) => code === '2.1.1.2')!;
    const fields = Object.keys(was).filter((field) => field !== 'code') as (keyof MatrixEntry)[];
    expect(fields.length).toBeGreaterThan(11);
    for (const field of fields) {
      const entries = plan.entries.map((entry) =>
        entry === was ? { ...entry, [field]: 'another' } : entry,
      );
      const { changed } = comparePlans(plan, { ...plan, entries });
      expect(changed.map((one) => [one.code, ...one.fields])).toEqual([['2.1.1.2', field]]);
    }
  });

  it('finds rows that came, went or moved, and changes of the plan itself', () => {
    const [first, second, third, ...others] = plan.entries;
    const moved = comparePlans(plan, { ...plan, entries: [first!, third!, second!, ...others] });
    expect(moved).toMatchObject({ added: [], removed: [], changed: [], reordered: true });
    const gone = comparePlans(plan, { ...plan, entries: plan.entries.slice(1), title: 'Another' });
    expect(gone).toMatchObject({ added: [], removed: [first], reordered: false, plan: ['title'] });
    const came = comparePlans({ ...plan, entries: others }, { ...plan, years: [2019] });
    expect(came).toMatchObject({ added: [first, second, third], removed: [], plan: ['years'] });
    expect([moved, gone, came].some(isNoDifference)).toBe(false);
  });

  it('takes a missing text and an empty one for the same', () => {
    const entries = plan.entries.map((entry) => ({ ...entry, titleKm: null }));
    expect(isNoDifference(comparePlans(plan, { ...plan, entries }))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { BodyId, Code } from '#shared/base/ids.ts';
import { resolvePlan } from '#shared/matrix/effective.ts';
import { noDecisions } from '#shared/matrix/model.ts';
import { seedSpellings } from '#shared/matrix/seed/bodies.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { firstPlanKhmer } from '#shared/matrix/seed/firstPlanKhmer.ts';
import { firstPlanQueries } from '#shared/matrix/seed/queries.ts';
import { headingsAbove, matrixRows } from '#renderer/screens/matrix/rows.ts';
import { judgeView, type MatrixFilters, noFilters } from '#renderer/screens/matrix/view.ts';

const plan = resolvePlan({
  plan: firstPlan(),
  khmer: firstPlanKhmer(),
  queries: firstPlanQueries(),
  decisions: noDecisions,
  spellings: seedSpellings(),
});
const nothingFolded = new Set<Code>();

function shown(filters: Partial<MatrixFilters>, folded: ReadonlySet<Code> = nothingFolded) {
  return matrixRows(plan, { ...noFilters, ...filters }, folded);
}

describe('the rows of the plan', () => {
  it('are all rows of the plan in its order, each once, under their headings', () => {
    const { rows, counts } = shown({});
    expect(rows.map(({ code }) => code)).toEqual(plan.entries.map(({ code }) => code));
    expect(counts.activities).toBe(132);
    expect(counts.undecided).toBe(112);
    expect(rows.find(({ code }) => code === '1.2.1.3')?.level).toBe(4);
  });

  it('leave out what is folded away, and count it all the same', () => {
    const { rows } = shown({}, new Set(['I' as Code]));
    const programme = rows[0]!;
    expect(programme).toMatchObject({ code: 'I', open: false, activities: 48 });
    expect(rows[1]?.code).toBe('II');
  });

  it('stand under their headings where only they match', () => {
    const { rows, counts } = shown({ search: 'Monthly  REGULAR' });
    expect(rows.map(({ code, context }) => [code, context])).toEqual([
      ['I', true],
      ['1.1', true],
      ['1.1.3', false],
    ]);
    expect(counts.activities).toBe(1);
  });

  it('are found by code and by Khmer words', () => {
    expect(shown({ search: '5.5.3' }).rows.at(-1)?.code).toBe('5.5.3');
    const khmer = plan.byCode.get('1.1.1' as Code)!.title.km;
    expect(shown({ search: khmer }).rows.some(({ code }) => code === '1.1.1')).toBe(true);
  });

  it('answer every filter at once', () => {
    const body = plan.byCode.get('1.1.6' as Code)!.lead!;
    const { rows } = shown({ programme: 'I' as Code, body, year: { year: 2019, certain: true } });
    const activities = rows.filter(({ context }) => !context);
    expect(activities.length).toBeGreaterThan(0);
    for (const { entry } of activities) {
      expect([entry.lead, ...entry.partners]).toContain(body);
      expect(plan.programmeOf.get(entry.code)).toBe('I');
    }
  });

  it('tell years that are possible from those that are certain', () => {
    const certain = shown({ year: { year: 2021, certain: true } }).counts.activities;
    const possible = shown({ year: { year: 2021, certain: false } }).counts.activities;
    expect(certain).toBeLessThan(possible);
    expect(shown({ yearsUndecided: true }).counts.activities).toBe(112);
    expect(shown({ body: 'nobody' as BodyId }).rows).toEqual([]);
  });

  it('know the headings above them', () => {
    expect(headingsAbove(plan, '1.2.1.3' as Code)).toEqual(['1.2.1', '1.2', 'I']);
    expect(headingsAbove(plan, 'I' as Code)).toEqual([]);
  });
});

describe('a view that was kept', () => {
  it('comes back as it was, and what cannot be read of it is left as at first', () => {
    const view = { ...judgeView(undefined), compact: true, folded: ['II' as Code] };
    expect(judgeView(JSON.parse(JSON.stringify(view)))).toEqual(view);
    expect(judgeView({ ...view, filters: { search: 4 } }).filters).toEqual(noFilters);
    expect(judgeView('nonsense')).toEqual(judgeView(undefined));
  });
});

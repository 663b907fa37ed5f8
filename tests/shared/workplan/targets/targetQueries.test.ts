import { describe, expect, test } from 'vitest';
import type { Code, QueryId } from '#shared/base/ids.ts';
import type { Query, StrategicPlan } from '#shared/matrix/model.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { firstPlanQueries } from '#shared/matrix/seed/queries.ts';
import { readQuantities } from '#shared/workplan/targets/readQuantities.ts';
import { targetQueries } from '#shared/workplan/targets/targetQueries.ts';

const plan = firstPlan();

function known(code: string, affects: Query['affects']): Query {
  return {
    id: 'K1' as QueryId,
    codes: [code as Code],
    lines: [],
    question: { en: '?', km: '?' },
    answers: [],
    affects,
    settledBy: 'answer',
  };
}

/** The queries that remain beside a known one about 1.1.3. */
function idsBeside(affects: Query['affects']): readonly string[] {
  return targetQueries(plan, [known('1.1.3', affects)]).map(({ id }) => id);
}

/** A plan of one activity. */
function planOf(title: string, indicator: string): StrategicPlan {
  const [first] = plan.entries.filter(({ code }) => code === '1.1.1');
  return { ...plan, entries: [{ ...first!, title, indicator }] };
}

describe('queries about targets', () => {
  test('every row whose reading is doubtful has one, in the order of the document', () => {
    const doubtful = plan.entries.filter(
      (entry) => entry.level === 'activity' && readQuantities(entry).doubts.length > 0,
    );
    const queries = targetQueries(plan, []);
    expect(queries.map(({ id }) => id)).toEqual(doubtful.map(({ code }) => `target-${code}`));
    expect(queries.map(({ codes }) => codes)).toEqual(doubtful.map(({ code }) => [code]));
    expect(queries.map(({ lines }) => lines)).toEqual(doubtful.map(({ line }) => [line]));
    expect(queries.every(({ affects }) => affects.join() === 'target')).toBe(true);
  });

  test('the contradiction of 1.1.3 is found and lists its two numbers', () => {
    const query = targetQueries(plan, []).find(({ codes }) => codes[0] === '1.1.3');
    expect(query?.question.en).toBe(
      'Activity 1.1.3: “Twice a year” and “Monthly Regular Meeting” do not agree. Which one holds?',
    );
    expect(query?.answers.map(({ text }) => text)).toEqual([
      { en: '2 a year, as in “Twice a year”', km: '២ ក្នុងមួយឆ្នាំ ដូចក្នុង «Twice a year»' },
      {
        en: '12 a year, as in “Monthly Regular Meeting”',
        km: '១២ ក្នុងមួយឆ្នាំ ដូចក្នុង «Monthly Regular Meeting»',
      },
    ]);
    expect(query?.answers.flatMap(({ effects }) => effects)).toMatchObject([
      {
        kind: 'quantity',
        code: '1.1.3',
        quantity: { quantity: 2, per: 'year', statedIn: 'answer' },
      },
      {
        kind: 'quantity',
        code: '1.1.3',
        quantity: { quantity: 12, per: 'year', statedIn: 'answer' },
      },
    ]);
  });

  test('a missing number is named once and has no listed answer: a person types it', () => {
    const [query] = targetQueries(planOf('Workshop', 'Number of meetings and reports'), []);
    expect(query?.answers).toEqual([]);
    expect(query?.question.en.match(/Number of meetings and reports/g)).toHaveLength(1);
    expect(query?.question.km).toContain('«Number of meetings and reports»');
  });

  test.each([
    ['2 workshops per district', 'for each of something'],
    ['5-10 workshops', 'was not understood'],
    ['3 times a year of meetings and visits', 'for each of them, or for all together'],
    ['2 workshops in 2024', 'for one year only'],
  ])('“%s” asks what is not understood', (indicator, words) => {
    const [query, ...others] = targetQueries(planOf('Promotion', indicator), []);
    expect(others).toEqual([]);
    expect(query?.question.en).toContain(words);
    expect(query?.question.km).toContain(`«${indicator.slice(0, 10)}`);
  });

  test('a row that a known query about its target has is left out; one about its years is not', () => {
    expect(idsBeside(['years', 'target'])).not.toContain('target-1.1.3');
    expect(idsBeside(['years'])).toContain('target-1.1.3');
  });

  test('beside the queries of the plan itself no id comes twice', () => {
    const all = [...firstPlanQueries(), ...targetQueries(plan, firstPlanQueries())];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(firstPlanQueries().length);
  });

  test('headings are never asked about', () => {
    const headings = { ...plan, entries: plan.entries.filter(({ level }) => level !== 'activity') };
    expect(targetQueries(headings, [])).toEqual([]);
  });
});

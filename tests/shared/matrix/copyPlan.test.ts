import { describe, expect, it } from 'vitest';
import type { Code, PlanId, QueryId, Signer } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { copyPlan, planAsItStands } from '#shared/matrix/copyPlan.ts';
import { resolvePlan } from '#shared/matrix/effective.ts';
import { fallsIn } from '#shared/matrix/effectiveYears.ts';
import { noDecisions, type Decisions, type EntryDecision } from '#shared/matrix/model.ts';
import { parseQueries } from '#shared/matrix/querySchema.ts';
import { parseStrategicPlan } from '#shared/matrix/schema.ts';
import { seedSpellings } from '#shared/matrix/seed/bodies.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { firstPlanQueries } from '#shared/matrix/seed/queries.ts';

const plan = firstPlan();
const next = {
  id: 'ovop-2024-2028' as PlanId,
  title: 'Second Five-Year National Strategic Plan, 2024-2028',
  years: [2024, 2025, 2026, 2027, 2028],
};
const signed = { by: 'Test Officer' as Signer, on: '2026-11-22' as PlainDate };

const resolve = (
  of: typeof plan,
  decisions: Decisions = noDecisions,
  queries = firstPlanQueries(),
) => resolvePlan({ plan: of, khmer: new Map(), queries, decisions, spellings: seedSpellings() });

describe('a plan begun as a copy', () => {
  it('keeps codes, headings and texts, and none of the years and lines', () => {
    const copy = copyPlan(plan, next);
    expect(parseStrategicPlan(copy.plan)).toEqual(copy.plan);
    expect(parseQueries(copy.queries)).toEqual(copy.queries);
    expect(copy).toMatchObject({ copyOf: plan.id, plan: next });
    const texts = ({ entries }: typeof plan) =>
      entries.map(({ code, level, parent, title, indicator, source, responsibility }) => [
        code,
        level,
        parent,
        title,
        indicator,
        source,
        responsibility,
      ]);
    expect(texts(copy.plan)).toEqual(texts(plan));
    expect(
      copy.plan.entries.filter(
        ({ line, years, marks, outline, fromOutline }) =>
          line !== null || years !== null || marks > 0 || outline !== undefined || fromOutline,
      ),
    ).toEqual([]);
  });

  it('lets every activity fall in each of its years, in none for certain, and asks', () => {
    const copy = copyPlan(plan, next);
    const activities = resolve(copy.plan).entries.filter(
      ({ printed }) => printed.level === 'activity',
    );
    expect(activities).toHaveLength(132);
    for (const { years } of activities) {
      expect(next.years.map((year) => fallsIn(years, year))).toEqual(
        next.years.map(() => 'possible'),
      );
    }
    expect(copy.queries[0]).toMatchObject({
      settledBy: 'years',
      codes: activities.map(({ code }) => code),
    });
  });

  it('asks again about texts that ran together, and its answer takes them over', () => {
    const copy = copyPlan(plan, next);
    const query = copy.queries.find(({ codes }) => codes.includes('2.1.1.2' as Code))!;
    const asked = copy.queries.filter(({ id }) => id === query.id);
    expect(asked).toHaveLength(1);
    expect(copy.queries[1]!.settledBy).toBe('answer');
    const reading = copy.queries.find(({ id }) => id === ('M01' as QueryId))!;
    const answers = new Map([
      [
        reading.id,
        { id: 'a', planId: next.id, queryId: reading.id, answerId: 'reading', note: '', ...signed },
      ],
    ]);
    const read = resolve(copy.plan, { ...noDecisions, answers }, copy.queries);
    expect(read.byCode.get('2.1.1.2' as Code)!.title.en).toMatch(/^Product Data/);
  });

  it('is made of the texts as they hold: corrected, answered and added ones', () => {
    const code = '1.1.2' as Code;
    const correction: EntryDecision = {
      id: `${plan.id}:${code}`,
      planId: plan.id,
      code,
      title: { text: 'A corrected title', ...signed },
      titleKm: { text: 'ចំណងជើងដែលបានកែ', ...signed },
    };
    const added = { ...plan.entries.at(-1)!, code: '5.5.6' as Code, title: 'Added by hand' };
    const query = firstPlanQueries().find(({ id }) => id === 'M01')!;
    const answer = {
      id: 'a',
      planId: plan.id,
      queryId: query.id,
      answerId: 'shifted',
      note: '',
      ...signed,
    };
    const standing = planAsItStands(
      plan,
      resolve(plan, {
        entries: new Map([[code, correction]]),
        answers: new Map([[query.id, answer]]),
        added: [added],
      }).entries,
    );
    const copy = copyPlan(standing, next);
    const find = (wanted: string) => copy.plan.entries.find((entry) => entry.code === wanted)!;
    expect(find('1.1.2')).toMatchObject({ title: 'A corrected title', titleKm: 'ចំណងជើងដែលបានកែ' });
    expect(find('5.5.6').title).toBe('Added by hand');
    expect(find('2.1.1.2').title).toMatch(/^Product Data/);
    expect(find('2.1.1.2').proposedReading).toBeUndefined();
    expect(copy.queries.map(({ id }) => id)).not.toContain('M01');
    expect(copy.queries.map(({ id }) => id)).toContain('M02');
  });
});

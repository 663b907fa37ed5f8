import { describe, expect, it } from 'vitest';
import { sourceOf } from '#shared/matrix/bodies.ts';
import { seedBodies, seedSources } from '#shared/matrix/seed/bodies.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { firstPlanQueries } from '#shared/matrix/seed/queries.ts';

const queries = firstPlanQueries();
const chosen = (id: string, answer: string) =>
  queries.find((query) => query.id === id)!.answers.find((possible) => possible.id === answer)!
    .effects;

describe('the answers', () => {
  const entries = new Map(firstPlan().entries.map((entry) => [entry.code, entry]));
  const affects = new Map(queries.map((query) => [query.id, query.affects]));
  const effects = queries.flatMap(({ id, answers }) =>
    answers.flatMap((answer) =>
      answer.effects.map((effect) => ({ at: `${id} ${answer.id} ${effect.code}`, id, effect })),
    ),
  );

  it('name bodies that exist', () => {
    const known = new Set(seedBodies().map((body) => body.id));
    for (const { id, bodies = [] } of queries) {
      for (const body of bodies) expect(known.has(body), `${id} ${body}`).toBe(true);
    }
    for (const { at, effect } of effects) {
      if (effect.kind !== 'bodies') continue;
      for (const body of effect.bodies) expect(known.has(body), `${at} ${body}`).toBe(true);
      expect(new Set(effect.bodies).size, at).toBe(effect.bodies.length);
    }
  });

  it('set years of the plan, in order', () => {
    for (const { at, effect } of effects) {
      if (effect.kind !== 'years') continue;
      const inPlan = firstPlan().years.filter((year) => effect.years.includes(year));
      expect(effect.years, at).toEqual(inPlan);
    }
  });

  it('change a text to other words than those printed, and a source to one that is known', () => {
    for (const { at, effect } of effects) {
      if (effect.kind !== 'text') continue;
      expect(effect.text, at).not.toBe(entries.get(effect.code)![effect.field]);
      expect(effect.text, at).toBe(effect.text.trim());
      if (effect.field === 'source') {
        expect(sourceOf(effect.text, seedSources()), at).toMatchObject({ query: null });
      }
    }
  });

  it('accept the proposed reading of every row that has one, and of no other', () => {
    const accepted = effects.filter(({ effect }) => effect.kind === 'reading');
    expect(accepted.map(({ id, effect }) => `${id} ${effect.code}`).sort()).toEqual(
      [...entries.values()]
        .flatMap(({ code, proposedReading }) =>
          proposedReading === undefined ? [] : [`${proposedReading.query} ${code}`],
        )
        .sort(),
    );
  });

  it('count the same thing of a row in the same unit, so that a later answer replaces an earlier one', () => {
    const units = new Map<string, string>();
    for (const { at, effect } of effects) {
      if (effect.kind !== 'quantity') continue;
      const { unit, counts, statedIn } = effect.quantity;
      const key = `${effect.code} ${counts}`;
      expect(units.get(key) ?? unit, at).toBe(unit);
      units.set(key, unit);
      expect(statedIn, at).toBe('answer');
    }
  });

  it('change only what their query says hangs on it', () => {
    for (const { at, id, effect } of effects) {
      const changed = {
        years: 'years',
        quantity: 'target',
        bodies: 'responsibility',
        reading: 'title',
        text: effect.kind === 'text' ? effect.field : '',
      }[effect.kind];
      // A reading restores all four texts of a row, of which a query may be about some.
      if (effect.kind !== 'reading' || id !== 'H09') {
        expect(affects.get(id), at).toContain(changed);
      }
    }
  });

  it('say what the plan leaves open', () => {
    expect(chosen('T01', 'twelve')).toMatchObject([
      { code: '1.1.3', quantity: { quantity: 12, per: 'year', counts: 'event' } },
    ]);
    expect(chosen('T25', '2020-2023')).toMatchObject([
      { kind: 'years', code: '5.5.3', years: [2020, 2021, 2022, 2023] },
      { kind: 'quantity', quantity: { quantity: 5, per: 'year' } },
    ]);
    expect(
      chosen('H07', 'text-holds').map((effect) => effect.kind === 'quantity' && effect.quantity),
    ).toMatchObject([60, 250, 4, 20].map((quantity) => ({ quantity, per: 'total', overYears: 4 })));
    expect(chosen('P04', 'industry')).toMatchObject([
      { code: '3.2.2.1', bodies: ['OVOP-SG', 'MoIH', 'NCMs'] },
      { code: '3.2.2.3', bodies: ['MoIH'] },
      { code: '3.2.2.4', bodies: ['MoIH'] },
    ]);
    expect(chosen('T04', 'established')).toMatchObject([
      { field: 'indicator', text: expect.stringContaining('new established in 4 ministries') },
    ]);
  });
});

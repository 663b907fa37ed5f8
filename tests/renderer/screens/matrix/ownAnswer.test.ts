import { describe, expect, it } from 'vitest';
import type { BodyId, Code, QueryId } from '#shared/base/ids.ts';
import type { Query } from '#shared/matrix/model.ts';
import { effectsOfOwn, type OwnAnswer } from '#renderer/screens/matrix/queries/ownAnswer.ts';

const codes = ['4.3.3', '4.3.4'] as Code[];
const query: Query = {
  id: 'T22' as QueryId,
  codes,
  lines: [],
  question: { en: 'How many?', km: '' },
  answers: [],
  affects: ['target', 'responsibility'],
  settledBy: 'answer',
};
const own: OwnAnswer = {
  note: 'As told by the committee',
  number: '12',
  unit: ' Meeting ',
  per: 'year',
  counts: 'event',
  bodies: ['PC' as BodyId, 'NCMs' as BodyId],
  codes,
};

describe("a person's own answer", () => {
  it('gives each of its rows the number and the bodies', () => {
    const effects = effectsOfOwn(query, own);
    expect(effects.ok && effects.value).toEqual([
      ...codes.map((code) => ({
        kind: 'quantity',
        code,
        quantity: {
          quantity: 12,
          unit: 'meeting',
          per: 'year',
          counts: 'event',
          statedIn: 'answer',
          verbatim: 'As told by the committee',
        },
      })),
      ...codes.map((code) => ({ kind: 'bodies', code, bodies: ['PC', 'NCMs'] })),
    ]);
  });

  it('does nothing to the rows where it gives words alone, or where the query turns on something else', () => {
    expect(effectsOfOwn(query, { ...own, number: '', bodies: [] })).toEqual({
      ok: true,
      value: [],
    });
    expect(effectsOfOwn({ ...query, affects: ['title'] }, own)).toEqual({ ok: true, value: [] });
  });

  it.each([
    [{ note: ' ' }, 'needNote'],
    [{ number: 'twelve' }, 'needNumber'],
    [{ number: '-1' }, 'needNumber'],
    [{ unit: '' }, 'needUnit'],
  ] as const)('says what is missing: %j', (part, problem) => {
    expect(effectsOfOwn(query, { ...own, ...part })).toEqual({ ok: false, problem });
  });
});

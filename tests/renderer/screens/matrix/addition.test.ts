import { describe, expect, it } from 'vitest';
import { resolvePlan } from '#shared/matrix/effective.ts';
import { noDecisions } from '#shared/matrix/model.ts';
import { seedSpellings } from '#shared/matrix/seed/bodies.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { type Addition, judgeAddition } from '#renderer/screens/matrix/add/judgeAddition.ts';

const plan = resolvePlan({
  plan: firstPlan(),
  khmer: new Map(),
  queries: [],
  decisions: noDecisions,
  spellings: seedSpellings(),
});

const typed: Addition = {
  code: '4.2.1',
  level: 'activity',
  title: ' Register members ',
  titleKm: '',
  indicator: '',
  indicatorKm: '',
  source: 'RGC',
  responsibility: '',
  years: [2022, 2020],
};

function problemOf(addition: Partial<Addition>) {
  const judged = judgeAddition(plan, { ...typed, ...addition });
  return judged.ok ? null : judged.problem;
}

describe('a row of a lost page', () => {
  it('becomes a row of the plan, its years exact and in order', () => {
    const judged = judgeAddition(plan, typed);
    expect(judged.ok && judged.value).toMatchObject({
      code: '4.2.1',
      parent: '4.2',
      title: 'Register members',
      titleKm: null,
      years: [2020, 2022],
      marks: 2,
      markCells: ['', 'x', '', 'x', ''],
      responsibility: null,
      line: null,
    });
  });

  it('has open years where none are known', () => {
    const judged = judgeAddition(plan, { ...typed, years: [] });
    expect(judged.ok && judged.value).toMatchObject({ years: null, marks: 0, yearBounds: [] });
  });

  it('can be a heading, a strategy under its programme too', () => {
    const judged = judgeAddition(plan, { ...typed, code: '4.4', level: 'strategy' });
    expect(judged.ok && judged.value).toMatchObject({ parent: 'IV', years: null, marks: 0 });
    expect(problemOf({ code: '4.1.3', level: 'substrategy' })).toBeNull();
  });

  it.each([
    [{ code: '4.2.' }, { kind: 'code' }],
    [{ code: '1.1.1' }, { kind: 'taken', code: '1.1.1' }],
    [{ code: '4.9.1' }, { kind: 'parent', code: '4.9' }],
    [
      { code: '9.1', level: 'strategy' },
      { kind: 'parent', code: '9.1' },
    ],
    [{ code: '1.1.1.1' }, { kind: 'under', code: '1.1.1' }],
    [{ code: 'VI' }, { kind: 'level' }],
    [{ level: 'strategy' }, { kind: 'level' }],
    [{ title: '  ' }, { kind: 'title' }],
  ] as const)('is refused with a reason: %j', (addition, problem) => {
    expect(problemOf(addition)).toEqual(problem);
  });
});

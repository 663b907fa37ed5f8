import { describe, expect, it } from 'vitest';
import type { BodyId, Code, LineId, PlanId, QueryId, WorkplanId } from '#shared/base/ids.ts';
import { copyPlan as copyOfPlan } from '#shared/matrix/copyPlan.ts';
import type { MatrixEntry, Query, StrategicPlan } from '#shared/matrix/model.ts';
import {
  copyPlan,
  importPlan,
  removePlan,
  replacePlan,
  type IncomingPlan,
} from '#renderer/store/commands/plans.ts';
import {
  addEntry,
  answerQuery,
  correctText,
  decideYears,
} from '#renderer/store/commands/decisions.ts';
import { commit, write, type Edge } from '#renderer/store/commit.ts';
import { undo } from '#renderer/store/takeBack.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { emptyStore } from '#tests/support/store.ts';

const id = 'plan-2024-2028' as PlanId;
const years = [2024, 2025, 2026, 2027, 2028];

function entry(code: string, fields: Partial<MatrixEntry> = {}): MatrixEntry {
  return {
    code: code as Code,
    level: code === 'I' ? 'programme' : code === '1.1' ? 'strategy' : 'activity',
    parent: code === 'I' ? null : ((code === '1.1' ? 'I' : '1.1') as Code),
    title: `Title of ${code}`,
    indicator: null,
    marks: 0,
    markCells: [],
    years: null,
    yearBounds: [],
    source: null,
    responsibility: null,
    line: null,
    ...fields,
  };
}

function planOf(...entries: readonly MatrixEntry[]): StrategicPlan {
  return { id, title: 'The plan', years, entries: [entry('I'), entry('1.1'), ...entries] };
}

function query(name: string, ...codes: readonly string[]): Query {
  return {
    id: name as QueryId,
    codes: codes as readonly Code[],
    lines: [],
    question: { en: name, km: name },
    answers: [],
    affects: ['title'],
    settledBy: 'answer',
  };
}

function incoming(plan: StrategicPlan, fields: Partial<IncomingPlan> = {}): IncomingPlan {
  return { plan, queries: [], sourceLines: [], takenFrom: null, ...fields };
}

async function kept(edge: Edge, planId: PlanId = id): Promise<PlanRecord> {
  const record = await edge.database.plans.get(planId);
  if (record === undefined || record.deleted === true) throw new Error('The plan is not there');
  return record;
}

async function stepKeys(edge: Edge): Promise<readonly string[]> {
  return (await edge.database.steps.orderBy('at').toArray()).map((step) => step.label.key);
}

describe('taking a plan in', () => {
  it('keeps rows, queries, source and origin in one step that undo takes back', async () => {
    const { edge } = await emptyStore();
    const plan = planOf(entry('1.1.1'));
    const outcome = await importPlan(
      edge,
      incoming(plan, { queries: [query('q')], sourceLines: ['a\tb'], takenFrom: 'new.xlsx' }),
    );
    expect(outcome).toEqual({ ok: true, value: { asked: 1 } });
    expect(await kept(edge)).toEqual({
      id,
      plan,
      queries: [query('q')],
      khmer: [],
      sourceLines: ['a\tb'],
      addedOn: '2026-11-22',
      takenFrom: 'new.xlsx',
    });
    const [step] = await edge.database.steps.toArray();
    expect(step?.label).toEqual({ key: 'plan.import', subject: '2024–2028' });
    await undo(edge);
    await expect(kept(edge)).rejects.toThrow('not there');
  });

  it('leaves a plan with the same identifier as it is', async () => {
    const { edge } = await emptyStore();
    await importPlan(edge, incoming(planOf(entry('1.1.1'))));
    const outcome = await importPlan(edge, incoming(planOf(entry('1.1.2'))));
    expect(outcome).toEqual({ ok: false, problem: 'id-taken' });
    expect((await kept(edge)).plan).toEqual(planOf(entry('1.1.1')));
    expect(await stepKeys(edge)).toEqual(['plan.import']);
  });

  it('asks whom an unknown responsible form means, once for all its rows', async () => {
    const { edge } = await emptyStore();
    await commit(edge, { key: 'spelling.edit', subject: '' }, [
      write.put('bodySpellings', {
        id: 'OVOP-SG',
        printed: 'OVOP-SG',
        bodies: ['OVOP-SG' as BodyId],
        query: null,
      }),
    ]);
    const plan = planOf(
      entry('1.1.1', { responsibility: 'New Agency', line: 4 }),
      entry('1.1.2', { responsibility: 'OVOP - SG' }),
      entry('1.1.3', { responsibility: 'New Agency', line: 6 }),
    );
    expect(await importPlan(edge, incoming(plan))).toEqual({ ok: true, value: { asked: 1 } });
    const { queries } = await kept(edge);
    expect(queries.map(({ codes, lines, affects }) => ({ codes, lines, affects }))).toEqual([
      { codes: ['1.1.1', '1.1.3'], lines: [4, 6], affects: ['responsibility'] },
    ]);
    expect(await edge.database.bodySpellings.get('New Agency')).toMatchObject({ bodies: [] });
    expect(await edge.database.bodySpellings.count()).toBe(2);
  });
});

/** A plan whose rows and queries people have decided about. */
async function withDecisions(): Promise<{ edge: Edge; seen: PlanRecord }> {
  const { edge } = await emptyStore();
  await importPlan(
    edge,
    incoming(planOf(entry('1.1.1'), entry('1.1.2')), {
      queries: [query('both', '1.1.1', '1.1.2'), query('second', '1.1.2'), query('whole')],
    }),
  );
  await decideYears(edge, id, [{ code: '1.1.1' as Code, years: [2024] }], 'settled');
  await correctText(edge, id, '1.1.2' as Code, 'title', 'Corrected');
  await answerQuery(edge, id, 'second' as QueryId, { answerId: null, note: 'So it is.' });
  return { edge, seen: await kept(edge) };
}

describe('replacing a plan', () => {
  it('keeps decisions of rows that still exist and reports those that point to none', async () => {
    const { edge, seen } = await withDecisions();
    const plan = planOf(entry('1.1.1', { title: 'Reworded' }), entry('1.1.3'));
    const outcome = await replacePlan(
      edge,
      seen,
      incoming(plan, { queries: [query('new', '1.1.3')] }),
    );
    expect(outcome).toEqual({
      ok: true,
      value: { asked: 1, codes: ['1.1.2'], queries: ['second'] },
    });
    const now = await kept(edge);
    expect(now.plan).toEqual(plan);
    expect(now.queries.map(({ id, codes }) => [id, codes])).toEqual([
      ['both', ['1.1.1']],
      ['whole', []],
      ['new', ['1.1.3']],
    ]);
    const decisions = await edge.database.entryDecisions.toArray();
    expect(decisions.map(({ code, years: settled }) => [code, settled?.years])).toEqual([
      ['1.1.1', [2024]],
      ['1.1.2', undefined],
    ]);
  });

  it('is one step, and undo brings the earlier plan back', async () => {
    const { edge, seen } = await withDecisions();
    await replacePlan(edge, seen, incoming(planOf(entry('1.1.3'))));
    expect((await stepKeys(edge)).at(-1)).toBe('plan.replace');
    await undo(edge);
    expect(await kept(edge)).toEqual(seen);
  });

  it('is refused where the plan is no longer the one that was compared', async () => {
    const { edge, seen } = await withDecisions();
    await replacePlan(edge, seen, incoming(planOf(entry('1.1.3'))));
    const now = await kept(edge);
    expect(await replacePlan(edge, seen, incoming(planOf(entry('1.1.4'))))).toEqual({
      ok: false,
      problem: 'plan-changed',
    });
    expect(await kept(edge)).toEqual(now);
    await removePlan(edge, id);
    expect(await replacePlan(edge, now, incoming(planOf(entry('1.1.4'))))).toEqual({
      ok: false,
      problem: 'plan-gone',
    });
  });

  it('lets go of a working translation whose text was changed', async () => {
    const { edge } = await emptyStore();
    const khmer = [
      { code: '1.1.1' as Code, title: 'មួយ', indicator: 'សូចនាករ' },
      { code: '1.1.2' as Code, title: 'ពីរ', indicator: '' },
    ];
    const record: PlanRecord = {
      id,
      plan: planOf(entry('1.1.1'), entry('1.1.2')),
      queries: [],
      khmer,
      sourceLines: [],
      addedOn: null,
    };
    await commit(edge, { key: 'plan.import', subject: '' }, [write.put('plans', record)]);
    await replacePlan(
      edge,
      record,
      incoming(planOf(entry('1.1.1', { title: 'Other' }), entry('1.1.2', { title: 'Other' }))),
    );
    expect((await kept(edge)).khmer).toEqual([{ code: '1.1.1', title: '', indicator: 'សូចនាករ' }]);
  });

  it('reports a row added by hand whose heading is gone', async () => {
    const { edge, seen } = await withDecisions();
    await addEntry(edge, id, entry('1.1.9'));
    const plan = { ...planOf(), entries: [entry('I')] };
    const outcome = await replacePlan(edge, seen, incoming(plan));
    expect(outcome).toMatchObject({
      ok: true,
      value: { codes: ['1.1.1', '1.1.2', '1.1.9'] },
    });
  });
});

describe('copying and removing', () => {
  it('keeps a copy beside its origin, with the origin’s working translation', async () => {
    const { edge } = await emptyStore();
    await importPlan(edge, incoming(planOf(entry('1.1.1'))));
    const from: PlanRecord = {
      ...(await kept(edge)),
      khmer: [{ code: '1.1.1' as Code, title: 'មួយ', indicator: '' }],
    };
    const next = { id: 'plan-next' as PlanId, title: 'The next', years: [2029, 2030] };
    const copied = copyOfPlan(from.plan, next);
    expect((await copyPlan(edge, from, copied)).ok).toBe(true);
    const copy = await kept(edge, next.id);
    expect(copy).toMatchObject({ copyOf: id, khmer: from.khmer, queries: copied.queries });
    expect(await copyPlan(edge, from, copied)).toEqual({ ok: false, problem: 'id-taken' });
    expect(await stepKeys(edge)).toEqual(['plan.import', 'plan.copy']);
  });

  it('removes a plan with its decisions, and undo brings all of it back', async () => {
    const { edge } = await emptyStore();
    await importPlan(edge, incoming(planOf(entry('1.1.1'))));
    await decideYears(edge, id, [{ code: '1.1.1' as Code, years: [2024] }], 'assumed');
    await addEntry(edge, id, entry('1.1.9'));
    expect((await removePlan(edge, id)).ok).toBe(true);
    await expect(kept(edge)).rejects.toThrow('not there');
    const alive = async (): Promise<number> =>
      (await edge.database.entryDecisions.filter((one) => one.deleted !== true).count()) +
      (await edge.database.addedEntries.filter((one) => one.deleted !== true).count());
    expect(await alive()).toBe(0);
    await undo(edge);
    expect((await kept(edge)).plan).toEqual(planOf(entry('1.1.1')));
    expect(await alive()).toBe(2);
  });

  it('keeps a plan on which a workplan rests', async () => {
    const { edge } = await emptyStore();
    await importPlan(edge, incoming(planOf(entry('1.1.1'))));
    const workplan = { id: 'w' as WorkplanId, planId: id, year: 2025, order: [] as LineId[] };
    await commit(edge, { key: 'workplan.create', subject: '' }, [
      write.put('workplans', workplan as never),
    ]);
    expect(await removePlan(edge, id)).toEqual({
      ok: false,
      problem: { kind: 'has-workplans', years: [2025] },
    });
    expect((await kept(edge)).id).toBe(id);
    await commit(edge, { key: 'workplan.remove', subject: '' }, [
      write.remove('workplans', workplan.id),
    ]);
    expect((await removePlan(edge, id)).ok).toBe(true);
  });
});

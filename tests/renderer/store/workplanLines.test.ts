import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Code } from '#shared/base/ids.ts';
import type { WorkplanLine } from '#shared/workplan/model.ts';
import { redo, undo } from '#renderer/store/takeBack.ts';
import { createWorkplan } from '#renderer/store/commands/workplan.ts';
import {
  addWorkplanLine,
  carryLinesOver,
  editWorkplanLines,
  leaveActivities,
  moveWorkplanLine,
  removeWorkplanLines,
  restoreWorkplanLines,
  revertLineField,
  splitWorkplanLine,
  takeActivities,
  type CellEdit,
} from '#renderer/store/commands/workplanLines.ts';
import { keepUnchanged } from '#renderer/store/live/steadyRecords.ts';
import { derivationOf, startedWorkplan } from '#tests/support/workplanStore.ts';

const edit = ({ id, code }: WorkplanLine, change: CellEdit['change']): CellEdit => ({
  id,
  code,
  change,
});

async function steps(edge: Awaited<ReturnType<typeof startedWorkplan>>['edge']) {
  const all = await edge.database.steps.orderBy('at').toArray();
  return all.map(({ label }) => [label.key, label.subject]);
}

describe('editing cells', () => {
  it('keeps both of two quick edits of one line, each a step of its own', async () => {
    const { edge, id, line } = await startedWorkplan();
    const seen = await line('1.1.1');
    await Promise.all([
      editWorkplanLines(edge, id, [edit(seen, () => ({ person: 'Sok Dara' }))]),
      editWorkplanLines(edge, id, [
        edit(seen, ({ activity }) => ({ activity: { ...activity, en: 'First meeting' } })),
      ]),
      editWorkplanLines(edge, id, [
        edit(seen, ({ activity }) => ({ activity: { ...activity, km: 'កិច្ចប្រជុំទី១' } })),
      ]),
    ]);
    expect(await line('1.1.1')).toMatchObject({
      person: 'Sok Dara',
      activity: { en: 'First meeting', km: 'កិច្ចប្រជុំទី១' },
    });
    await undo(edge);
    expect((await line('1.1.1')).activity).toEqual({ en: 'First meeting', km: seen.activity.km });
  });

  it('takes a pasted block as one step, over several lines and cells', async () => {
    const { edge, id, lines } = await startedWorkplan();
    const [a, b] = await lines();
    const before = await lines();
    const block = [a!, b!].flatMap((line) => [
      edit(line, () => ({ units: 2 })),
      edit(line, () => ({ unitCost: 400_000, currency: 'KHR' })),
    ]);
    await editWorkplanLines(edge, id, block, 'line.paste');
    const priced = (await lines()).slice(0, 2);
    expect(priced.map(({ units, unitCost }) => [units, unitCost])).toEqual([
      [2, 400_000],
      [2, 400_000],
    ]);
    expect((await steps(edge)).at(-1)).toEqual(['line.paste', '1.1.1, 1.1.2']);
    await undo(edge);
    expect(await lines()).toEqual(before);
    await redo(edge);
    expect((await lines())[1]?.units).toBe(2);
  });

  it('writes nothing of a block in which one cell is refused', async () => {
    const { edge, id, lines } = await startedWorkplan();
    const before = await lines();
    const outcome = await editWorkplanLines(edge, id, [
      edit(before[0]!, () => ({ units: 3 })),
      edit(before[1]!, () => ({ units: -1 })),
    ]);
    expect(outcome).toEqual({ ok: false, problem: 'units-invalid' });
    expect(await lines()).toEqual(before);
  });

  it('puts a field back to what the plan proposes', async () => {
    const { edge, id, line } = await startedWorkplan();
    const before = await line('1.1.1');
    await editWorkplanLines(edge, id, [edit(before, () => ({ months: [1, 2] }))]);
    await revertLineField(edge, id, await line('1.1.1'), 'months');
    expect(await line('1.1.1')).toEqual(before);
  });
});

describe('lines that come, go and move', () => {
  it('are removed with a reason and restored where they were', async () => {
    const { edge, id, lines } = await startedWorkplan();
    const before = await lines();
    await removeWorkplanLines(edge, id, before.slice(0, 2), '  no budget  ');
    expect((await lines())[0]?.removed).toEqual({
      by: 'Test Officer',
      on: '2026-11-22',
      reason: 'no budget',
    });
    expect(await removeWorkplanLines(edge, id, [before[2]!], ' ')).toEqual({
      ok: false,
      problem: 'reason-missing',
    });
    await restoreWorkplanLines(edge, id, before.slice(0, 2));
    expect(await lines()).toEqual(before);
  });

  it('move one place at a time past the lines that are shown, and stop at the ends', async () => {
    const { edge, id, lines } = await startedWorkplan();
    const [first, second, third] = await lines();
    const order = async () => (await lines()).slice(0, 3).map((line) => line.id);
    await moveWorkplanLine(edge, id, first!, 'down');
    expect(await order()).toEqual([second!.id, first!.id, third!.id]);
    await moveWorkplanLine(edge, id, first!, 'up');
    await moveWorkplanLine(edge, id, first!, 'up');
    expect(await order()).toEqual([first!.id, second!.id, third!.id]);
    await removeWorkplanLines(edge, id, [second!], 'gone');
    await moveWorkplanLine(edge, id, first!, 'down');
    const shown = (await lines()).filter(({ removed }) => removed === null);
    expect(shown.slice(0, 2).map((line) => line.id)).toEqual([third!.id, first!.id]);
  });

  it('are split in two, which undo puts together again', async () => {
    const { edge, id, lines, line } = await startedWorkplan();
    const before = await lines();
    await splitWorkplanLine(edge, id, await line('1.1.1'));
    const halves = (await lines()).slice(0, 2);
    expect(halves.map(({ code, months }) => [code, months])).toEqual([
      ['1.1.1', [3]],
      ['1.1.1', [9]],
    ]);
    await undo(edge);
    expect(await lines()).toEqual(before);
  });

  it('are added outside the plan, at the end, and never without a word', async () => {
    const { edge, id, lines } = await startedWorkplan();
    const added = await addWorkplanLine(edge, id, { en: 'Visit of the delegation', km: '' });
    expect(added.ok && added.value).toBe((await lines()).at(-1)?.id);
    expect(await addWorkplanLine(edge, id, { en: ' ', km: '' })).toEqual({
      ok: false,
      problem: 'activity-missing',
    });
  });
});

describe('undecided activities', () => {
  it('are taken and left as one step each, and can be reconsidered', async () => {
    const { edge, id, derivation, lines, workplan } = await startedWorkplan();
    const [first, second, third] = derivation.undecided;
    await takeActivities(edge, id, [first!, second!]);
    const taken = (await lines()).filter(({ origin }) => origin === 'taken');
    expect(taken.map(({ code }) => code)).toEqual([first!.code, second!.code]);
    await leaveActivities(edge, id, [third!.code], 'leave');
    expect((await workplan()).leftOut).toEqual([third!.code]);
    await leaveActivities(edge, id, [third!.code], 'reconsider');
    expect((await workplan()).leftOut).toEqual([]);
    await undo(edge);
    await undo(edge);
    await undo(edge);
    expect((await lines()).some(({ origin }) => origin === 'taken')).toBe(false);
  });
});

describe('carrying over', () => {
  it('brings unfinished lines into the next year once, with their reasons', async () => {
    const { edge, plan, effective, lines } = await startedWorkplan(2021);
    const [line] = await lines();
    const next = await createWorkplan(
      edge,
      { planId: plan.id, year: 2022, scope: null },
      derivationOf(effective, 2022),
    );
    const carried = [{ line: line!, reason: 'postponed by the flood' }];
    expect((await carryLinesOver(edge, next, 2021, carried)).ok).toBe(true);
    const kept = await edge.database.lines.where('workplanId').equals(next).toArray();
    expect(kept.filter(({ origin }) => origin === 'carried')).toMatchObject([
      { code: '1.1.1', carriedFrom: { year: 2021, reason: 'postponed by the flood' } },
    ]);
    expect(await carryLinesOver(edge, next, 2021, carried)).toEqual({
      ok: false,
      problem: 'already-carried',
    });
  });
});

describe('records that are read again', () => {
  it('stay the same objects where nothing changed, in any order and number', () => {
    const record = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      code: fc.constantFrom('1.1.1' as Code, null),
      months: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
    });
    const records = fc.uniqueArray(record, { selector: ({ id }) => id });
    fc.assert(
      fc.property(records, records, (before, now) => {
        const kept = keepUnchanged(before, structuredClone(now));
        expect(kept).toEqual(now);
        for (const each of kept) {
          const old = before.find(({ id }) => id === each.id);
          const same = JSON.stringify(old) === JSON.stringify(each);
          expect(each === old).toBe(same);
        }
        const unchanged = JSON.stringify(before) === JSON.stringify(now);
        expect(kept === before).toBe(unchanged);
      }),
    );
  });
});

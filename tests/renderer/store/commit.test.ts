import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unknownOfBody } from '#shared/matrix/bodies.model.ts';
import type { BodyId, PlanId, Code } from '#shared/base/ids.ts';
import type { Operation } from '#shared/history/operations.ts';
import { commit, write, type Edge } from '#renderer/store/commit.ts';
import { readUndoStack, redo, undo } from '#renderer/store/takeBack.ts';
import { emptyStore } from '#tests/support/store.ts';

const label = { key: 'body.edit', subject: '' } as const;

const body = (id: string, note: string) =>
  write.put('bodies', {
    id: id as BodyId,
    kind: 'other',
    names: [],
    ...unknownOfBody,
    note: { en: note, km: '' },
  });

const decision = (fields: object): Operation =>
  write.merge('entryDecisions', {
    id: 'p:1.1.1',
    planId: 'p' as PlanId,
    code: '1.1.1' as Code,
    ...fields,
  });

async function bodies(edge: Edge): Promise<Record<string, string | undefined>> {
  const all = await edge.database.bodies.toArray();
  return Object.fromEntries(
    all.filter((record) => record.deleted !== true).map((record) => [record.id, record.note?.en]),
  );
}

describe('the one door', () => {
  it('writes the record and what changed, with who, when and where', async () => {
    const { edge } = await emptyStore();
    await commit(edge, label, [body('A', 'first')]);
    await commit(edge, { key: 'body.edit', subject: 'A' }, [
      write.patch('bodies', 'A', { kind: 'ministry' }),
    ]);
    const changes = await edge.database.changes.where({ table: 'bodies', record: 'A' }).toArray();
    expect(changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      [
        '*',
        null,
        { ...unknownOfBody, id: 'A', kind: 'other', names: [], note: { en: 'first', km: '' } },
      ],
      ['kind', 'other', 'ministry'],
    ]);
    const steps = await edge.database.steps.orderBy('at').toArray();
    expect(steps.map((step) => [step.by, step.device, step.label.subject])).toEqual([
      ['Test Officer', 'device-a', ''],
      ['Test Officer', 'device-a', 'A'],
    ]);
  });

  it('writes nothing, not even a step, where nothing changes', async () => {
    const { edge } = await emptyStore();
    await commit(edge, label, [body('A', 'same')]);
    expect(await commit(edge, label, [body('A', 'same')])).toBeNull();
    expect(await edge.database.steps.count()).toBe(1);
  });

  it('keeps all of a step or none of it', async () => {
    const { edge } = await emptyStore();
    const broken = [body('A', 'good'), write.patch('bodies', 'missing', { kind: 'ministry' })];
    await expect(commit(edge, label, broken)).rejects.toThrow('missing');
    expect(await bodies(edge)).toEqual({});
    expect(await edge.database.changes.count()).toBe(0);
  });

  it('buries what is removed, so that another copy learns of it', async () => {
    const { edge } = await emptyStore();
    await commit(edge, label, [body('A', 'x')]);
    await commit(edge, label, [write.remove('bodies', 'A')]);
    expect(await edge.database.bodies.get('A')).toMatchObject({ id: 'A', deleted: true });
  });

  it('makes a record or sets its fields with merge, so that quick writes do not undo each other', async () => {
    const { edge } = await emptyStore();
    const signed = { by: edge.signer(), on: edge.today() };
    await Promise.all([
      commit(edge, label, [decision({ years: { years: [2021], basis: 'settled', ...signed } })]),
      commit(edge, label, [decision({ title: { text: 'Better', ...signed } })]),
    ]);
    const kept = await edge.database.entryDecisions.get('p:1.1.1');
    expect([kept?.years?.years, kept?.title?.text]).toEqual([[2021], 'Better']);
  });

  it('orders steps by what happened, even when the clock is set back', async () => {
    const { edge, clock } = await emptyStore();
    await commit(edge, { ...label, subject: 'first' }, [body('A', '1')]);
    clock.milliseconds -= 86_400_000;
    await commit(edge, { ...label, subject: 'second' }, [body('A', '2')]);
    const steps = await edge.database.steps.orderBy('at').toArray();
    expect(steps.map((step) => step.label.subject)).toEqual(['first', 'second']);
  });
});

describe('undo and redo', () => {
  it('goes back and forth over several steps', async () => {
    const { edge } = await emptyStore();
    await commit(edge, label, [body('A', '1')]);
    await commit(edge, label, [body('A', '2'), body('B', 'new')]);
    await commit(edge, label, [write.remove('bodies', 'A')]);
    expect(await bodies(edge)).toEqual({ B: 'new' });
    await undo(edge);
    expect(await bodies(edge)).toEqual({ A: '2', B: 'new' });
    await undo(edge);
    expect(await bodies(edge)).toEqual({ A: '1' });
    await redo(edge);
    await redo(edge);
    expect(await bodies(edge)).toEqual({ B: 'new' });
    expect((await redo(edge)).kind).toBe('nothing');
  });

  it('forgets what could be done again once something new is done', async () => {
    const { edge } = await emptyStore();
    await commit(edge, label, [body('A', '1')]);
    await commit(edge, label, [body('A', '2')]);
    await undo(edge);
    await commit(edge, label, [body('B', 'new')]);
    expect((await readUndoStack(edge)).redo).toBeNull();
    await undo(edge);
    await undo(edge);
    expect(await bodies(edge)).toEqual({});
  });

  it('does not undo what the program brought along', async () => {
    const { edge } = await emptyStore();
    await commit(edge, { key: 'seed', subject: '' }, [body('A', '1')]);
    expect((await undo(edge)).kind).toBe('nothing');
  });

  it('two quick presses take back two steps', async () => {
    const { edge } = await emptyStore();
    await commit(edge, label, [body('A', '1')]);
    await commit(edge, label, [body('A', '2')]);
    await commit(edge, label, [body('A', '3')]);
    await Promise.all([undo(edge), undo(edge)]);
    expect(await bodies(edge)).toEqual({ A: '1' });
  });

  it('refuses, and writes nothing, where another device has changed the same field since', async () => {
    const { edge } = await emptyStore();
    await commit(edge, label, [body('A', '1')]);
    await commit(edge, label, [write.patch('bodies', 'A', { kind: 'ministry' })]);
    const elsewhere = { ...edge, device: 'device-b' as Edge['device'] };
    await commit(elsewhere, label, [write.patch('bodies', 'A', { kind: 'partner' })]);
    expect((await undo(edge)).kind).toBe('obstructed');
    expect((await edge.database.bodies.get('A'))?.kind).toBe('partner');
  });

  it('brings back exactly what was, for any run of steps', async () => {
    const operation = fc.oneof(
      fc.record({ id: fc.constantFrom('A', 'B', 'C'), note: fc.constantFrom('1', '2', '3') }),
      fc.record({ id: fc.constantFrom('A', 'B', 'C') }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(operation, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        async (run) => {
          const { edge } = await emptyStore();
          const states = [await bodies(edge)];
          for (const step of run) {
            const wrote = await commit(
              edge,
              label,
              step.map((one) =>
                'note' in one ? body(one.id, one.note) : write.remove('bodies', one.id),
              ),
            );
            if (wrote !== null) states.push(await bodies(edge));
          }
          for (const state of states.toReversed().slice(1)) {
            await undo(edge);
            expect(await bodies(edge)).toEqual(state);
          }
          for (const state of states.slice(1)) {
            await redo(edge);
            expect(await bodies(edge)).toEqual(state);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

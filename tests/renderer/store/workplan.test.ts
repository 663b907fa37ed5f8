import { describe, expect, it } from 'vitest';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { gatherWorkplanFacts } from '#shared/documents/workplan/gather.ts';
import { officeWording } from '#shared/documents/officeWording.ts';
import type { Signer } from '#shared/base/ids.ts';
import { undo } from '#renderer/store/takeBack.ts';
import {
  approveWorkplan,
  beginWorkplanRevision,
  createWorkplan,
  deriveAgain,
  removeWorkplan,
  setExchangeRate,
  submitWorkplan,
  takeWorkplanBack,
} from '#renderer/store/commands/workplan.ts';
import {
  editWorkplanLines,
  settleConflicts,
  takeActivities,
} from '#renderer/store/commands/workplanLines.ts';
import {
  derivationOf,
  effectivePlan,
  settled,
  startedWorkplan,
  type StartedWorkplan,
} from '#tests/support/workplanStore.ts';

const on = '2026-11-22' as PlainDate;
const approval = { by: 'Secretary-General' as Signer, on, letterNumber: '012 OVOP.SG' };

async function approved(started: StartedWorkplan, letterNumber = approval.letterNumber) {
  const { edge, id, effective, derivation } = started;
  await submitWorkplan(edge, id);
  const bodies = await edge.database.bodies.toArray();
  return approveWorkplan(edge, id, { ...approval, letterNumber }, (workplan, lines) =>
    gatherWorkplanFacts({
      plan: effective,
      workplan,
      lines,
      derivation,
      bodies,
      settings: {
        ...officeWording,
        date: on,
        letterNumber,
        preparedBy: 'Officer',
        provenance: { program: 'OVOP Office', source: 'plan' },
      },
    }),
  );
}

describe('a new workplan', () => {
  it('has a line for everything that is certain, and nothing that is undecided', async () => {
    const { derivation, lines } = await startedWorkplan();
    expect((await lines()).map((line) => line.code)).toEqual(
      derivation.lines.map(({ code }) => code),
    );
    expect(derivation.undecided.length).toBeGreaterThan(0);
  });

  it('is opened, not made twice, for the same plan, year and body', async () => {
    const { edge, plan, id, derivation } = await startedWorkplan();
    const wanted = { planId: plan.id, year: 2021, scope: null };
    expect(await createWorkplan(edge, wanted, derivation)).toBe(id);
    expect(await edge.database.workplans.count()).toBe(1);
    const other = await createWorkplan(edge, { ...wanted, year: 2022 }, derivation);
    expect(other).not.toBe(id);
  });

  it('is made once by two presses', async () => {
    const { edge, plan, derivation } = await startedWorkplan();
    const wanted = { planId: plan.id, year: 2023, scope: null };
    const ids = await Promise.all([
      createWorkplan(edge, wanted, derivation),
      createWorkplan(edge, wanted, derivation),
    ]);
    expect(ids[0]).toBe(ids[1]);
  });

  it('can be removed with its lines as long as it was never approved, and brought back', async () => {
    const started = await startedWorkplan();
    const { edge, id, lines } = started;
    const before = await lines();
    expect((await removeWorkplan(edge, id)).ok).toBe(true);
    expect(await lines()).toEqual([]);
    await undo(edge);
    expect(await lines()).toEqual(before);
    await approved(started);
    await beginWorkplanRevision(edge, id);
    expect(await removeWorkplan(edge, id)).toEqual({ ok: false, problem: 'approved' });
  });
});

describe('deriving again', () => {
  it('adds what became certain, keeps what was edited, and is one step to undo', async () => {
    const started = await startedWorkplan();
    const { edge, id, lines, line } = started;
    const first = await line('1.1.1');
    await editWorkplanLines(edge, id, [
      { id: first.id, code: first.code, change: () => ({ person: 'Sok Dara', months: [1] }) },
    ]);
    const before = await lines();

    const plan = await effectivePlan(started, settled({ '1.2.1.4': [2021], '1.1.1': [2021] }));
    const outcome = await deriveAgain(edge, id, derivationOf(plan, 2021));
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(outcome.value.added).toHaveLength(1);
    expect((await lines()).map(({ code }) => code)).toContain('1.2.1.4');
    expect(await line('1.1.1')).toMatchObject({ person: 'Sok Dara', months: [1] });

    await undo(edge);
    expect(await lines()).toEqual(before);
  });

  it('asks where both changed a field, until it is settled', async () => {
    const started = await startedWorkplan();
    const { edge, id, line } = started;
    const first = await line('1.1.1');
    const own = { en: 'Our own wording', km: first.activity.km };
    await editWorkplanLines(edge, id, [
      { id: first.id, code: first.code, change: () => ({ activity: own }) },
    ]);
    const decisions = settled({ '1.1.1': [2021] });
    const entry = decisions.entries.get('1.1.1' as never)!;
    const corrected = {
      ...decisions,
      entries: new Map([
        [entry.code, { ...entry, title: { text: 'Corrected', by: 'A' as Signer, on } }],
      ]),
    };
    const derivation = derivationOf(await effectivePlan(started, corrected), 2021);
    const report = await deriveAgain(edge, id, derivation);
    if (!report.ok) throw new Error(report.problem);
    const [conflict] = report.value.conflicts;
    expect(conflict).toMatchObject({
      field: 'activity.en',
      mine: 'Our own wording',
      theirs: 'Corrected',
    });
    expect((await line('1.1.1')).activity.en).toBe('Our own wording');

    await settleConflicts(edge, id, [{ conflict: conflict!, choice: 'theirs' }]);
    expect((await line('1.1.1')).activity.en).toBe('Corrected');
    const again = await deriveAgain(edge, id, derivation);
    expect(again.ok && again.value.conflicts).toEqual([]);
  });
});

describe('approval', () => {
  it('freezes the workplan as it is, and a version keeps what its documents are drawn from', async () => {
    const started = await startedWorkplan();
    const { edge, id, lines, line, workplan } = started;
    expect(await approved(started)).toEqual({ ok: true, value: null });
    const kept = await lines();
    const [version] = await edge.database.versions.toArray();
    expect(version).toMatchObject({
      workplanId: id,
      revision: 0,
      approved: approval,
      frozenOn: on,
    });
    expect(version!.lines).toHaveLength(kept.length);
    expect(version!.facts.lines.map((fact) => fact.line)).toEqual(kept);
    expect(version!.facts.letterNumber).toBe('012 OVOP.SG');

    const { id: lineId, code } = await line('1.1.1');
    const edit = (change: object) =>
      editWorkplanLines(edge, id, [{ id: lineId, code, change: () => change }]);
    expect(await edit({ months: [1] })).toEqual({ ok: false, problem: 'approved' });
    expect((await edit({ status: 'done' })).ok).toBe(true);
    expect((await edge.database.versions.toArray())[0]).toEqual(version);
    expect((await workplan()).status).toBe('approved');
  });

  it('goes on in revisions, each approved version staying as it was', async () => {
    const started = await startedWorkplan();
    const { edge, id, line, workplan } = started;
    await approved(started);
    await beginWorkplanRevision(edge, id);
    expect(await workplan()).toMatchObject({ status: 'draft', revision: 1, approved: null });
    const { id: lineId, code } = await line('1.1.1');
    await editWorkplanLines(edge, id, [
      { id: lineId, code, change: () => ({ remarks: 'changed in the revision' }) },
    ]);
    await approved(started, '034 OVOP.SG');
    const versions = (await edge.database.versions.toArray()).toSorted(
      (a, b) => a.revision - b.revision,
    );
    const remarks = versions.map(({ lines }) => lines.find((each) => each.id === lineId)?.remarks);
    expect(remarks).toEqual(['', 'changed in the revision']);
    expect(versions.map((version) => version.approved.letterNumber)).toEqual([
      '012 OVOP.SG',
      '034 OVOP.SG',
    ]);
  });

  it('is refused before the submission, and a submission can be taken back', async () => {
    const started = await startedWorkplan();
    const { edge, id, workplan } = started;
    const early = await approveWorkplan(edge, id, approval, () => {
      throw new Error('No facts are gathered for what is refused');
    });
    expect(early).toEqual({ ok: false, problem: 'not-submitted' });
    await submitWorkplan(edge, id);
    expect(await setExchangeRate(edge, id, 4050)).toEqual({ ok: false, problem: 'submitted' });
    await takeWorkplanBack(edge, id);
    expect(await workplan()).toMatchObject({ status: 'draft', submitted: null });
    expect(await edge.database.versions.count()).toBe(0);
  });

  it('is undone as one step: the version goes with it', async () => {
    const started = await startedWorkplan();
    await approved(started);
    await undo(started.edge);
    expect((await started.workplan()).status).toBe('submitted');
    const versions = await started.edge.database.versions.toArray();
    expect(versions.filter((version) => version.deleted !== true)).toEqual([]);
  });
});

describe('a workplan that is gone', () => {
  it('refuses commands with a reason instead of bringing itself back', async () => {
    const { edge, id, derivation } = await startedWorkplan();
    await removeWorkplan(edge, id);
    const [undecided] = derivation.undecided;
    expect(await takeActivities(edge, id, [undecided!])).toEqual({
      ok: false,
      problem: 'workplan-gone',
    });
    expect(await deriveAgain(edge, id, derivation)).toEqual({
      ok: false,
      problem: 'workplan-gone',
    });
  });
});

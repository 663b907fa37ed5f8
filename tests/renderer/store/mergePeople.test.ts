import { describe, expect, it } from 'vitest';
import { phnomPenhDate } from '#shared/calendar/plainDate.ts';
import type { ParticipantId, Signer } from '#shared/base/ids.ts';
import { commit, write, type Edge } from '#renderer/store/commit.ts';
import { judgeApart, takeBackJudgements } from '#renderer/store/commands/judgements.ts';
import { mergePeople, takeBackMerge } from '#renderer/store/commands/mergePeople.ts';
import { editPerson, removePerson } from '#renderer/store/commands/people.ts';
import { redo, undo } from '#renderer/store/takeBack.ts';
import { emptyStore } from '#tests/support/store.ts';
import {
  everything,
  idOfPerson,
  seat,
  setScene,
  someEvent,
  someGroup,
  someSheet,
  takesPart,
} from './mergeScene.ts';

const [dara, darah, chan, pisey] = ['dara', 'darah', 'chan', 'pisey'].map(idOfPerson) as [
  ReturnType<typeof idOfPerson>,
  ReturnType<typeof idOfPerson>,
  ReturnType<typeof idOfPerson>,
  ReturnType<typeof idOfPerson>,
];

/** Two entries of one man, who are at two events each, at one of them both; and others beside them. */
async function scene(): Promise<Edge> {
  const { edge } = await emptyStore();
  await setScene(edge, {
    people: [
      ['dara', { khmerName: 'ម៉ែន សុដារ៉ា', phones: ['1'], tags: ['a'] }],
      ['darah', { khmerName: 'មែន សុដារា', latinName: 'Men Sodara', phones: ['2'] }],
      ['chan', { khmerName: 'ជួន ចន្ថា' }],
      ['pisey', { khmerName: 'ជា ពិសី' }],
    ],
    events: ['spring', 'summer', 'autumn'].map(someEvent),
    participants: [
      takesPart('dara', 'spring'),
      takesPart('dara', 'summer', { status: 'absent' }),
      takesPart('darah', 'summer', { status: 'walked-in', days: [someEvent('summer').from] }),
      takesPart('darah', 'autumn', { status: 'confirmed' }),
      takesPart('chan', 'summer', { substituteFor: takesPart('darah', 'summer').id }),
    ],
    groups: [
      someGroup('team', [seat('1', 'dara'), seat('2', 'darah'), seat('3', 'chan')]),
      someGroup('board', [seat('1', 'darah', { role: 'chair' }), seat('2', null)]),
    ],
    signInSheets: [
      someSheet('summer', ['dara at summer', 'darah at summer', 'chan at summer']),
      someSheet('autumn', ['darah at autumn']),
    ],
  });
  return edge;
}

async function mergeOf(edge: Edge): Promise<string> {
  return (await edge.database.merges.toArray()).findLast(({ takenBack }) => takenBack === null)!.id;
}

const named = (text: string, participant: string, made: 'person' | 'participant') =>
  ({ text, participant: participant as ParticipantId, made }) as const;

describe('merging', () => {
  it('moves every participation and every seat, as one step', async () => {
    const edge = await scene();
    const steps = await edge.database.steps.count();
    const outcome = await mergePeople(edge, dara, darah, {});
    expect(outcome.ok).toBe(true);
    expect(await edge.database.steps.count()).toBe(steps + 1);
    const { database } = edge;
    expect(await database.people.get('dara')).toMatchObject({
      khmerName: 'ម៉ែន សុដារ៉ា',
      latinName: 'Men Sodara',
      phones: ['1', '2'],
      otherNames: [{ khmerName: 'មែន សុដារា', latinName: 'Men Sodara' }],
    });
    expect(await database.people.get('darah')).toMatchObject({ deleted: true });
    const own = await database.participants.where('person').equals('dara').toArray();
    expect(Object.fromEntries(own.map(({ id, status }) => [id, status]))).toEqual({
      'dara at spring': 'invited',
      'dara at summer': 'attended',
      'darah at autumn': 'confirmed',
    });
    expect(await database.participants.get('chan at summer')).toMatchObject({
      substituteFor: 'dara at summer',
    });
    expect((await database.groups.get('team'))?.members).toEqual([
      seat('1', 'dara'),
      seat('3', 'chan'),
    ]);
    expect((await database.groups.get('board'))?.members[0]).toMatchObject({
      person: 'dara',
      role: 'chair',
    });
    const sheet = await database.signInSheets.get('sheet of summer');
    expect(sheet?.rows.map(({ participant }) => participant)).toEqual([
      'dara at summer',
      'dara at summer',
      'chan at summer',
    ]);
    expect(await database.merges.toArray()).toMatchObject([
      { kept: 'dara', gone: 'darah', by: 'Test Officer', takenBack: null },
    ]);
  });

  it('lets no name on a sign-in sheet strike out more than it made', async () => {
    const edge = await scene();
    const [summer, autumn] = [
      [named('ម៉ែន', 'darah at summer', 'person'), named('ជួន', 'chan at summer', 'person')],
      [named('មែន', 'darah at autumn', 'person')],
    ];
    await commit(edge, { key: 'attendance.enter', subject: '' }, [
      write.patch('signInSheets', 'sheet of summer', { named: summer }),
      write.patch('signInSheets', 'sheet of autumn', { named: autumn }),
    ]);
    const before = await everything(edge);
    await mergePeople(edge, dara, darah, {});
    const namedOn = async (event: string) =>
      (await edge.database.signInSheets.get(`sheet of ${event}`))?.named?.map(
        ({ participant, made }) => `${participant}: ${made}`,
      );
    expect(await namedOn('summer')).toEqual(['dara at summer: nothing', 'chan at summer: person']);
    expect(await namedOn('autumn')).toEqual(['darah at autumn: participant']);
    const merged = await everything(edge);
    expect((await takeBackMerge(edge, await mergeOf(edge))).ok).toBe(true);
    expect(await everything(edge)).toEqual(before);
    await undo(edge);
    expect(await everything(edge)).toEqual(merged);
    await commit(edge, { key: 'attendance.enter', subject: '' }, [
      write.patch('signInSheets', 'sheet of autumn', { named: undefined }),
    ]);
    expect(await takeBackMerge(edge, await mergeOf(edge))).toEqual({
      ok: true,
      value: [{ table: 'signInSheets', record: 'sheet of autumn', field: 'named' }],
    });
  });

  it('is undone and done again to the byte', async () => {
    const edge = await scene();
    const before = await everything(edge);
    await mergePeople(edge, dara, darah, {});
    const after = await everything(edge);
    await undo(edge);
    expect(await everything(edge)).toEqual(before);
    await redo(edge);
    expect(await everything(edge)).toEqual(after);
  });

  it('is refused with whoever is not there, was removed for good, or is the same', async () => {
    const edge = await scene();
    const erased = { by: 'Test Officer' as Signer, on: edge.today() };
    await commit(edge, { key: 'person.erase', subject: '' }, [
      write.patch('people', 'chan', { erased }),
    ]);
    await removePerson(edge, pisey);
    const before = await everything(edge);
    const refusals = await Promise.all([
      mergePeople(edge, dara, chan, {}),
      mergePeople(edge, chan, dara, {}),
      mergePeople(edge, dara, pisey, {}),
      mergePeople(edge, dara, dara, {}),
    ]);
    expect(refusals.map((one) => (one.ok ? 'merged' : one.problem))).toEqual([
      'erased',
      'erased',
      'missing',
      'missing',
    ]);
    expect(await everything(edge)).toEqual(before);
  });
});

describe('taking a merge back later', () => {
  it('brings back everything to the byte where nothing was touched since', async () => {
    const edge = await scene();
    const before = await everything(edge);
    await mergePeople(edge, dara, darah, {});
    await commit(edge, { key: 'person.edit', subject: '' }, [
      write.patch('people', 'pisey', { notes: 'another matter' }),
    ]);
    expect(await takeBackMerge(edge, await mergeOf(edge))).toEqual({ ok: true, value: [] });
    await undo(edge);
    await undo(edge);
    await redo(edge);
    await redo(edge);
    const after = new Map(await everything(edge));
    expect(after.get('people pisey')).toContain('another matter');
    after.set('people pisey', before.get('people pisey')!);
    expect(after).toEqual(before);
  });

  it('is a step that can be undone', async () => {
    const edge = await scene();
    await mergePeople(edge, dara, darah, {});
    const merged = await everything(edge);
    const id = await mergeOf(edge);
    await takeBackMerge(edge, id);
    await undo(edge);
    expect(await everything(edge)).toEqual(merged);
    expect(await edge.database.merges.get(id)).toMatchObject({ takenBack: null });
    expect((await takeBackMerge(edge, id)).ok).toBe(true);
  });

  it('also takes back a merge that was undone and done again', async () => {
    const edge = await scene();
    const before = await everything(edge);
    await mergePeople(edge, dara, darah, {});
    await undo(edge);
    await redo(edge);
    expect((await takeBackMerge(edge, await mergeOf(edge))).ok).toBe(true);
    expect(await everything(edge)).toEqual(before);
  });

  it('leaves what was changed since, and names it', async () => {
    const edge = await scene();
    const { database } = edge;
    await mergePeople(edge, dara, darah, {});
    await editPerson(edge, (await database.people.get('dara'))!, { phones: ['3'] });
    await commit(edge, { key: 'participants.edit', subject: '' }, [
      write.patch('participants', 'dara at summer', { status: 'walked-in' }),
      write.patch('participants', 'darah at autumn', { status: 'attended' }),
      write.remove('participants', 'dara at spring'),
    ]);
    const team = (await database.groups.get('team'))!;
    await commit(edge, { key: 'group.edit', subject: '' }, [
      write.patch('groups', 'team', { members: [...team.members, seat('4', 'pisey')] }),
    ]);
    const outcome = await takeBackMerge(edge, await mergeOf(edge));
    expect(outcome.ok && outcome.value).toEqual([
      { table: 'people', record: 'dara', field: 'phones' },
      { table: 'participants', record: 'dara at summer', field: 'status' },
      { table: 'participants', record: 'dara at summer', field: 'days' },
    ]);
    // Somebody who was there was so on some day: the days stay with the status.
    expect(await database.participants.get('dara at summer')).toMatchObject({
      status: 'walked-in',
      days: [someEvent('summer').from],
    });
    expect(await database.people.get('dara')).toMatchObject({ phones: ['3'], latinName: '' });
    expect(await database.people.get('darah')).toMatchObject({ phones: ['2'] });
    expect(await database.participants.get('darah at autumn')).toMatchObject({
      person: 'darah',
      status: 'attended',
    });
    expect(await database.participants.get('darah at summer')).toMatchObject({
      person: 'darah',
      status: 'walked-in',
    });
    expect(await database.participants.get('dara at spring')).toMatchObject({ deleted: true });
    expect((await database.groups.get('team'))?.members).toEqual([
      seat('1', 'dara'),
      seat('2', 'darah'),
      seat('3', 'chan'),
      seat('4', 'pisey'),
    ]);
  });

  it('brings nobody back to an event that is not there any more', async () => {
    const edge = await scene();
    await mergePeople(edge, dara, darah, {});
    const atSummer = ['dara at summer', 'chan at summer'];
    await commit(edge, { key: 'event.remove', subject: '' }, [
      write.remove('events', 'summer'),
      write.remove('signInSheets', 'sheet of summer'),
      ...atSummer.map((id) => write.remove('participants', id)),
    ]);
    const outcome = await takeBackMerge(edge, await mergeOf(edge));
    expect(outcome.ok && outcome.value.map(({ record }) => record).toSorted()).toEqual([
      'chan at summer',
      'dara at summer',
      'darah at summer',
      'sheet of summer',
    ]);
    expect(await edge.database.participants.get('darah at summer')).toMatchObject({
      deleted: true,
    });
  });

  it('never leaves somebody without a name', async () => {
    const edge = await scene();
    await mergePeople(edge, chan, darah, { khmerName: 'right' });
    const merged = (await edge.database.people.get('chan'))!;
    await editPerson(edge, merged, { khmerName: '' });
    const outcome = await takeBackMerge(edge, await mergeOf(edge));
    expect(outcome.ok && outcome.value.map(({ field }) => field)).toEqual([
      'khmerName',
      'latinName',
    ]);
    expect(await edge.database.people.get('chan')).toMatchObject({
      khmerName: '',
      latinName: 'Men Sodara',
    });
  });

  it('is refused a second time, and once the person was removed for good', async () => {
    const edge = await scene();
    await mergePeople(edge, dara, darah, {});
    const id = await mergeOf(edge);
    await takeBackMerge(edge, id);
    expect(await takeBackMerge(edge, id)).toEqual({ ok: false, problem: { kind: 'done' } });
    await mergePeople(edge, dara, chan, {});
    const erased = { by: 'Test Officer' as Signer, on: phnomPenhDate(0) };
    await commit(edge, { key: 'person.erase', subject: '' }, [
      write.patch('people', 'dara', { erased }),
    ]);
    const before = await everything(edge);
    expect(await takeBackMerge(edge, await mergeOf(edge))).toEqual({
      ok: false,
      problem: { kind: 'erased' },
    });
    expect(await everything(edge)).toEqual(before);
  });
});

describe('several merges', () => {
  it.each([
    ['one after the other into a third', [darah, dara], [dara, chan]],
    ['two into one', [darah, dara], [chan, dara]],
  ] as const)('%s are taken back from the last to the first', async (_, first, second) => {
    const edge = await scene();
    const before = await everything(edge);
    await mergePeople(edge, first[1], first[0], {});
    const one = await mergeOf(edge);
    await mergePeople(edge, second[1], second[0], {});
    const both = await everything(edge);
    const other = (await edge.database.merges.toArray()).find(({ id }) => id !== one)!.id;
    const refused = await takeBackMerge(edge, one);
    expect(refused).toMatchObject({
      ok: false,
      problem: { kind: 'later', merge: { id: other } },
    });
    expect(await everything(edge)).toEqual(both);
    expect((await takeBackMerge(edge, other)).ok).toBe(true);
    expect((await takeBackMerge(edge, one)).ok).toBe(true);
    expect(await everything(edge)).toEqual(before);
  });

  it('that have nothing to do with each other are taken back in any order', async () => {
    const edge = await scene();
    const before = await everything(edge);
    await mergePeople(edge, dara, darah, {});
    const one = await mergeOf(edge);
    await mergePeople(edge, pisey, chan, {});
    expect((await takeBackMerge(edge, one)).ok).toBe(true);
    expect((await takeBackMerge(edge, await mergeOf(edge))).ok).toBe(true);
    expect(await everything(edge)).toEqual(before);
  });
});

describe('judgements', () => {
  it('are kept once for a pair, in either order, and can be taken back', async () => {
    const edge = await scene();
    await judgeApart(edge, pisey, chan);
    await judgeApart(edge, chan, pisey);
    const kept = await edge.database.judgements.toArray();
    expect(kept).toMatchObject([{ left: 'chan', right: 'pisey', by: 'Test Officer' }]);
    await takeBackJudgements(edge, kept);
    expect(await edge.database.judgements.toArray()).toMatchObject([{ deleted: true }]);
    await undo(edge);
    expect(await edge.database.judgements.toArray()).toEqual(kept);
  });
});

import { describe, expect, it } from 'vitest';
import type {
  BodyId,
  EventId,
  GroupId,
  ListImportId,
  ParticipantId,
  PersonId,
  ProvinceCode,
} from '#shared/base/ids.ts';
import { plainDate, type PlainDate } from '#shared/calendar/plainDate.ts';
import { countParticipants } from '#shared/events/countParticipants.ts';
import type { OfficeEvent, Participant } from '#shared/events/model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { judgementId } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import type { Group } from '#shared/people/groups/model.ts';
import type { ListImport } from '#shared/people/imports/model.ts';
import { commit, write, type Edge } from '#renderer/store/commit.ts';
import { erasePerson } from '#renderer/store/commands/erasePerson.ts';
import { addPerson, changePerson, editPerson } from '#renderer/store/commands/people.ts';
import { prepareFile } from '#renderer/store/files.ts';
import { keepView, readView } from '#renderer/store/localSettings.ts';
import { redo, undo } from '#renderer/store/takeBack.ts';
import { unreadView } from '#renderer/store/unreadContacts.ts';
import { emptyStore } from '#tests/support/store.ts';

const none = { km: '', en: '' };
const bytes = new TextEncoder().encode('\u0089PNG made-up pixels of a face');
const earlierBytes = new TextEncoder().encode('\u0089PNG an earlier face');

/** Everything that must not be found of the person afterwards, however it is written. */
const secrets = [
  '85512345678',
  '85598765432',
  '85577000111',
  'mony@example',
  'old@example',
  'duplicate@example',
  'Prefers the morning',
  'knows the weavers',
  'hard of hearing',
  'came late twice',
  'wants the front row',
  'left at noon',
  'Secret tag',
  'Keov Muny',
  'មុន្នី',
  '1988',
  'Former post',
  '012 34',
  '០១២-៣៤៥ ៦៧៨',
  'row-of-mony',
  'made-up pixels',
  'an earlier face',
];

/** All tables as text, bytes among them as what they spell. */
async function dump(edge: Edge): Promise<string> {
  const tables = await Promise.all(
    edge.database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return JSON.stringify(tables, (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  );
}

async function found(edge: Edge): Promise<readonly string[]> {
  const text = await dump(edge);
  return secrets.filter((secret) => text.includes(secret));
}

function event(id: string, from: PlainDate): OfficeEvent {
  return {
    id: id as EventId,
    kind: 'meeting',
    title: { km: '', en: `Meeting ${id}` },
    series: '',
    from,
    to: from,
    place: none,
    province: null,
    line: null,
    seats: [],
    notes: '',
  };
}

function part(id: string, of: OfficeEvent, person: PersonId, remarks = ''): Participant {
  return {
    id: id as ParticipantId,
    event: of.id,
    person,
    honorific: 'mr',
    post: { km: '', en: 'Director' },
    rank: 'director',
    body: 'body' as BodyId,
    bodyName: { km: '', en: 'A ministry' },
    province: '12' as ProvinceCode,
    role: 'participant',
    status: 'attended',
    substituteFor: null,
    days: [of.from],
    remarks,
  };
}

const early = event('early', plainDate(2021, 3, 1));
const late = event('late', plainDate(2026, 9, 1));

/** A person whose data have gone everywhere that the program lets them go. */
async function livedIn(edge: Edge): Promise<{ readonly id: PersonId; readonly other: PersonId }> {
  const { database } = edge;
  const earlier = await prepareFile(earlierBytes, { name: 'old.png', type: 'image/png' });
  const photo = await prepareFile(bytes, { name: 'mony.png', type: 'image/png' });
  const id = await addPerson(edge, {
    khmerName: 'កែវ មុន្នី',
    latinName: 'Keov Muny',
    sex: 'F',
    honorific: 'mrs',
    birthYear: 1988,
    phones: ['+85598765432'],
    emails: ['old@example.org'],
    province: '12' as ProvinceCode,
    posts: [
      {
        id: 'post-1',
        title: { km: '', en: 'Former post' },
        body: null,
        bodyText: none,
        rank: '',
        from: null,
        to: null,
      },
    ],
  });
  const other = await addPerson(edge, { latinName: 'Sok Dara', phones: ['+85510222333'] });
  await changePerson(edge, id, () => ({ photograph: earlier.file }), earlier);
  await changePerson(edge, id, () => ({ photograph: photo.file }), photo);
  await changePerson(edge, id, () => ({ khmerName: 'កែវ មុនី', latinName: 'Keo Mony' }));
  await changePerson(edge, id, ({ phones }) => ({ phones: ['+85512345678', ...phones] }));
  await changePerson(edge, id, () => ({
    emails: ['mony@example.org'],
    notes: 'Prefers the morning',
    tags: ['Secret tag'],
    languages: ['fr'],
    consent: { given: true, on: plainDate(2026, 1, 5) },
    otherNames: [{ khmerName: '', latinName: 'Keov Muny' }],
  }));
  await changePerson(edge, id, () => ({ notes: 'knows the weavers' }));
  await keepView(database, unreadView(id), { phones: ['012 34'], emails: [] });
  await keepView(database, 'people', { text: '០១២-៣៤៥ ៦៧៨' });
  await keepView(database, 'groups', { text: 'weavers' });

  // Somebody was made one with them, and stays so.
  const twin = await addPerson(edge, {
    latinName: 'Keov Muny',
    phones: ['+85577000111'],
    emails: ['duplicate@example.org'],
  });
  await commit(edge, { key: 'person.merge', subject: 'Keov Muny → Keo Mony' }, [
    write.remove('people', twin),
    write.patch('people', id, {
      phones: ['+85512345678', '+85598765432', '+85577000111'],
    }),
    write.put('merges', {
      id: 'merge-1',
      kept: id,
      gone: twin,
      by: edge.signer(),
      on: edge.today(),
      takenBack: null,
    }),
  ]);
  // The other one was made one with them by mistake, and was parted again.
  await commit(edge, { key: 'person.merge', subject: 'Sok Dara' }, [
    write.patch('people', other, {
      phones: ['+85510222333', '+85512345678'],
      notes: 'Prefers the morning',
    }),
    write.put('participants', part('p3', late, other, 'came with a driver; wants the front row')),
    write.put('merges', {
      id: 'merge-2',
      kept: other,
      gone: id,
      by: edge.signer(),
      on: edge.today(),
      takenBack: null,
    }),
  ]);
  await commit(edge, { key: 'person.part', subject: 'Sok Dara' }, [
    write.patch('people', other, { phones: ['+85510222333'], notes: '' }),
    write.patch('participants', 'p3', { remarks: 'came with a driver' }),
    write.patch('merges', 'merge-2', { takenBack: edge.today() }),
  ]);

  await commit(edge, { key: 'event.add', subject: 'Meetings' }, [
    write.put('events', early),
    write.put('events', late),
  ]);
  await commit(edge, { key: 'participants.invite', subject: 'Meetings' }, [
    write.put('participants', part('p1', early, id, 'hard of hearing')),
    write.put('participants', part('p2', late, id, 'wants the front row')),
  ]);
  await commit(edge, { key: 'participants.edit', subject: 'Meetings' }, [
    write.patch('participants', 'p2', { remarks: 'came late twice' }),
  ]);
  await commit(edge, { key: 'participants.invite', subject: 'Meetings' }, [
    write.put('participants', part('p4', early, twin, 'left at noon')),
  ]);
  await commit(edge, { key: 'participants.remove', subject: 'Meetings' }, [
    write.remove('participants', 'p4'),
  ]);

  const group: Group = {
    id: 'group' as GroupId,
    name: { km: '', en: 'Working group' },
    kind: 'working-group',
    province: null,
    term: { from: null, to: null },
    seats: null,
    members: [
      { id: 'm1', person: id, role: 'chair', body: 'body' as BodyId, from: null, to: null },
      { id: 'm2', person: other, role: 'member', body: null, from: null, to: null },
    ],
    rule: null,
    note: '',
  };
  await commit(edge, { key: 'group.add', subject: 'Working group' }, [write.put('groups', group)]);
  await commit(edge, { key: 'group.edit', subject: 'Working group' }, [
    write.patch('groups', group.id, { members: group.members.slice(1) }),
  ]);
  await commit(edge, { key: 'group.edit', subject: 'Working group' }, [
    write.patch('groups', group.id, { members: group.members, note: 'Meets on Mondays' }),
  ]);
  const judged = judgementId(id, other);
  await commit(edge, { key: 'person.judge', subject: 'Sok Dara' }, [
    write.put('judgements', {
      id: judged,
      left: id < other ? id : other,
      right: id < other ? other : id,
      by: edge.signer(),
      on: edge.today(),
    }),
  ]);
  const list: ListImport = {
    id: 'list' as ListImportId,
    fileName: 'Kampot.xlsx',
    on: plainDate(2026, 2, 2),
    by: edge.signer(),
    rows: [
      { sheet: 'A', row: 7, entry: 'row-of-mony', person: id },
      { sheet: 'A', row: 8, entry: 'row-of-dara', person: other },
    ],
  };
  await commit(edge, { key: 'people.import', subject: 'Kampot.xlsx' }, [
    write.put('listImports', list),
  ]);
  return { id, other };
}

async function person(edge: Edge, id: PersonId): Promise<Person> {
  const kept = await edge.database.people.get(id);
  if (kept === undefined) throw new Error('No person');
  return kept;
}

async function counts(edge: Edge, of: OfficeEvent) {
  const { database } = edge;
  const parts = (await database.participants.where('event').equals(of.id).toArray()).filter(
    ({ deleted }) => deleted !== true,
  );
  const people = new Map((await database.people.toArray()).map((one) => [one.id, one]));
  return countParticipants(parts, people, new Map(), { event: of, cameBefore: new Set() });
}

async function undoAll(edge: Edge, which: typeof undo): Promise<string> {
  for (let step = 0; step < 100; step += 1) {
    const outcome = await which(edge);
    if (outcome.kind !== 'done') return outcome.kind;
  }
  throw new Error('There is no end to it');
}

describe('a person who is removed for good', () => {
  it('is found nowhere any more but by name, and the log says by whom and when', async () => {
    const { edge, clock } = await emptyStore();
    const { id, other } = await livedIn(edge);
    expect(await found(edge)).toEqual(secrets);
    clock.milliseconds += 1_000;
    expect(await erasePerson(edge, id)).toEqual({ ok: true, value: undefined });
    expect(await found(edge)).toEqual([]);

    expect(await person(edge, id)).toEqual(
      newPerson(id, {
        khmerName: 'កែវ មុនី',
        latinName: 'Keo Mony',
        honorific: 'mrs',
        sex: 'F',
        province: '12' as ProvinceCode,
        ageBand: '35-44',
        erased: {
          by: edge.signer(),
          on: plainDate(2026, 11, 22),
          ageBands: [
            { from: early.from, band: '25-34' },
            { from: late.from, band: '35-44' },
          ],
        },
      }),
    );
    const last = await edge.database.steps.orderBy('at').last();
    expect(last).toMatchObject({
      by: 'Test Officer',
      label: { key: 'person.erase', subject: 'កែវ មុនី' },
    });
    // Others keep what is theirs.
    expect(await person(edge, other)).toMatchObject({ phones: ['+85510222333'] });
    expect(await dump(edge)).toContain('came with a driver');
    expect(await edge.database.files.count()).toBe(0);
    expect(await readView(edge.database, 'groups')).toEqual({ text: 'weavers' });
  });

  it('leaves the figures of past events as they were', async () => {
    const { edge } = await emptyStore();
    const { id } = await livedIn(edge);
    const before = [await counts(edge, early), await counts(edge, late)];
    expect(before[0]?.byAge).toEqual([
      { key: '25-34', count: { total: 1, women: 1, unstated: 0 } },
    ]);
    await erasePerson(edge, id);
    expect([await counts(edge, early), await counts(edge, late)]).toEqual(before);
  });

  it('leaves seats of bodies open, groups and judgements without them, and rows of lists without what they said', async () => {
    const { edge } = await emptyStore();
    const { id, other } = await livedIn(edge);
    await erasePerson(edge, id);
    const { groups, judgements, listImports, merges } = edge.database;
    expect((await groups.get('group'))?.members).toMatchObject([
      { id: 'm1', person: null, body: 'body' },
      { id: 'm2', person: other },
    ]);
    expect((await judgements.toArray()).filter(({ deleted }) => deleted !== true)).toEqual([]);
    expect((await listImports.get('list'))?.rows).toEqual([
      { sheet: 'A', row: 7, entry: '', person: id },
      { sheet: 'A', row: 8, entry: 'row-of-dara', person: other },
    ]);
    expect(await merges.count()).toBe(0);
  });

  it('is brought back by no undo and no redo', async () => {
    const { edge } = await emptyStore();
    const { id } = await livedIn(edge);
    // Something is left to be done again.
    await undo(edge);
    await undo(edge);
    await erasePerson(edge, id);
    const erased = await person(edge, id);
    const again = [await undoAll(edge, redo), await undoAll(edge, undo), await undoAll(edge, redo)];
    expect(again[1]).toBe('obstructed');
    expect(await found(edge)).toEqual([]);
    expect(await person(edge, id)).toEqual(erased);
    expect((await edge.database.groups.get('group'))?.members[0]?.person ?? null).toBe(null);
  });

  it('cannot be got at by taking back one step after the other of what was done to them', async () => {
    const { edge } = await emptyStore();
    const id = await addPerson(edge, { latinName: 'Keo Mony' });
    await editPerson(edge, await person(edge, id), { notes: 'knows the weavers' });
    await erasePerson(edge, id);
    expect(await undo(edge)).toMatchObject({
      kind: 'obstructed',
      step: { label: { key: 'person.edit' } },
    });
    // What has nothing to do with them can still be taken back.
    await addPerson(edge, { latinName: 'Sok Dara' });
    expect(await undo(edge)).toMatchObject({ kind: 'done' });
  });

  it('comes back into no group and no judgement when an older step is taken back', async () => {
    const { edge } = await emptyStore();
    const id = await addPerson(edge, { latinName: 'Keo Mony' });
    const group: Group = {
      id: 'group' as GroupId,
      name: { km: '', en: 'Circle' },
      kind: 'other',
      province: null,
      term: { from: null, to: null },
      seats: null,
      members: [{ id: 'm1', person: id, role: 'member', body: null, from: null, to: null }],
      rule: null,
      note: '',
    };
    await commit(edge, { key: 'group.add', subject: '' }, [write.put('groups', group)]);
    await commit(edge, { key: 'group.edit', subject: '' }, [
      write.patch('groups', group.id, { members: [], note: 'empty' }),
    ]);
    const judgement = judgementId(id, 'other' as PersonId);
    await commit(edge, { key: 'person.judge', subject: '' }, [
      write.put('judgements', {
        id: judgement,
        left: id,
        right: 'other' as PersonId,
        by: edge.signer(),
        on: edge.today(),
      }),
    ]);
    await undo(edge);
    await erasePerson(edge, id);
    expect((await redo(edge)).kind).toBe('obstructed');
    expect((await edge.database.judgements.get(judgement))?.deleted).toBe(true);
    expect((await undo(edge)).kind).toBe('done');
    expect(await edge.database.groups.get(group.id)).toMatchObject({ note: '', members: [] });
  });

  it('keeps the bytes of a photograph that another person bears too', async () => {
    const { edge } = await emptyStore();
    const photo = await prepareFile(bytes, { name: 'both.png', type: 'image/png' });
    const id = await addPerson(edge, { latinName: 'Keo Mony' });
    const twin = await addPerson(edge, { latinName: 'Sok Dara' });
    await changePerson(edge, id, () => ({ photograph: photo.file }), photo);
    await changePerson(edge, twin, () => ({ photograph: photo.file }), photo);
    await erasePerson(edge, id);
    expect(await edge.database.files.count()).toBe(1);
    await erasePerson(edge, twin);
    expect(await edge.database.files.count()).toBe(0);
  });

  it('may have been taken out of the directory before', async () => {
    const { edge } = await emptyStore();
    const id = await addPerson(edge, { latinName: 'Keo Mony', phones: ['+85512345678'] });
    await commit(edge, { key: 'person.remove', subject: 'Keo Mony' }, [write.remove('people', id)]);
    await erasePerson(edge, id);
    expect(await found(edge)).toEqual([]);
    expect((await person(edge, id)).erased).toMatchObject({ by: 'Test Officer' });
    expect((await edge.database.steps.orderBy('at').last())?.label.key).toBe('person.erase');
    expect((await undo(edge)).kind).toBe('obstructed');
  });

  it('is refused where there is nobody, where it was done, and where they are part of somebody else', async () => {
    const { edge } = await emptyStore();
    expect(await erasePerson(edge, 'nobody' as PersonId)).toEqual({
      ok: false,
      problem: 'missing',
    });
    const { id } = await livedIn(edge);
    const twin = (await edge.database.merges.get('merge-1'))?.gone;
    expect(await erasePerson(edge, twin!)).toEqual({ ok: false, problem: 'merged' });
    await erasePerson(edge, id);
    const steps = await edge.database.steps.count();
    expect(await erasePerson(edge, id)).toEqual({ ok: false, problem: 'done' });
    expect(await erasePerson(edge, twin!)).toEqual({ ok: false, problem: 'done' });
    expect(await edge.database.steps.count()).toBe(steps);
  });

  it('is not written on any more', async () => {
    const { edge } = await emptyStore();
    const id = await addPerson(edge, { latinName: 'Keo Mony' });
    await erasePerson(edge, id);
    await changePerson(edge, id, () => ({ phones: ['+85512345678'] }));
    expect(await found(edge)).toEqual([]);
  });
});

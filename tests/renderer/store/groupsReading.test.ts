import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { BodyId, GroupId, PersonId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { PersonPost } from '#shared/people/directory/model.ts';
import { emptyRule } from '#shared/people/groups/membersByRule.ts';
import type { Membership } from '#shared/people/groups/model.ts';
import { groupReading } from '#renderer/directory/groupReading.ts';
import { addGroup, editGroup, removeGroup } from '#renderer/store/commands/groups.ts';
import { addPerson, editPerson } from '#renderer/store/commands/people.ts';
import { commit, write, type Edge } from '#renderer/store/commit.ts';
import { seedIfEmpty } from '#renderer/store/seed.ts';
import { undo } from '#renderer/store/takeBack.ts';
import { emptyStore } from '#tests/support/store.ts';

const day = '2026-11-22' as PlainDate;

function post(title: string, body: string, known: Partial<PersonPost> = {}): PersonPost {
  const titled = { km: '', en: title };
  const none = { km: '', en: '' };
  const id = `${title} ${body}`;
  return {
    id,
    title: titled,
    body: body as BodyId,
    bodyText: none,
    rank: '',
    from: null,
    to: null,
    ...known,
  };
}

function seat(id: string, person: PersonId | null): Membership {
  return { id, person, role: 'member', body: null, from: null, to: null };
}

async function scene() {
  const { edge } = await emptyStore();
  await seedIfEmpty(edge);
  const add = async (latinName: string, posts: readonly PersonPost[]) =>
    addPerson(edge, { latinName, posts });
  const head = await add('Head', [post('Head of the Secretariat', 'administration-07')]);
  const deputy = await add('Deputy', [post('Deputy Head of the Secretariat', 'administration-07')]);
  return { edge, head, deputy, reading: groupReading(edge.database) };
}

async function editNow(edge: Edge, id: PersonId, posts: readonly PersonPost[]): Promise<void> {
  const person = await edge.database.people.get(id);
  if (person === undefined) throw new Error('nobody');
  await editPerson(edge, person, { posts });
}

describe('who belongs to a group', () => {
  const heads = 'heads-of-provincial-secretariats' as GroupId;

  it('follows everything that was written before the question, undoing among it', async () => {
    const { edge, head, deputy, reading } = await scene();
    const ask = async () => reading.members(heads, day);
    expect(await ask()).toEqual([head]);
    await editNow(edge, deputy, [post('Head of the Secretariat', 'administration-21')]);
    expect(await ask()).toEqual([head, deputy]);
    await undo(edge);
    expect(await ask()).toEqual([head]);
    await commit(edge, { key: 'person.remove', subject: '' }, [write.remove('people', head)]);
    expect(await ask()).toEqual([]);
    const third = await addPerson(edge, {
      latinName: 'New',
      posts: [post('Chief of Secretariat', 'PC')],
    });
    expect(await ask()).toEqual([third]);
    await undo(edge);
    await undo(edge);
    expect(await ask()).toEqual([head]);
  });

  it('knows each person once, those of the seats first, and nobody of a removed group', async () => {
    const { edge, head, deputy, reading } = await scene();
    const id = await addGroup(edge, {
      name: { km: '', en: 'Both' },
      rule: { ...emptyRule, title: 'head / deputy head' },
      members: [seat('a', deputy), seat('b', null)],
    });
    expect(await reading.members(id, day)).toEqual([deputy, head]);
    const group = await edge.database.groups.get(id);
    if (group === undefined) throw new Error('no group');
    await editGroup(edge, group, { rule: null });
    expect(await reading.members(id, day)).toEqual([deputy]);
    await removeGroup(edge, group);
    expect(await reading.members(id, day)).toEqual([]);
    expect(await reading.members('none' as GroupId, day)).toEqual([]);
  });

  it('answers questions that come at once in their turn', async () => {
    const { head, reading } = await scene();
    const rule = { ...emptyRule, title: 'head' };
    const [members, meant] = await Promise.all([
      reading.members(heads, day),
      reading.meant({ ...rule, title: 'secretariat / deputy' }, day, 1),
    ]);
    expect(members).toEqual([head]);
    expect([meant.count, meant.first.map(({ person }) => person.latinName)]).toEqual([2, ['Head']]);
  });
});

describe('who holds a post at an organisation', () => {
  it('is told by precedence, and apart who did formerly', async () => {
    const { edge, reading } = await scene();
    const add = async (latinName: string, posts: readonly PersonPost[]) =>
      addPerson(edge, { latinName, posts });
    const past = { to: '2020-12-31' as PlainDate };
    await add('Officer', [post('Officer', 'MoT', { rank: 'officer' })]);
    await add('Minister', [
      post('Minister', 'MoT', { rank: 'minister' }),
      post('Adviser', 'MoT', past),
    ]);
    await add('Former', [post('Officer', 'MoT', past)]);
    await add('Coming', [post('Officer', 'MoT', { from: '2027-01-01' as PlainDate })]);
    const { today, formerly } = await reading.holders('MoT' as BodyId, day, 10);
    const names = (list: typeof today) => list.first.map(({ person }) => person.latinName);
    expect(names(today)).toEqual(['Minister', 'Officer']);
    expect(names(formerly)).toEqual(['Former']);
    expect((await reading.holders('MoT' as BodyId, day, 1)).today).toMatchObject({ count: 2 });
  });
});

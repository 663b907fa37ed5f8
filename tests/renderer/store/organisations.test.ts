import { describe, expect, it } from 'vitest';
import type { BodyId, EventId, GroupId, ParticipantId, PersonId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import { emptyRule } from '#shared/people/groups/membersByRule.ts';
import { newGroup } from '#shared/people/groups/newGroup.ts';
import { bodyUses } from '#renderer/store/bodyUses.ts';
import { addBody, editBody, removeBody } from '#renderer/store/commands/organisations.ts';
import { commit, write, type Edge } from '#renderer/store/commit.ts';
import { alive } from '#renderer/store/live/alive.ts';
import { seedIfEmpty } from '#renderer/store/seed.ts';
import { undo } from '#renderer/store/takeBack.ts';
import { emptyStore } from '#tests/support/store.ts';

const day = '2026-11-22' as PlainDate;

async function bodyOf(edge: Edge, id: BodyId): Promise<Body | undefined> {
  return alive([await edge.database.bodies.get(id)].filter((one) => one !== undefined))[0];
}

async function withBody() {
  const { edge } = await emptyStore();
  const id = await addBody(edge, { name: { km: '', en: 'Silk Co.' }, kind: 'company' });
  const body = await bodyOf(edge, id);
  if (body === undefined) throw new Error('not added');
  return { edge, id, body };
}

const label = { key: 'body.edit', subject: '' } as const;

describe('an organisation', () => {
  it('is added, changed and removed, each to be undone', async () => {
    const { edge, id, body } = await withBody();
    await editBody(edge, body, { spellings: ['Silk Company'] });
    expect((await bodyOf(edge, id))?.spellings).toEqual(['Silk Company']);
    expect(await removeBody(edge, body)).toEqual({ ok: true, value: null });
    expect(await bodyOf(edge, id)).toBeUndefined();
    await undo(edge);
    expect((await bodyOf(edge, id))?.spellings).toEqual(['Silk Company']);
    await undo(edge);
    await undo(edge);
    expect(await bodyOf(edge, id)).toBeUndefined();
  });

  it('stays while anything names it, and says what', async () => {
    const { edge, id, body } = await withBody();
    const post = {
      id: 'p',
      title: { km: '', en: 'Weaver' },
      body: id,
      bodyText: { km: '', en: '' },
      rank: '',
      from: null,
      to: day,
    };
    const participant = {
      id: 'x' as ParticipantId,
      event: 'e' as EventId,
      person: 'a' as PersonId,
      honorific: '' as const,
      post: { km: '', en: '' },
      rank: '',
      body: id,
      bodyName: { km: '', en: '' },
      province: null,
      role: 'participant' as const,
      status: 'invited' as const,
      substituteFor: null,
      days: [],
      remarks: '',
    };
    await commit(edge, label, [
      write.put('people', newPerson('a' as PersonId, { posts: [post, { ...post, id: 'q' }] })),
      write.put(
        'groups',
        newGroup('g' as GroupId, {
          name: { km: '', en: 'g' },
          rule: { ...emptyRule, bodies: [id] },
        }),
      ),
      write.put('participants', participant),
      write.put('bodySpellings', { id: 's', printed: 's', bodies: [id], query: null }),
    ]);
    await addBody(edge, { name: { km: '', en: 'Branch' }, kind: 'company', parent: id });
    expect(await removeBody(edge, body)).toEqual({
      ok: false,
      problem: { posts: 2, groups: 1, participants: 1, plans: 1, under: 1 },
    });
    expect(await bodyOf(edge, id)).toEqual(body);
  });

  it('can go when what named it is gone', async () => {
    const { edge, id, body } = await withBody();
    const group = newGroup('g' as GroupId, {
      name: { km: '', en: 'g' },
      members: [{ id: 'm', person: null, role: 'member', body: id, from: null, to: null }],
    });
    await commit(edge, label, [write.put('groups', group)]);
    expect((await removeBody(edge, body)).ok).toBe(false);
    await commit(edge, label, [write.remove('groups', 'g')]);
    expect((await removeBody(edge, body)).ok).toBe(true);
  });
});

describe('what names a body of the plan', () => {
  it('is told of every body that a plan prints', async () => {
    const { edge } = await emptyStore();
    await seedIfEmpty(edge);
    expect((await bodyUses(edge.database, 'MoIH' as BodyId)).plans).toBeGreaterThan(1);
    expect(await bodyUses(edge.database, 'administration-07' as BodyId)).toEqual({});
  });
});

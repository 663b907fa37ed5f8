import { describe, expect, it } from 'vitest';
import type { BodyId, EventId, GroupId, ParticipantId, PersonId } from '#shared/base/ids.ts';
import type { Participant } from '#shared/events/model.ts';
import type { Group, Membership } from '#shared/people/groups/model.ts';
import { commit, write } from '#renderer/store/commit.ts';
import { addPerson, changePerson, removePerson } from '#renderer/store/commands/people.ts';
import { undo } from '#renderer/store/takeBack.ts';
import { emptyStore } from '#tests/support/store.ts';

describe('changing a person', () => {
  it('counts both of two deeds that follow each other at once', async () => {
    const { edge } = await emptyStore();
    const id = await addPerson(edge, { latinName: 'Keo Mony' });
    await Promise.all(
      ['+85512345678', '+85510222333'].map((phone) =>
        changePerson(edge, id, ({ phones }) => ({ phones: [...phones, phone] })),
      ),
    );
    expect((await edge.database.people.get(id))?.phones).toHaveLength(2);
    await undo(edge);
    expect((await edge.database.people.get(id))?.phones).toHaveLength(1);
  });

  it('tells its step by the new name, and writes nothing where nothing changes', async () => {
    const { edge } = await emptyStore();
    const id = await addPerson(edge, { khmerName: 'កែវ' });
    await changePerson(edge, id, () => ({ khmerName: 'កែវ មុនី' }));
    await changePerson(edge, id, () => ({ khmerName: 'កែវ មុនី' }));
    const steps = await edge.database.steps.orderBy('at').toArray();
    expect(steps.map(({ label }) => label.subject)).toEqual(['កែវ', 'កែវ មុនី']);
  });

  it('does nothing to somebody who is not there any more', async () => {
    const { edge } = await emptyStore();
    const id = await addPerson(edge, { latinName: 'Keo Mony' });
    await removePerson(edge, id);
    await changePerson(edge, id, () => ({ notes: 'too late' }));
    expect((await edge.database.people.get(id))?.notes).toBe('');
  });
});

const seat = (id: string, person: PersonId, more: Partial<Membership> = {}): Membership => ({
  id,
  person,
  role: 'member',
  body: null,
  from: null,
  to: null,
  ...more,
});

describe('taking a person out of the directory', () => {
  it('takes them out of their groups, and is undone as a whole', async () => {
    const { edge } = await emptyStore();
    const id = await addPerson(edge, { latinName: 'Keo Mony' });
    const other = await addPerson(edge, { latinName: 'Sok Dara' });
    const body = 'body' as BodyId;
    const group: Group = {
      id: 'group' as GroupId,
      name: { km: '', en: 'Committee' },
      kind: 'national-committee',
      province: null,
      term: { from: null, to: null },
      seats: 21,
      members: [
        seat('of-body', id, { body }),
        seat('own', id),
        seat('ended', id, { body, to: edge.today() }),
        seat('others', other, { body }),
      ],
      rule: null,
      note: '',
    };
    await commit(edge, { key: 'group.add', subject: '' }, [write.put('groups', group)]);
    expect(await removePerson(edge, id)).toEqual({ ok: true, value: undefined });
    expect((await edge.database.people.get(id))?.deleted).toBe(true);
    expect((await edge.database.groups.get(group.id))?.members).toEqual([
      seat('of-body', id, { body, person: null }),
      seat('others', other, { body }),
    ]);
    await undo(edge);
    expect((await edge.database.people.get(id))?.deleted).toBe(undefined);
    expect(await edge.database.groups.get(group.id)).toEqual(group);
  });

  it('is refused while they take part in an event, and where they are gone', async () => {
    const { edge } = await emptyStore();
    const id = await addPerson(edge, { latinName: 'Keo Mony' });
    const part: Participant = {
      id: 'part' as ParticipantId,
      event: 'event' as EventId,
      person: id,
      honorific: '',
      post: { km: '', en: '' },
      rank: '',
      body: null,
      bodyName: { km: '', en: '' },
      province: null,
      role: 'participant',
      status: 'invited',
      substituteFor: null,
      days: [],
      remarks: '',
    };
    await commit(edge, { key: 'participants.invite', subject: '' }, [
      write.put('participants', part),
    ]);
    expect(await removePerson(edge, id)).toEqual({ ok: false, problem: 'takes-part' });
    expect((await edge.database.people.get(id))?.deleted).toBe(undefined);
    await commit(edge, { key: 'participants.remove', subject: '' }, [
      write.remove('participants', part.id),
    ]);
    expect((await removePerson(edge, id)).ok).toBe(true);
    expect(await removePerson(edge, id)).toEqual({ ok: false, problem: 'gone' });
  });
});

import { describe, expect, it } from 'vitest';
import type { BodyId, EventId, PersonId } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import type { OfficeEvent, Participant } from '#shared/events/model.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { unknownOfBody, type Body } from '#shared/matrix/bodies.model.ts';
import { commit, write, type Edge } from '#renderer/store/commit.ts';
import {
  addEvent,
  addNextEvent,
  editEvents,
  removeEvent,
  type EventFields,
} from '#renderer/store/commands/events.ts';
import {
  editParticipants,
  inviteBodies,
  inviteNewPerson,
  inviteParticipants,
  removeParticipants,
  substitute,
} from '#renderer/store/commands/participants.ts';
import { addPerson, editPerson } from '#renderer/store/commands/people.ts';
import { alive } from '#renderer/store/live/alive.ts';
import { undo } from '#renderer/store/takeBack.ts';
import { emptyStore } from '#tests/support/store.ts';

const text = (en: string) => ({ en, km: '' });

const workshop: EventFields = {
  kind: 'workshop',
  title: text('Membership workshop'),
  series: '',
  from: plainDate(2026, 5, 6),
  to: plainDate(2026, 5, 6),
  place: text('Phnom Penh'),
  province: null,
  line: null,
  seats: [],
  notes: '',
};

const moc: Body = {
  ...unknownOfBody,
  id: 'MoC' as BodyId,
  kind: 'ministry',
  names: [{ name: text('Ministry of Commerce'), abbreviation: 'MoC', from: null, to: null }],
};
const bodies = new Map([[moc.id, moc]]);

async function keptEvent(edge: Edge, id: EventId): Promise<OfficeEvent> {
  const event = await edge.database.events.get(id);
  if (event === undefined) throw new Error('No event');
  return event;
}

async function person(edge: Edge, latinName: string): Promise<Person> {
  const post = {
    id: 'post',
    title: text('Officer'),
    body: moc.id,
    bodyText: text(''),
    rank: 'officer',
    from: null,
    to: null,
  };
  const id = await addPerson(edge, { latinName, posts: [post] });
  const kept = await edge.database.people.get(id);
  if (kept === undefined) throw new Error('No person');
  return kept;
}

async function taking(edge: Edge): Promise<readonly Participant[]> {
  return alive(await edge.database.participants.toArray());
}

async function only(edge: Edge, id: PersonId): Promise<Participant> {
  const found = (await taking(edge)).filter((one) => one.person === id);
  expect(found).toHaveLength(1);
  return found[0]!;
}

function idsOf(people: readonly Person[]): readonly PersonId[] {
  return people.map(({ id }) => id);
}

async function scene(...names: string[]) {
  const { edge } = await emptyStore();
  const people: Person[] = [];
  for (const name of names) people.push(await person(edge, name));
  const event = await keptEvent(edge, await addEvent(edge, workshop));
  return { edge, event, people };
}

describe('an event', () => {
  it('is removed with its participants in one step, and comes back with them', async () => {
    const { edge, event, people } = await scene('Sok', 'Chan');
    await inviteParticipants(edge, event, idsOf(people), bodies);
    const before = await taking(edge);
    await removeEvent(edge, event);
    expect(await taking(edge)).toEqual([]);
    expect(alive(await edge.database.events.toArray())).toEqual([]);
    await undo(edge);
    expect(await taking(edge)).toEqual(before);
    expect(await keptEvent(edge, event.id)).toEqual(event);
  });

  it('begins with those who are invited again, in one step', async () => {
    const { edge, event, people } = await scene('Sok', 'Chan');
    const next = { ...workshop, series: 'Workshops' };
    const id = await addNextEvent(edge, event, next, people, bodies);
    // The one that was alone until now belongs to the series too.
    expect((await keptEvent(edge, event.id)).series).toBe('Workshops');
    expect((await taking(edge)).map(({ event }) => event)).toEqual([id, id]);
    await undo(edge);
    expect(await taking(edge)).toEqual([]);
    expect(await edge.database.events.get(id)).toMatchObject({ deleted: true });
    expect(await keptEvent(edge, event.id)).toEqual(event);
  });

  it('keeps attendance when its dates are changed', async () => {
    const { edge, event, people } = await scene('Sok');
    await inviteParticipants(edge, event, idsOf(people), bodies, { status: 'attended' });
    const later = plainDate(2026, 5, 20);
    await editEvents(edge, [{ event, fields: { from: later, to: later } }]);
    expect((await taking(edge))[0]?.days).toEqual([plainDate(2026, 5, 6)]);
  });
});

describe('inviting', () => {
  it('invites nobody twice, in one step that undo takes back whole', async () => {
    const { edge, event, people } = await scene('Sok', 'Chan');
    const [sok] = people as [Person, Person];
    await inviteParticipants(edge, event, [sok.id], bodies);
    expect(await inviteParticipants(edge, event, idsOf([...people, ...people]), bodies)).toBe(1);
    expect((await taking(edge)).map(({ person }) => person).toSorted()).toEqual(
      people.map(({ id }) => id).toSorted(),
    );
    await undo(edge);
    expect((await taking(edge)).map(({ person }) => person)).toEqual([sok.id]);
  });

  it('passes over whoever is no longer in the directory', async () => {
    const { edge, event, people } = await scene('Sok', 'Chan', 'Dara');
    const [sok, chan] = people as [Person, Person];
    await commit(edge, { key: 'person.remove', subject: '' }, [write.remove('people', sok.id)]);
    await editPerson(edge, chan, { erased: { by: edge.signer(), on: edge.today() } });
    expect(await inviteParticipants(edge, event, idsOf(people), bodies)).toBe(1);
    expect((await taking(edge)).map(({ person }) => person)).toEqual([people[2]!.id]);
  });

  it('keeps post and body as of the event, whatever becomes of the person', async () => {
    const { edge, event, people } = await scene('Sok');
    const [sok] = people as [Person];
    await inviteParticipants(edge, event, idsOf(people), bodies);
    await editPerson(edge, sok, { posts: [], honorific: 'excellency' });
    const renamed = { ...moc.names[0]!, name: text('Trade') };
    await commit(edge, { key: 'body.edit', subject: '' }, [
      write.put('bodies', { ...moc, names: [renamed] }),
    ]);
    expect(await only(edge, sok.id)).toMatchObject({
      post: text('Officer'),
      body: 'MoC',
      bodyName: text('Ministry of Commerce'),
      honorific: '',
      rank: 'officer',
    });
  });

  it('adds a person who was not known to the directory and the event in one step', async () => {
    const { edge, event } = await scene();
    await inviteNewPerson(edge, event, { latinName: 'Dara' }, bodies, { status: 'walked-in' });
    const [came] = await taking(edge);
    expect(came).toMatchObject({ status: 'walked-in', days: [event.from] });
    await undo(edge);
    expect(await taking(edge)).toEqual([]);
    expect(alive(await edge.database.people.toArray())).toEqual([]);
  });

  it('asks bodies for people who are named later', async () => {
    const { edge, event } = await scene();
    await inviteBodies(edge, event, [moc.id], 2);
    expect((await keptEvent(edge, event.id)).seats).toEqual([{ body: 'MoC', wanted: 2 }]);
  });
});

describe('coming in somebody’s place', () => {
  it('declines the one and invites the other with their role, in one step', async () => {
    const { edge, event, people } = await scene('Sok', 'Chan');
    const [sok, chan] = people as [Person, Person];
    await inviteParticipants(edge, event, [sok.id], bodies, { role: 'chair' });
    const declined = await only(edge, sok.id);
    await substitute(edge, event, declined, chan.id, bodies);
    expect(await only(edge, sok.id)).toMatchObject({ status: 'declined', days: [] });
    expect(await only(edge, chan.id)).toMatchObject({
      status: 'invited',
      role: 'chair',
      substituteFor: declined.id,
    });
    await undo(edge);
    expect(await taking(edge)).toEqual([declined]);
  });

  it('can be done by somebody who takes part already, and by one person alone', async () => {
    const { edge, event, people } = await scene('Sok', 'Chan', 'Dara');
    const [sok, chan, dara] = people as [Person, Person, Person];
    await inviteParticipants(edge, event, [sok.id, chan.id], bodies);
    const declined = await only(edge, sok.id);
    await substitute(edge, event, declined, chan.id, bodies);
    await substitute(edge, event, await only(edge, sok.id), dara.id, bodies);
    expect((await only(edge, chan.id)).substituteFor).toBeNull();
    expect((await only(edge, dara.id)).substituteFor).toBe(declined.id);
  });

  it('can be done by somebody whom the directory does not know yet', async () => {
    const { edge, event, people } = await scene('Sok');
    const [sok] = people as [Person];
    await inviteParticipants(edge, event, [sok.id], bodies, { role: 'speaker' });
    const declined = await only(edge, sok.id);
    await inviteNewPerson(edge, event, { latinName: 'New' }, bodies, {}, declined);
    expect((await only(edge, sok.id)).status).toBe('declined');
    expect(await taking(edge)).toContainEqual(
      expect.objectContaining({ role: 'speaker', substituteFor: declined.id }),
    );
    await undo(edge);
    expect(await taking(edge)).toEqual([declined]);
  });

  it('is in nobody’s place once they are taken out', async () => {
    const { edge, event, people } = await scene('Sok', 'Chan');
    const [sok, chan] = people as [Person, Person];
    await inviteParticipants(edge, event, [sok.id], bodies);
    await substitute(edge, event, await only(edge, sok.id), chan.id, bodies);
    await removeParticipants(edge, event, [await only(edge, sok.id)]);
    expect(await taking(edge)).toEqual([
      expect.objectContaining({ person: chan.id, substituteFor: null }),
    ]);
  });
});

describe('changing many participants', () => {
  it('is one step', async () => {
    const { edge, event, people } = await scene('Sok', 'Chan');
    await inviteParticipants(edge, event, idsOf(people), bodies);
    const before = await taking(edge);
    await editParticipants(
      edge,
      event,
      before.map((participant) => ({ participant, fields: { status: 'confirmed' } })),
    );
    expect((await taking(edge)).map(({ status }) => status)).toEqual(['confirmed', 'confirmed']);
    await undo(edge);
    expect(await taking(edge)).toEqual(before);
  });
});

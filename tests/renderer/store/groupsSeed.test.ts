import { describe, expect, it } from 'vitest';
import type { BodyId } from '#shared/base/ids.ts';
import { addPerson } from '#renderer/store/commands/people.ts';
import { commit, write } from '#renderer/store/commit.ts';
import { alive } from '#renderer/store/live/alive.ts';
import { seedIfEmpty } from '#renderer/store/seed.ts';
import { readUndoStack, undo } from '#renderer/store/takeBack.ts';
import { emptyStore } from '#tests/support/store.ts';

/** A store as a program without a directory filled it: plans and bodies, no groups and no administrations. */
async function olderStore() {
  const { edge } = await emptyStore();
  await seedIfEmpty(edge);
  const { database } = edge;
  await database.groups.clear();
  const all = await database.bodies.toArray();
  await database.bodies.bulkDelete(
    all.filter(({ kind }) => kind === 'provincial').map(({ id }) => id),
  );
  await database.local.clear();
  await database.steps.clear();
  await database.changes.clear();
  return edge;
}

describe('what the directory begins with', () => {
  it('is given to an empty store', async () => {
    const { edge } = await emptyStore();
    await seedIfEmpty(edge);
    const groups = alive(await edge.database.groups.toArray());
    const ofKind = (wanted: string) => groups.filter(({ kind }) => kind === wanted);
    expect(ofKind('national-committee').map(({ seats, members }) => [seats, members])).toEqual([
      [21, []],
    ]);
    expect(ofKind('provincial-committee')).toHaveLength(25);
    const bodies = alive(await edge.database.bodies.toArray());
    expect(bodies.filter(({ kind }) => kind === 'provincial')).toHaveLength(25);
  });

  it('is given once to a store of an older program, and is not the user’s to undo', async () => {
    const edge = await olderStore();
    await addPerson(edge, { latinName: 'Sok Dara' });
    await seedIfEmpty(edge);
    expect(alive(await edge.database.groups.toArray())).toHaveLength(33);
    expect((await readUndoStack(edge)).undo?.label.key).toBe('person.add');
    expect((await undo(edge)).kind).toBe('done');
    expect((await undo(edge)).kind).toBe('nothing');
    const steps = await edge.database.steps.count();
    await seedIfEmpty(edge);
    expect(await edge.database.steps.count()).toBe(steps);
  });

  it('leaves alone what the user changed, and what they removed stays removed', async () => {
    const { edge } = await emptyStore();
    await seedIfEmpty(edge);
    const { database } = edge;
    const id = 'administration-12' as BodyId;
    await commit(edge, { key: 'body.remove', subject: '' }, [
      write.remove('groups', 'inter-ministerial-team'),
      write.patch('bodies', id, { kind: 'other' }),
    ]);
    await seedIfEmpty(edge);
    // Nor do they come back where the store has lost its note of what it was given.
    await database.local.clear();
    await seedIfEmpty(edge);
    expect((await database.groups.get('inter-ministerial-team'))?.deleted).toBe(true);
    expect((await database.bodies.get(id))?.kind).toBe('other');
    expect(alive(await database.groups.toArray())).toHaveLength(32);
  });
});

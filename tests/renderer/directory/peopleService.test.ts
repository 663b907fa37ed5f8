import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import type { PersonId } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { noFilters, type DirectoryQuery } from '#shared/people/search/directoryQuery.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import { newPeopleService, type DirectoryState } from '#renderer/directory/peopleService.ts';
import { commit, write, type Edge } from '#renderer/store/commit.ts';
import { erasePerson } from '#renderer/store/commands/erasePerson.ts';
import { addBody, editBody } from '#renderer/store/commands/organisations.ts';
import { addPerson, editPerson } from '#renderer/store/commands/people.ts';
import { redo, undo } from '#renderer/store/takeBack.ts';
import { emptyStore } from '#tests/support/store.ts';

const wholeList: DirectoryQuery = {
  text: '',
  filters: noFilters,
  sort: null,
  language: 'en',
  among: null,
};
/** A busy computer takes its time. */
const patience = { timeout: 30_000 };
const window = { from: 0, count: 100 };

/** A directory in memory over a store, as its worker keeps it. */
async function serviceOf(edge: Edge) {
  const states: DirectoryState[] = [];
  const service = newPeopleService({
    database: edge.database,
    date: edge.today(),
    pause: () => Promise.resolve(),
    tell: (state) => states.push(state),
  });
  onTestFinished(() => service.stop());
  await service.start();
  const names = (text = '') =>
    service.list(1, { ...wholeList, text }, window).rows.map(({ latinName }) => latinName);
  return { service, states, names };
}

test('tells how far it is, and then who is there', async () => {
  const { edge } = await emptyStore();
  await addPerson(edge, { latinName: 'Sok Dara', sex: 'F' });
  await addPerson(edge, { latinName: 'Alan Smith', sex: 'M' });
  const { service, states } = await serviceOf(edge);
  expect(states.map(({ phase }) => phase)).toEqual(['reading', 'indexing', 'ready']);
  const answer = service.list(1, wholeList, window);
  expect(answer).toMatchObject({
    total: 2,
    everybody: 2,
    counts: { total: 2, women: 1, unstated: 0 },
    rows: [{ latinName: 'Alan Smith' }, { latinName: 'Sok Dara' }],
  });
});

test('follows what is added, changed, undone and done again', async () => {
  const { edge } = await emptyStore();
  const { names } = await serviceOf(edge);
  const id = await addPerson(edge, { latinName: 'Sok Dara' });
  await expect.poll(() => names('dara'), patience).toEqual(['Sok Dara']);
  await editPerson(edge, (await edge.database.people.get(id))!, { latinName: 'Sok Bopha' });
  await expect.poll(() => names('bopha'), patience).toEqual(['Sok Bopha']);
  expect(names('dara')).toEqual([]);
  await undo(edge);
  await expect.poll(() => names('dara'), patience).toEqual(['Sok Dara']);
  await undo(edge);
  await expect.poll(() => names(), patience).toEqual([]);
  await redo(edge);
  await expect.poll(() => names('sok'), patience).toEqual(['Sok Dara']);
});

test('finds everybody of a large list that was taken in as one step, and nobody when it is undone', async () => {
  const { edge } = await emptyStore();
  await addPerson(edge, { latinName: 'Sok Dara' });
  const { service, names } = await serviceOf(edge);
  const vireak = { ...wholeList, text: 'vireak' };
  const operations = Array.from({ length: 2050 }, (_, at) =>
    write.put(
      'people',
      newPerson(`new-${at}` as PersonId, {
        latinName: at === 2049 ? 'Vireak Last' : 'Vireak Other',
      }),
    ),
  );
  await commit(edge, { key: 'people.import', subject: 'list.xlsx' }, operations);
  await expect.poll(() => service.list(2, vireak, window).total, patience).toBe(2050);
  expect(names('vireak last')).toEqual(['Vireak Last']);
  await undo(edge);
  await expect.poll(() => names(), patience).toEqual(['Sok Dara']);
  expect(names('vireak')).toEqual([]);
});

test('shows and finds people under their organisation as it is called after it was renamed', async () => {
  const { edge } = await emptyStore();
  const body = await addBody(edge, {
    name: { km: '', en: 'Department of Old Things' },
    abbreviation: '',
    kind: 'provincial',
    province: null,
  });
  const post = { id: 'post', title: { km: '', en: 'Clerk' }, body, rank: '' };
  await addPerson(edge, {
    latinName: 'Sok Dara',
    posts: [{ ...post, bodyText: { km: '', en: '' }, from: null, to: null }],
  });
  const { service, names } = await serviceOf(edge);
  expect(names('old things')).toEqual(['Sok Dara']);
  const kept = (await edge.database.bodies.get(body))!;
  await editBody(edge, kept, {
    names: [{ ...kept.names[0]!, name: { km: '', en: 'Department of New Things' } }],
  });
  await expect.poll(() => names('new things'), patience).toEqual(['Sok Dara']);
  expect(names('old things')).toEqual([]);
  expect(service.list(1, wholeList, window).rows[0]?.organisation.en).toContain('New');
});

test('forgets who was removed for good', async () => {
  const { edge } = await emptyStore();
  const id = await addPerson(edge, { latinName: 'Sok Dara', phones: ['+85512345678'] });
  const { names } = await serviceOf(edge);
  expect(names('012 345')).toEqual(['Sok Dara']);
  await erasePerson(edge, id);
  await expect.poll(() => names(), patience).toEqual([]);
  expect(names('012 345')).toEqual([]);
});

test('gives rows of the list that was answered last, and none of one before it or of one that was released', async () => {
  const { edge } = await emptyStore();
  for (const latinName of ['Anna', 'Bona', 'Chan', 'Dara']) await addPerson(edge, { latinName });
  const { service } = await serviceOf(edge);
  const first = service.list(7, wholeList, { from: 0, count: 1 });
  expect(service.rows(7, first.list, { from: 1, count: 2 })).toMatchObject([
    { latinName: 'Bona' },
    { latinName: 'Chan' },
  ]);
  const second = service.list(7, { ...wholeList, text: 'chan' }, window);
  expect(service.rows(7, first.list, window)).toBeNull();
  expect(service.rows(7, second.list, window)).toMatchObject([{ latinName: 'Chan' }]);
  service.release(7);
  expect(service.rows(7, second.list, window)).toBeNull();
});

test('begins with the store as it is: no step before the start is read again', async () => {
  const { edge, clock } = await emptyStore();
  await addPerson(edge, { latinName: 'Sok Dara' });
  const { states } = await serviceOf(edge);
  clock.milliseconds += 1000;
  await commit(edge, { key: 'office.edit', subject: '' } as never, [
    write.put('holidays', { id: 'h', date: plainDate(2026, 1, 1) } as never),
  ]);
  await addPerson(edge, { latinName: 'Chan' });
  await expect
    .poll(() => states.filter(({ phase }) => phase === 'ready'), patience)
    .toHaveLength(2);
});

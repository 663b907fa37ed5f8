import { useLiveQuery } from 'dexie-react-hooks';
import type { GroupId, PersonId } from '#shared/base/ids.ts';
import type { Person } from '#shared/people/directory/model.ts';
import type { Group } from '#shared/people/groups/model.ts';
import { useStore } from '../StoreContext.tsx';
import { alive } from './alive.ts';

/** One person; null where there is none of that id, undefined while it is read. */
export function usePerson(id: PersonId): Person | null | undefined {
  const { database } = useStore();
  return useLiveQuery(
    async () =>
      alive([await database.people.get(id)].filter((one) => one !== undefined))[0] ?? null,
    [database, id],
  );
}

/** Some people by their ids; whoever is not there is left out. */
export function usePeopleOf(ids: readonly PersonId[]): ReadonlyMap<PersonId, Person> | undefined {
  const { database } = useStore();
  const key = ids.join(' ');
  return useLiveQuery(async () => {
    const found = await database.people.bulkGet(key === '' ? [] : key.split(' '));
    const people = alive(found.filter((one) => one !== undefined));
    return new Map(people.map((person) => [person.id, person]));
  }, [database, key]);
}

export function useGroups(): readonly Group[] | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => alive(await database.groups.toArray()), [database]);
}

export function useGroup(id: GroupId): Group | null | undefined {
  const groups = useGroups();
  return groups === undefined ? undefined : (groups.find((group) => group.id === id) ?? null);
}

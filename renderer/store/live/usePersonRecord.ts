import { useLiveQuery } from 'dexie-react-hooks';
import type { PersonId } from '#shared/base/ids.ts';
import type { Step } from '#shared/history/model.ts';
import type { Merge, Person } from '#shared/people/directory/model.ts';
import type { ListImport, TakenRow } from '#shared/people/imports/model.ts';
import type { Database } from '../schema.ts';
import { useStore } from '../StoreContext.tsx';
import { alive } from './alive.ts';

/** What became of a person: they are there, were taken out of the directory, or never were. */
export type PersonRecord =
  | { readonly kind: 'there'; readonly person: Person }
  | {
      readonly kind: 'removed';
      readonly person: Person;
      /** The step that took them out; null where the log does not know it. */
      readonly step: Step | null;
      /** Whom they are part of, where they were made one with somebody. */
      readonly keptIn: PersonId | null;
    }
  | { readonly kind: 'none' };

async function lastStep(database: Database, id: PersonId): Promise<Step | null> {
  const changes = await database.changes.where({ table: 'people', record: id }).toArray();
  const last = changes.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  return last === undefined ? null : ((await database.steps.get(last.step)) ?? null);
}

/** A person with what became of them; undefined while it is read. */
export function usePersonRecord(id: PersonId): PersonRecord | undefined {
  const { database } = useStore();
  return useLiveQuery(async (): Promise<PersonRecord> => {
    const person = await database.people.get(id);
    if (person === undefined) return { kind: 'none' };
    if (person.deleted !== true) return { kind: 'there', person };
    const merges = alive(await database.merges.toArray());
    const into = merges.find(({ gone, takenBack }) => gone === id && takenBack === null);
    return {
      kind: 'removed',
      person,
      step: await lastStep(database, id),
      keptIn: into?.kept ?? null,
    };
  }, [database, id]);
}

/** A list that a person came from, and the rows that they stand in. */
export interface PersonList {
  readonly list: ListImport;
  readonly rows: readonly TakenRow[];
}

/** The lists that a person came from, the newest first. */
export function useListsOf(id: PersonId): readonly PersonList[] | undefined {
  const { database } = useStore();
  return useLiveQuery(async () => {
    const found: PersonList[] = [];
    // One after the other: a list may hold ten thousand rows, and none of them stays in memory.
    await database.listImports.each((list) => {
      if (list.deleted === true) return;
      const rows = list.rows.filter(({ person }) => person === id);
      if (rows.length > 0) found.push({ list: { ...list, rows: [] }, rows });
    });
    return found.toSorted((a, b) => (a.list.on < b.list.on ? 1 : -1));
  }, [database, id]);
}

/** Who was made one with a person, also for a time. */
export function useMergesOf(id: PersonId): readonly Merge[] | undefined {
  const { database } = useStore();
  return useLiveQuery(
    async () =>
      alive(await database.merges.toArray()).filter(({ kept, gone }) => kept === id || gone === id),
    [database, id],
  );
}

/** Names of people, of those who were taken out of the directory too. */
export function useNamesOf(
  ids: readonly PersonId[],
): ReadonlyMap<PersonId, Pick<Person, 'khmerName' | 'latinName'>> {
  const { database } = useStore();
  const key = ids.join(' ');
  const found = useLiveQuery(async () => {
    const people = await database.people.bulkGet(key === '' ? [] : key.split(' '));
    return people.flatMap((person) => person ?? []);
  }, [database, key]);
  return new Map((found ?? []).map((person) => [person.id, person]));
}

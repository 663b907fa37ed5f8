import type { PersonId } from '#shared/base/ids.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import { withoutMembers } from '#shared/people/directory/leaveGroup.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import { personName } from '#shared/people/directory/personName.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { commit, write, type Edge } from '../commit.ts';
import type { PreparedFile } from '../files.ts';

/** What is known of a person. */
export type PersonFields = Partial<Omit<Person, 'id'>>;

/** Adds a person to the directory. */
export async function addPerson(edge: Edge, known: PersonFields): Promise<PersonId> {
  const person = newPerson(edge.makeId() as PersonId, known);
  const subject = personName(person, 'km');
  await commit(edge, { key: 'person.add', subject }, [write.put('people', person)]);
  return person.id;
}

/** Changes what is known of a person; what is not named stays. */
export async function editPerson(edge: Edge, person: Person, fields: PersonFields): Promise<void> {
  const subject = personName(person, 'km');
  await commit(edge, { key: 'person.edit', subject }, [write.patch('people', person.id, fields)]);
}

/**
 * Changes a person by what is kept at that moment, so that two quick deeds both count. Nothing is written where the
 * person was removed meanwhile.
 * @param photograph the bytes of a photograph that the change names
 */
export async function changePerson(
  edge: Edge,
  id: PersonId,
  change: (now: Person) => PersonFields,
  photograph: PreparedFile | null = null,
): Promise<void> {
  const { people, files, steps, changes } = edge.database;
  await edge.database.transaction('rw', [people, files, steps, changes], async () => {
    const now = await people.get(id);
    if (now === undefined || now.deleted === true || now.erased !== null) return;
    const fields = change(now);
    const label = { key: 'person.edit', subject: personName({ ...now, ...fields }, 'km') } as const;
    await commit(
      edge,
      label,
      [write.patch('people', id, fields)],
      photograph === null ? [] : [photograph.record],
    );
  });
}

/** The operations by which people leave the groups that they hold seats in. */
export async function leavingGroups(
  { database }: Edge,
  gone: ReadonlySet<PersonId>,
): Promise<ReturnType<typeof write.patch>[]> {
  const groups = await database.groups.toArray();
  return groups.flatMap((group) => {
    const members = withoutMembers(group.members, gone);
    return group.deleted === true || members === group.members
      ? []
      : [write.patch('groups', group.id, { members })];
  });
}

/**
 * Takes a person out of the directory and their seats of groups; it can be undone. Somebody who was asked to an
 * event stays, since its figures and papers count them: they can be removed for good.
 */
export async function removePerson(
  edge: Edge,
  id: PersonId,
): Promise<Outcome<void, 'takes-part' | 'gone'>> {
  const { people, groups, participants, steps, changes } = edge.database;
  const tables = [people, groups, participants, steps, changes];
  return edge.database.transaction('rw', tables, async () => {
    const person = await people.get(id);
    if (person === undefined || person.deleted === true || person.erased !== null)
      return failure('gone' as const);
    const asked = await participants.where('person').equals(id).toArray();
    if (asked.some(({ deleted }) => deleted !== true)) return failure('takes-part' as const);
    await commit(edge, { key: 'person.remove', subject: personName(person, 'km') }, [
      write.remove('people', id),
      ...(await leavingGroups(edge, new Set([id]))),
    ]);
    return success(undefined);
  });
}

import type { PersonId } from '#shared/base/ids.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';
import { personName } from '#shared/people/directory/personName.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { commit, write, type Edge } from '../commit.ts';

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

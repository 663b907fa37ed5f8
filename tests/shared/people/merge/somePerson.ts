import type { PersonId } from '#shared/base/ids.ts';
import type { Person } from '#shared/people/directory/model.ts';
import { newPerson } from '#shared/people/directory/newPerson.ts';

/** A person of whom nothing is known but what is given. */
export function somePerson(id: string, known: Partial<Omit<Person, 'id'>> = {}): Person {
  return newPerson(id as PersonId, known);
}

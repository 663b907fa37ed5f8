import type { PersonId } from '../../base/ids.ts';
import type { Person } from './model.ts';

/** A person of whom nothing is known yet but what is given. */
export function newPerson(id: PersonId, known: Partial<Omit<Person, 'id'>>): Person {
  return {
    khmerName: '',
    latinName: '',
    otherNames: [],
    honorific: '',
    sex: null,
    birthYear: null,
    ageBand: null,
    phones: [],
    emails: [],
    posts: [],
    province: null,
    languages: [],
    notes: '',
    tags: [],
    photograph: null,
    consent: null,
    erased: null,
    ...known,
    id,
  };
}

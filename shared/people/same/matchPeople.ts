import { searchKey } from '../../text/searchKey.ts';
import type { KnownPerson, Matcher } from '../list/model.ts';

/** Finds who a listed person is among the known ones. */
export function matcherOver(known: readonly KnownPerson[]): Matcher {
  const byName = new Map(known.flatMap((person) => names(person).map((name) => [name, person])));
  return (person) => {
    const same = names(person)
      .map((name) => byName.get(name))
      .find((found) => found !== undefined);
    if (same === undefined) return { state: 'new' };
    return person.phones.some((phone) => same.phones.includes(phone))
      ? { state: 'known', id: same.id, why: 'The telephone and the name are the same.' }
      : { state: 'perhaps', id: same.id, why: 'The name is the same.' };
  };
}

function names({ khmerName, latinName }: Pick<KnownPerson, 'khmerName' | 'latinName'>): string[] {
  return [khmerName, latinName].map(searchKey).filter((name) => name !== '');
}

import type { PersonId } from '../../base/ids.ts';
import type { Merge, Person } from '../directory/model.ts';

/** Where somebody of an earlier day is found now: themselves, or in whom they were merged. */
export type Whereabouts = (person: PersonId) =>
  | { readonly kind: 'here'; readonly person: PersonId }
  /** Removed for good. */
  | { readonly kind: 'erased' }
  | { readonly kind: 'gone' };

/**
 * Follows merges to whoever somebody is today.
 * @param people everybody who is in the directory; whoever was removed is not
 */
export function whereaboutsIn(
  people: ReadonlyMap<PersonId, Pick<Person, 'erased'>>,
  merges: readonly Merge[],
): Whereabouts {
  const into = new Map(
    merges.filter(({ takenBack }) => takenBack === null).map(({ gone, kept }) => [gone, kept]),
  );
  return (person) => {
    const met = new Set<PersonId>();
    let now = person;
    for (let next = into.get(now); next !== undefined && !met.has(next); next = into.get(now)) {
      met.add(next);
      now = next;
    }
    const found = people.get(now);
    if (found === undefined) return { kind: 'gone' };
    return found.erased === null ? { kind: 'here', person: now } : { kind: 'erased' };
  };
}

import type { PersonId } from '../base/ids.ts';
import type { Person } from '../people/directory/model.ts';
import type { Participant } from './model.ts';

/** Who of a list of people can be invited. Everybody stands in it once, in the order of the list. */
export interface Invitation {
  readonly new: readonly Person[];
  /** Participants of the event already, whatever their status. */
  readonly there: readonly Person[];
  /** Removed from the directory, or for good: nobody to invite. */
  readonly gone: readonly PersonId[];
}

/**
 * Sorts people by whether they can be invited to an event.
 * @param people those of them whom the directory has; erased ones may be among them
 */
export function planInvitation(
  wanted: readonly PersonId[],
  participants: readonly Pick<Participant, 'person'>[],
  people: ReadonlyMap<PersonId, Person>,
): Invitation {
  const taking = new Set(participants.map(({ person }) => person));
  const plan = { new: [] as Person[], there: [] as Person[], gone: [] as PersonId[] };
  for (const id of new Set(wanted)) {
    const person = people.get(id);
    if (person === undefined || person.erased !== null) plan.gone.push(id);
    else if (taking.has(id)) plan.there.push(person);
    else plan.new.push(person);
  }
  return plan;
}

import type { PersonId } from '../../base/ids.ts';
import type { Membership } from '../groups/model.ts';

/**
 * A group's seats without some people: the seat of a body stays, to be filled by somebody else; any other seat, and
 * one whose time had ended, was theirs alone and goes with them. The same list where none of them is in it.
 */
export function withoutMembers(
  members: readonly Membership[],
  gone: ReadonlySet<PersonId>,
): readonly Membership[] {
  const isGone = ({ person }: Membership): boolean => person !== null && gone.has(person);
  if (!members.some(isGone)) return members;
  return members.flatMap((seat) => {
    if (!isGone(seat)) return [seat];
    return seat.body === null || seat.to !== null ? [] : [{ ...seat, person: null }];
  });
}

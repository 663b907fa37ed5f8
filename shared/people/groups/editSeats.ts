import type { PersonId } from '../../base/ids.ts';
import { failure, success, type Outcome } from '../../base/outcome.ts';
import { addDays, type PlainDate } from '../../calendar/plainDate.ts';
import type { Membership } from './model.ts';

/** What can be said of a seat, except who holds it next. */
export type SeatFields = Partial<Omit<Membership, 'id'>>;

/** The seats with one changed. */
export function withSeat(
  seats: readonly Membership[],
  id: string,
  fields: SeatFields,
): readonly Membership[] {
  return seats.map((seat) => (seat.id === id ? { ...seat, ...fields } : seat));
}

/** The seats without one, as if it had never been. */
export function withoutSeat(seats: readonly Membership[], id: string): readonly Membership[] {
  return seats.filter((seat) => seat.id !== id);
}

/**
 * The seats after somebody has followed on a seat from a day on: the former holder is kept until the day before, and
 * the new one has the role and the body of the seat. An open seat is simply taken.
 * @param next the id of the new row; `person` is null where nobody follows yet
 * @returns a failure with the first day that is possible, where the former holder's own begins later
 */
export function withFollower(
  seats: readonly Membership[],
  id: string,
  next: { readonly id: string; readonly person: PersonId | null; readonly from: PlainDate },
): Outcome<readonly Membership[], PlainDate> {
  const former = seats.find((seat) => seat.id === id);
  if (former === undefined) return success(seats);
  if (former.person === null)
    return success(withSeat(seats, id, { person: next.person, from: next.from }));
  if (former.from !== null && next.from <= former.from) return failure(addDays(former.from, 1));
  return success(
    seats.flatMap((seat) =>
      seat === former
        ? [
            { ...seat, to: addDays(next.from, -1) },
            { ...seat, id: next.id, person: next.person, from: next.from, to: null },
          ]
        : [seat],
    ),
  );
}

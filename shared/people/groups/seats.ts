import type { PersonId } from '../../base/ids.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Person } from '../directory/model.ts';
import { postOn } from '../posts.ts';
import { inPrecedence, type Rank } from '../precedence.ts';
import { holdsOn } from './holdsOn.ts';
import { groupRoles, type Group, type Membership } from './model.ts';

/** The seats of a group on a day. */
export interface GroupSeats {
  /** Seats that somebody holds or that wait for somebody, chairs first, then by precedence. */
  readonly present: readonly Membership[];
  /** Those whose time is over or has not come; the last ones first. */
  readonly others: readonly Membership[];
  readonly held: number;
  /** Seats that nobody holds: those that are listed so, and those that only the number of seats tells of. */
  readonly open: number;
  /** Open seats that no row stands for. */
  readonly unlisted: number;
}

/** Sorts the seats of a group as of a day. */
export function seatsOn(
  group: Pick<Group, 'members' | 'seats'>,
  people: ReadonlyMap<PersonId, Person>,
  ranks: readonly Rank[],
  date: PlainDate,
): GroupSeats {
  const present = inOrder(
    group.members.filter((seat) => holdsOn(seat, date)),
    people,
    ranks,
    date,
  );
  const held = present.filter(({ person }) => person !== null).length;
  const unlisted = Math.max(0, (group.seats ?? 0) - present.length);
  return {
    present,
    others: group.members
      .filter((seat) => !holdsOn(seat, date))
      .toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? '')),
    held,
    open: present.length - held + unlisted,
    unlisted,
  };
}

/** Chair, vice-chairs, members, secretary; those of one role by precedence, open seats last. */
function inOrder(
  seats: readonly Membership[],
  people: ReadonlyMap<PersonId, Person>,
  ranks: readonly Rank[],
  date: PlainDate,
): readonly Membership[] {
  const standings = seats.map((seat) => {
    const person = seat.person === null ? undefined : people.get(seat.person);
    return {
      seat,
      rank: person === undefined ? '' : (postOn(person.posts, date)?.rank ?? ''),
      honorific: person?.honorific ?? '',
    };
  });
  const ordered = inPrecedence(standings, ranks).map(({ seat }) => seat);
  return ordered.toSorted((a, b) => place(a) - place(b));
}

function place({ role, person }: Membership): number {
  return groupRoles.indexOf(role) * 2 + (person === null ? 1 : 0);
}

import type { BodyId } from '../../base/ids.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Person, PersonPost } from '../directory/model.ts';
import { holdsOn } from '../groups/holdsOn.ts';
import { inPrecedence, type Rank } from '../precedence.ts';

/** A person with a post that they hold, held or will hold at an organisation. */
export interface Holder {
  readonly person: Person;
  readonly post: PersonPost;
}

/** Who holds a post at an organisation on a day, by precedence, and whose post there is over, the last one first. */
export interface Holders {
  readonly today: readonly Holder[];
  readonly formerly: readonly Holder[];
}

/** Finds the people of an organisation; whoever still holds a post there is not told of as a former one. */
export function holdersOf(
  body: BodyId,
  people: readonly Person[],
  ranks: readonly Rank[],
  date: PlainDate,
): Holders {
  const today: Holder[] = [];
  const formerly: Holder[] = [];
  for (const person of people) {
    if (person.erased !== null) continue;
    const there = person.posts.filter((post) => post.body === body);
    const now = there.filter((post) => holdsOn(post, date));
    today.push(...now.map((post) => ({ person, post })));
    const past = there.filter(({ to }) => to !== null && to < date);
    if (now.length === 0) formerly.push(...past.map((post) => ({ person, post })));
  }
  const standing = today.map((holder) => ({
    holder,
    rank: holder.post.rank,
    honorific: holder.person.honorific,
  }));
  return {
    today: inPrecedence(standing, ranks).map(({ holder }) => holder),
    formerly: formerly.toSorted((a, b) => (b.post.to ?? '').localeCompare(a.post.to ?? '')),
  };
}

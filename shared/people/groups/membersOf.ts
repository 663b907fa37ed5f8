import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Body } from '../../matrix/bodies.model.ts';
import type { Person } from '../directory/model.ts';
import { postOn } from '../posts.ts';
import { usualRanks, type Rank } from '../precedence.ts';
import { membersByRule, type GroupMember } from './membersByRule.ts';
import type { Group } from './model.ts';
import { seatsOn } from './seats.ts';

/**
 * Who belongs to a group on a day: whoever holds one of its seats, by role and precedence, then whoever else its
 * rule means. A member's post is the one at the body of the seat where they hold one there, else that of the day.
 * @param people the people of the directory; those of the seats are enough for a group without a rule
 */
export function membersOf(
  group: Group,
  people: readonly Person[],
  bodies: readonly Body[],
  date: PlainDate,
  ranks: readonly Rank[] = usualRanks,
): readonly GroupMember[] {
  const wanted = new Set(group.members.map(({ person }) => person));
  const byId = new Map(
    people
      .filter(({ id, erased }) => wanted.has(id) && erased === null)
      .map((one) => [one.id, one]),
  );
  const named = new Map<Person['id'], GroupMember>();
  for (const { person: id, role, body } of seatsOn(group, byId, ranks, date).present) {
    const person = id === null ? undefined : byId.get(id);
    if (person === undefined || named.has(person.id)) continue;
    const there = body === null ? [] : person.posts.filter((post) => post.body === body);
    const post = postOn(there, date) ?? postOn(person.posts, date);
    named.set(person.id, { person, role, post });
  }
  const meant = group.rule === null ? [] : membersByRule(group.rule, people, bodies, date);
  return [...named.values(), ...meant.filter(({ person }) => !named.has(person.id))];
}

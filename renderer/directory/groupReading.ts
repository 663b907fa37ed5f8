import type { BodyId, GroupId, PersonId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { membersByRule, type GroupMember } from '#shared/people/groups/membersByRule.ts';
import { membersOf } from '#shared/people/groups/membersOf.ts';
import type { GroupRule } from '#shared/people/groups/model.ts';
import { holdersOf, type Holder } from '#shared/people/organisations/holders.ts';
import { usualRanks, type Rank } from '#shared/people/precedence.ts';
import { alive } from '#renderer/store/live/alive.ts';
import type { Database } from '#renderer/store/schema.ts';
import { keptPeople } from './keptPeople.ts';

/** The first of many, and how many there are. */
export interface FirstOf<Item> {
  readonly count: number;
  readonly first: readonly Item[];
}

/** Questions whose answer lies in the posts of everybody. */
export interface GroupReading {
  readonly meant: (
    rule: GroupRule,
    date: PlainDate,
    limit: number,
  ) => Promise<FirstOf<GroupMember>>;
  readonly members: (group: GroupId, date: PlainDate) => Promise<readonly PersonId[]>;
  readonly holders: (
    body: BodyId,
    date: PlainDate,
    limit: number,
  ) => Promise<{ readonly today: FirstOf<Holder>; readonly formerly: FirstOf<Holder> }>;
}

/** Answers over an open store, from people that are kept in memory. */
export function groupReading(database: Database): GroupReading {
  const people = keptPeople(database);
  const bodies = async () => alive(await database.bodies.toArray());
  const ranks = async (): Promise<readonly Rank[]> =>
    (await database.settings.get('office'))?.ranks ?? usualRanks;
  return {
    meant: async (rule, date, limit) =>
      firstOf(membersByRule(rule, await people(), await bodies(), date), limit),
    members: async (id, date) => {
      const group = await database.groups.get(id);
      if (group === undefined || group.deleted === true) return [];
      const members = membersOf(group, await people(), await bodies(), date, await ranks());
      return members.map(({ person }) => person.id);
    },
    holders: async (body, date, limit) => {
      const { today, formerly } = holdersOf(body, await people(), await ranks(), date);
      return { today: firstOf(today, limit), formerly: firstOf(formerly, limit) };
    },
  };
}

function firstOf<Item>(all: readonly Item[], limit: number): FirstOf<Item> {
  return { count: all.length, first: all.slice(0, limit) };
}

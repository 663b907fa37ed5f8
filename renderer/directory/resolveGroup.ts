import type { GroupId, PersonId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { Database } from '#renderer/store/schema.ts';

/**
 * Who belongs to a group on a day: whoever holds one of its seats, in the order of roles and precedence, and
 * whoever its rule means. Nobody where there is no such group. The people are read in a worker.
 */
export async function resolveGroup(
  database: Database,
  group: GroupId,
  date: PlainDate,
): Promise<readonly PersonId[]> {
  const kept = await database.groups.get(group);
  if (kept === undefined || kept.deleted === true) return [];
  return kept.members
    .filter(
      ({ person, from, to }) =>
        person !== null && (from === null || from <= date) && (to === null || date <= to),
    )
    .map(({ person }) => person as PersonId);
}

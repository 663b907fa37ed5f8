import type { GroupId, PersonId } from '#shared/base/ids.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { Database } from '#renderer/store/schema.ts';
import { askGroups } from './askGroups.ts';

/**
 * Who belongs to a group on a day: whoever holds one of its seats, in the order of roles and precedence, then
 * whoever else its rule means. Nobody where there is no such group. The people are read in a worker.
 */
export async function resolveGroup(
  database: Database,
  group: GroupId,
  date: PlainDate,
): Promise<readonly PersonId[]> {
  return askGroups((remote) => remote.members(database.name, group, date));
}

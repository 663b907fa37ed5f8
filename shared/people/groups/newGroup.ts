import type { GroupId } from '../../base/ids.ts';
import type { Group } from './model.ts';

/** A group of which nothing is known yet but what is given. */
export function newGroup(
  id: GroupId,
  known: Partial<Omit<Group, 'id'>> & Pick<Group, 'name'>,
): Group {
  return {
    kind: 'other',
    province: null,
    term: { from: null, to: null },
    seats: null,
    members: [],
    rule: null,
    note: '',
    ...known,
    id,
  };
}

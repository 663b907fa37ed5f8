import type { GroupId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { Group } from '#shared/people/groups/model.ts';
import { newGroup } from '#shared/people/groups/newGroup.ts';
import { commit, write, type Edge } from '../commit.ts';

/** What is known of a group. */
type GroupFields = Partial<Omit<Group, 'id'>>;

/** Adds a group. */
export async function addGroup(
  edge: Edge,
  known: GroupFields & Pick<Group, 'name'>,
): Promise<GroupId> {
  const group = newGroup(edge.makeId() as GroupId, known);
  const subject = inLanguage(group.name, 'km');
  await commit(edge, { key: 'group.add', subject }, [write.put('groups', group)]);
  return group.id;
}

/** Changes what is known of a group, its seats and its rule among it; what is not named stays. */
export async function editGroup(edge: Edge, group: Group, fields: GroupFields): Promise<void> {
  const subject = inLanguage(group.name, 'km');
  await commit(edge, { key: 'group.edit', subject }, [write.patch('groups', group.id, fields)]);
}

/** Removes a group; its people stay in the directory. */
export async function removeGroup(edge: Edge, group: Group): Promise<void> {
  const subject = inLanguage(group.name, 'km');
  await commit(edge, { key: 'group.remove', subject }, [write.remove('groups', group.id)]);
}

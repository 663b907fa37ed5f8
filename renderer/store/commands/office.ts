import { commit, write, type Edge } from '../commit.ts';
import type { OfficeSettings } from '../records.ts';

/** Changes what the office says of itself on documents. */
export async function editOffice(
  edge: Edge,
  fields: Partial<Omit<OfficeSettings, 'id'>>,
): Promise<void> {
  await commit(edge, { key: 'office.edit', subject: '' }, [
    write.patch('settings', 'office', fields),
  ]);
}

import { commit, write, type Edge } from '../commit.ts';
import type { OfficeSettings } from '../records.ts';

type Fields = Partial<Omit<OfficeSettings, 'id'>>;

/**
 * Changes what the office says of itself on documents. The change is computed from what is kept at that moment,
 * so that a field left just before another is edited is not overwritten.
 */
export async function editOffice(
  edge: Edge,
  change: (now: OfficeSettings) => Fields,
): Promise<void> {
  const { settings, steps, changes } = edge.database;
  await edge.database.transaction('rw', [settings, steps, changes], async () => {
    const now = await settings.get('office');
    if (now === undefined) throw new Error('The store has no office settings');
    await commit(edge, { key: 'office.edit', subject: '' }, [
      write.patch('settings', 'office', change(now)),
    ]);
  });
}

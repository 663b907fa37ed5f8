import type { Picture } from '#shared/documents/textDoc.ts';
import { commit, write, type Edge } from '../commit.ts';
import { prepareJson, type PreparedFile } from '../files.ts';
import type { OfficeSettings } from '../records.ts';

type Fields = Partial<Omit<OfficeSettings, 'id'>>;

/**
 * Changes what the office says of itself on documents. The change is computed from what is kept at that moment,
 * so that a field left just before another is edited is not overwritten.
 * @param kept files that the change names
 */
export async function editOffice(
  edge: Edge,
  change: (now: OfficeSettings) => Fields,
  kept: readonly PreparedFile[] = [],
): Promise<void> {
  const { settings, steps, changes, files } = edge.database;
  await edge.database.transaction('rw', [settings, steps, changes, files], async () => {
    const now = await settings.get('office');
    if (now === undefined) throw new Error('The store has no office settings');
    await commit(
      edge,
      { key: 'office.edit', subject: '' },
      [write.patch('settings', 'office', change(now))],
      kept.map(({ record }) => record),
    );
  });
}

/** Sets the institution's emblem, or takes it away. */
export async function setEmblem(
  edge: Edge,
  emblem: { readonly name: string; readonly picture: Picture } | null,
): Promise<void> {
  const kept = emblem === null ? null : await prepareJson(emblem.picture, emblem.name);
  await editOffice(edge, () => ({ emblem: kept?.file ?? null }), kept === null ? [] : [kept]);
}

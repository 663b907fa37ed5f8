import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { KindId, TemplateChanges } from '#shared/documents/template/model.ts';
import { commit, write, type Edge } from '../commit.ts';
import type { PreparedFile } from '../files.ts';
import type { TemplateRecord } from '../records.ts';

/** A template that the office has not touched. */
export function untouchedTemplate(id: KindId): TemplateRecord {
  return { id, changes: {}, word: null, excel: null };
}

/** Changes a kind's template. The change is computed from what is kept at that moment. */
export async function editTemplate(
  edge: Edge,
  id: KindId,
  change: (now: TemplateChanges) => TemplateChanges,
): Promise<void> {
  const { templates, steps, changes } = edge.database;
  await edge.database.transaction('rw', [templates, steps, changes], async () => {
    const now = await templates.get(id);
    const kept = now === undefined || now.deleted === true ? untouchedTemplate(id) : now;
    await commit(edge, { key: 'template.edit', subject: kindOf(id).name.en }, [
      write.put('templates', { ...kept, changes: change(kept.changes) }),
    ]);
  });
}

/** Brings a whole kind back to the original, its files included. */
export async function resetTemplate(edge: Edge, id: KindId): Promise<void> {
  await commit(edge, { key: 'template.reset', subject: kindOf(id).name.en }, [
    write.put('templates', untouchedTemplate(id)),
  ]);
}

/** Sets the file that the office edits in Word or Excel, or takes it away (null). */
export async function setTemplateFile(
  edge: Edge,
  id: KindId,
  which: 'word' | 'excel',
  file: PreparedFile | null,
): Promise<void> {
  const { templates, steps, changes, files } = edge.database;
  await edge.database.transaction('rw', [templates, steps, changes, files], async () => {
    const now = await templates.get(id);
    const kept = now === undefined || now.deleted === true ? untouchedTemplate(id) : now;
    await commit(
      edge,
      { key: 'template.file', subject: kindOf(id).name.en },
      [write.put('templates', { ...kept, [which]: file?.file ?? null })],
      file === null ? [] : [file.record],
    );
  });
}

/** Takes over templates from another copy of the program, all in one step; kinds that they do not name stay. */
export async function loadTemplates(
  edge: Edge,
  records: readonly TemplateRecord[],
  files: readonly PreparedFile[],
): Promise<void> {
  await commit(
    edge,
    { key: 'template.load', subject: records.map(({ id }) => kindOf(id).name.en).join(', ') },
    records.map((record) => write.put('templates', record)),
    files.map(({ record }) => record),
  );
}

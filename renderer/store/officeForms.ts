import { readFile } from './files.ts';
import type { TemplateRecord } from './records.ts';
import type { Database } from './schema.ts';

/** One of the office's own files, to be filled in place of the program's form; null where it has none of that format. */
export async function officeForm(
  database: Database,
  { word, excel }: Pick<TemplateRecord, 'word' | 'excel'>,
  format: 'docx' | 'xlsx',
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const file = format === 'docx' ? word : excel;
  return file === null ? null : { name: file.name, bytes: await readFile(database, file.hash) };
}

/** All of them. */
export async function officeForms(
  database: Database,
  template: Pick<TemplateRecord, 'word' | 'excel'>,
): Promise<{
  readonly docx: Awaited<ReturnType<typeof officeForm>>;
  readonly xlsx: Awaited<ReturnType<typeof officeForm>>;
}> {
  const [docx, xlsx] = await Promise.all([
    officeForm(database, template, 'docx'),
    officeForm(database, template, 'xlsx'),
  ]);
  return { docx, xlsx };
}

import type { FieldScope } from '#shared/documents/fields/scope.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import { fillOfficeFile } from '#renderer/templates/fillOfficeFile.ts';
import { readFile } from './files.ts';
import type { TemplateRecord } from './records.ts';
import type { Database } from './schema.ts';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** One of the office's own files, filled; null where the office has none of that format. */
export async function filledFile(
  database: Database,
  { word, excel }: Pick<TemplateRecord, 'word' | 'excel'>,
  format: 'docx' | 'xlsx',
  kind: AnyKind,
  scope: FieldScope,
): Promise<Uint8Array | null> {
  const file = format === 'docx' ? word : excel;
  if (file === null) return null;
  const bytes = await readFile(database, file.hash);
  return fillOfficeFile({ name: file.name, bytes }, format, kind, scope);
}

/** Every file that the office's own templates make of a document, to be kept with the issued paper. */
export async function filledFiles(
  database: Database,
  template: Pick<TemplateRecord, 'word' | 'excel'>,
  kind: AnyKind,
  scope: FieldScope,
): Promise<
  readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[]
> {
  const formats = kind.sheets === undefined ? (['docx'] as const) : (['docx', 'xlsx'] as const);
  const made = await Promise.all(
    formats.map(async (format) => {
      const bytes = await filledFile(database, template, format, kind, scope);
      return bytes === null ? [] : [{ name: `${kind.id}.${format}`, type: types[format], bytes }];
    }),
  );
  return made.flat();
}

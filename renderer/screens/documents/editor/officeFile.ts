import type { FieldScope } from '#shared/documents/fields/scope.ts';
import { catalogueOf } from '#shared/documents/fields/templateFilling.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import type { KeptFile } from '#shared/documents/register/model.ts';
import { readFile } from '#renderer/store/files.ts';
import type { Database } from '#renderer/store/schema.ts';

/**
 * The office's own file, filled. It was inspected when it was taken in; the kind may have lost a field since.
 * @throws where the file no longer fits its kind, with what is wrong
 */
export async function fillOfficeFile(
  database: Database,
  file: KeptFile,
  which: 'docx' | 'xlsx',
  kind: AnyKind,
  scope: FieldScope,
): Promise<Uint8Array> {
  const bytes = await readFile(database, file.hash);
  const catalogue = catalogueOf(kind.fields, kind.calculations);
  if (which === 'docx') {
    const { inspectWordTemplate, fillWordTemplate } =
      await import('#renderer/templates/wordTemplate.ts');
    const template = inspectWordTemplate(bytes, catalogue);
    if (!template.ok) throw new Error(`${file.name}: ${JSON.stringify(template.problem[0])}`);
    return fillWordTemplate(template.value, scope);
  }
  const { inspectExcelTemplate, fillExcelTemplate } =
    await import('#renderer/templates/excelTemplate.ts');
  const template = inspectExcelTemplate(bytes, catalogue);
  if (!template.ok) throw new Error(`${file.name}: ${JSON.stringify(template.problem[0])}`);
  return fillExcelTemplate(template.value, scope);
}

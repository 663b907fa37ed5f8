import type { KindId } from '#shared/documents/template/model.ts';
import type { KeptFile } from '#shared/documents/register/model.ts';
import type { TemplateFormat, TemplateProblem } from '#shared/documents/fields/templateProblem.ts';
import { catalogueOf } from '#shared/documents/fields/templateFilling.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { BundledFile, BundledTemplate } from '#shared/documents/template/templateBundle.ts';
import { prepareFile, readFile, type PreparedFile } from '#renderer/store/files.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import type { Database } from '#renderer/store/schema.ts';
import { inspectTemplate } from '#renderer/templates/inspectTemplate.ts';
import { formats } from '../files/formats.ts';
import { fromBase64, toBase64 } from '#renderer/importers/base64.ts';

/** Whether the office has made anything of it. */
export function isTouched({ changes, word, excel }: TemplateRecord): boolean {
  return Object.keys(changes).length > 0 || word !== null || excel !== null;
}

async function carriedFile(database: Database, file: KeptFile | null): Promise<BundledFile | null> {
  if (file === null) return null;
  return { name: file.name, base64: toBase64(await readFile(database, file.hash)) };
}

/** Templates with the bytes of their files, for another computer. */
export async function carried(
  database: Database,
  records: readonly TemplateRecord[],
): Promise<readonly BundledTemplate[]> {
  const templates: BundledTemplate[] = [];
  for (const { id, changes, word, excel } of records) {
    templates.push({
      kind: id,
      changes,
      word: await carriedFile(database, word),
      excel: await carriedFile(database, excel),
    });
  }
  return templates;
}

/** A file within a file that cannot be used. */
export interface CarriedProblem {
  readonly kind: KindId;
  readonly file: string;
  readonly problem: TemplateProblem;
}

/** What is wrong with the Word and Excel files among the templates. */
export async function problemsOfFiles(
  templates: readonly BundledTemplate[],
): Promise<readonly CarriedProblem[]> {
  const found: CarriedProblem[] = [];
  for (const template of templates) {
    const { fields, calculations } = kindOf(template.kind);
    const catalogue = catalogueOf(fields, calculations);
    for (const format of Object.keys(formats) as TemplateFormat[]) {
      const file = template[formats[format].which];
      if (file === null) continue;
      const problems = await inspectTemplate(format, fromBase64(file.base64), catalogue);
      found.push(...problems.map((problem) => ({ kind: template.kind, file: file.name, problem })));
    }
  }
  return found;
}

/** The templates as the store keeps them, and their files. */
export async function prepared(templates: readonly BundledTemplate[]): Promise<{
  readonly records: readonly TemplateRecord[];
  readonly files: readonly PreparedFile[];
}> {
  const files: PreparedFile[] = [];
  const keep = async (
    file: BundledFile | null,
    format: TemplateFormat,
  ): Promise<KeptFile | null> => {
    if (file === null) return null;
    const { type } = formats[format];
    const ready = await prepareFile(fromBase64(file.base64), { name: file.name, type });
    files.push(ready);
    return ready.file;
  };
  const records: TemplateRecord[] = [];
  for (const { kind, changes, word, excel } of templates) {
    records.push({
      id: kind,
      changes,
      word: await keep(word, 'docx'),
      excel: await keep(excel, 'xlsx'),
    });
  }
  return { records, files };
}

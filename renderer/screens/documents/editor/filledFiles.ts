import type { DocumentLanguage } from '#shared/base/language.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import { officeForm } from '#renderer/store/officeForms.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import type { Database } from '#renderer/store/schema.ts';
import { filledFile } from '#renderer/writers/writeDocument.ts';
import { draftPaper } from './usePaper.ts';

const formats = [
  {
    extension: 'docx',
    shown: 'text',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    extension: 'xlsx',
    shown: 'sheets',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
] as const;

/** Every file that the office's own templates make of a document, to be kept with the issued paper. */
export async function filledFiles(
  database: Database,
  document: Pick<OfficeDocument, 'kind' | 'data'>,
  language: DocumentLanguage,
  office: OfficeFacts,
  template: TemplateRecord,
): Promise<
  readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[]
> {
  const { id, sheets } = kindOf(document.kind);
  const made = await Promise.all(
    formats.map(async ({ extension, shown, type }) => {
      if (shown === 'sheets' && sheets === undefined) return [];
      const form = await officeForm(database, template, extension);
      if (form === null) return [];
      const paper = draftPaper(document, language, office, template, shown);
      return [{ name: `${id}.${extension}`, type, bytes: await filledFile(paper, form) }];
    }),
  );
  return made.flat();
}

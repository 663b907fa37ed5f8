import type { DocumentLanguage } from '#shared/base/language.ts';
import { workplanPaper } from '#shared/documents/kinds/workplan/workplanPaper.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import type { TemplateChanges } from '#shared/documents/template/model.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import type { WorkplanDocumentFacts } from '#shared/documents/workplan/facts.ts';
import { buildWorkplanLetter } from '#shared/documents/workplan/letter.ts';
import { buildWorkplanWorkbook } from '#shared/documents/workplan/workbook.ts';

/** The Word paper of a workplan; as the program brings it, unless the office has changed something. */
export function workplanLetter(
  facts: WorkplanDocumentFacts,
  language: DocumentLanguage,
  changes: TemplateChanges = {},
): TextDoc {
  return buildWorkplanLetter(facts, language, workplanPaper(facts, null, changes));
}

/** The workbook of a workplan, likewise. */
export function workplanWorkbook(
  facts: WorkplanDocumentFacts,
  language: DocumentLanguage,
  changes: TemplateChanges = {},
): SheetDoc {
  return buildWorkplanWorkbook(facts, language, workplanPaper(facts, null, changes));
}

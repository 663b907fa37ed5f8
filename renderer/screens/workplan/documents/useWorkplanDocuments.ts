import { useCallback } from 'react';
import type { DocumentLanguage } from '#shared/base/language.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import { workplanData } from '#shared/documents/kinds/workplan/fromFacts.ts';
import { workplanPaper } from '#shared/documents/kinds/workplan/workplanPaper.ts';
import { scopeFor } from '#shared/documents/register/compose.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import type { SheetDoc } from '#shared/documents/sheetDoc.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import type { WorkplanDocumentFacts } from '#shared/documents/workplan/facts.ts';
import { buildWorkplanLetter } from '#shared/documents/workplan/letter.ts';
import { buildWorkplanWorkbook } from '#shared/documents/workplan/workbook.ts';
import { filledFile } from '#renderer/store/filledFiles.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { documentFile } from '#renderer/writers/writeDocument.ts';

/** Which of a workplan's documents: the paper to be signed, or the workbook. */
export type Kind = 'letter' | 'workbook';

/** How a workplan's documents are wanted. */
export interface Wish {
  readonly language: DocumentLanguage;
  readonly annexes: 'all' | 'none';
}

export interface WorkplanDocuments {
  readonly letter: (facts: WorkplanDocumentFacts, wish: Wish) => TextDoc;
  readonly workbook: (facts: WorkplanDocumentFacts, wish: Wish) => SheetDoc;
  /** The file, made from the office's own template where it has one. */
  readonly file: (
    kind: Kind,
    facts: WorkplanDocumentFacts,
    wish: Wish,
    signal: AbortSignal,
  ) => Promise<Uint8Array>;
}

/** A workplan's facts as data of its kind, for templates and the register. */
export function dataOf(facts: WorkplanDocumentFacts): DocumentData {
  return workplanData(facts);
}

/** The documents of workplans as the office has them: its template, its emblem, its own files. */
export function useWorkplanDocuments(
  office: OfficeFacts,
  template: TemplateRecord,
): WorkplanDocuments {
  const { database } = useStore();
  const paper = useCallback(
    (facts: WorkplanDocumentFacts, { annexes }: Wish) => ({
      ...workplanPaper(facts, office.emblem, template.changes),
      annexes,
    }),
    [office, template],
  );
  const letter = useCallback(
    (facts: WorkplanDocumentFacts, wish: Wish) =>
      buildWorkplanLetter(facts, wish.language, paper(facts, wish)),
    [paper],
  );
  const workbook = useCallback(
    (facts: WorkplanDocumentFacts, wish: Wish) =>
      buildWorkplanWorkbook(facts, wish.language, paper(facts, wish)),
    [paper],
  );
  const file: WorkplanDocuments['file'] = useCallback(
    async (which, facts, wish, signal) => {
      const kind = kindOf('workplan');
      const scope = scopeFor({
        kind,
        data: dataOf(facts),
        office,
        changes: template.changes,
        language: wish.language,
      });
      const format = which === 'letter' ? 'docx' : 'xlsx';
      const own = await filledFile(database, template, format, kind, scope);
      return own ?? documentFile((which === 'letter' ? letter : workbook)(facts, wish), signal);
    },
    [database, office, template, letter, workbook],
  );
  return { letter, workbook, file };
}

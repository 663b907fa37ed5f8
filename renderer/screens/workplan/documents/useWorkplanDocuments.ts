import { useCallback } from 'react';
import type { DocumentLanguage } from '#shared/base/language.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import { workplanData } from '#shared/documents/kinds/workplan/fromFacts.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import type { WorkplanDocumentFacts } from '#shared/documents/workplan/facts.ts';
import { officeForm } from '#renderer/store/officeForms.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { WorkplanPaperSource } from '#renderer/writers/paperSource.ts';
import { documentFile, filledFile } from '#renderer/writers/writeDocument.ts';

/** Which of a workplan's documents: the paper to be signed, or the workbook. */
export type Kind = 'letter' | 'workbook';

/** How a workplan's documents are wanted. */
export interface Wish {
  readonly language: DocumentLanguage;
  readonly annexes: 'all' | 'none';
}

export interface WorkplanDocuments {
  /** What a worker draws the document from. */
  readonly source: (kind: Kind, facts: WorkplanDocumentFacts, wish: Wish) => WorkplanPaperSource;
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
  const source = useCallback(
    (which: Kind, facts: WorkplanDocumentFacts, wish: Wish): WorkplanPaperSource => ({
      kind: 'workplan',
      facts,
      ...wish,
      emblem: office.emblem,
      changes: template.changes,
      shown: which === 'letter' ? 'text' : 'sheets',
    }),
    [office, template],
  );
  const file: WorkplanDocuments['file'] = useCallback(
    async (which, facts, wish, signal) => {
      const form = await officeForm(database, template, which === 'letter' ? 'docx' : 'xlsx');
      const drawn = source(which, facts, wish);
      if (form === null) return documentFile(drawn, signal);
      const { language, changes, shown } = drawn;
      const data = dataOf(facts);
      const paper = { kind: 'composed', of: 'workplan', data, office, changes } as const;
      return filledFile({ ...paper, language, shown }, form, signal);
    },
    [database, office, template, source],
  );
  return { source, file };
}

import { useMemo } from 'react';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import { buildInputOf, type Composition } from '#shared/documents/register/compose.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import type { DocumentTree } from '#renderer/writers/writing.worker.ts';

/** A draft as the engine composes it. */
export interface DraftPaper {
  readonly composition: Composition;
  readonly tree: (shown: 'text' | 'sheets') => DocumentTree;
}

/** Composes a draft with the office's template. */
export function draftPaper(
  document: Pick<OfficeDocument, 'kind' | 'data'>,
  language: DocumentLanguage,
  office: OfficeFacts,
  { changes }: Pick<TemplateRecord, 'changes'>,
): DraftPaper {
  const kind = kindOf(document.kind);
  const composition: Composition = { kind, data: document.data, office, changes, language };
  return {
    composition,
    tree: (shown) => {
      const input = buildInputOf(composition);
      return shown === 'sheets' && kind.sheets !== undefined
        ? kind.sheets(input)
        : kind.text(input);
    },
  };
}

/** As `draftPaper`, made anew only when something of it changes. */
export function useDraftPaper(
  document: OfficeDocument,
  office: OfficeFacts,
  template: TemplateRecord,
): DraftPaper {
  const { kind, data, language } = document;
  return useMemo(
    () => draftPaper({ kind, data }, language, office, template),
    [kind, data, language, office, template],
  );
}

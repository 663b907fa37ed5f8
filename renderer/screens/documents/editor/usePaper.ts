import { useMemo } from 'react';
import type { DocumentLanguage } from '#shared/base/language.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import type { ComposedPaper } from '#renderer/writers/paperSource.ts';

/** What a worker composes a draft of, with the office's template. */
export function draftPaper(
  { kind, data }: Pick<OfficeDocument, 'kind' | 'data'>,
  language: DocumentLanguage,
  office: OfficeFacts,
  { changes }: Pick<TemplateRecord, 'changes'>,
  shown: 'text' | 'sheets',
): ComposedPaper {
  return { kind: 'composed', of: kind, data, office, changes, language, shown };
}

/** As `draftPaper`, made anew only when something of it changes. */
export function useDraftPaper(
  document: OfficeDocument,
  office: OfficeFacts,
  template: TemplateRecord,
  shown: 'text' | 'sheets',
): ComposedPaper {
  const { kind, data, language } = document;
  return useMemo(
    () => draftPaper({ kind, data }, language, office, template, shown),
    [kind, data, language, office, template, shown],
  );
}

import { Button } from '@mantine/core';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { mergeList } from './mergeList.ts';

const MergeDialog = lazy(() => import('./MergeDialog.tsx'));

/** The way to a paper for each addressee, where there are several. */
export function MergeAction(props: {
  readonly document: OfficeDocument;
  readonly kind: AnyKind;
  readonly office: OfficeFacts;
  readonly template: TemplateRecord;
}): ReactNode {
  const { document, kind, office, template } = props;
  const { documents: texts } = useMessages();
  const [open, setOpen] = useState(false);
  const merge = mergeList(kind, document.data);
  if (merge === null || merge.names.length < 2) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {texts.merge}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <MergeDialog
            document={document}
            merge={merge}
            office={office}
            template={template}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

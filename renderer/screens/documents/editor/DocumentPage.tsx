import { Button, Center, Loader } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { DocumentId } from '#shared/base/ids.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useDocument } from '#renderer/store/live/useDocuments.ts';
import { useOfficeFacts, useTemplate } from '#renderer/store/live/useTemplates.ts';
import { DraftEditor } from './DraftEditor.tsx';
import { IssuedView } from './IssuedView.tsx';

/** One document: a draft to write on, or an issued paper to look at; or why it cannot be shown. */
export default function DocumentPage({ id }: { readonly id: DocumentId }): ReactNode {
  const { documents: texts, app } = useMessages();
  const document = useDocument(id);
  if (document === null)
    return (
      <EmptyState
        icon={IconFileOff}
        title={texts.missing}
        text={texts.missingText}
        action={
          <Button component={Link} href={paths.documents}>
            {texts.back}
          </Button>
        }
      />
    );
  if (document === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  return <Opened document={document} />;
}

function Opened({ document }: { readonly document: OfficeDocument }): ReactNode {
  const { app } = useMessages();
  const office = useOfficeFacts();
  const template = useTemplate(document.kind);
  if (office === undefined || template === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  return document.status === 'draft' ? (
    <DraftEditor document={document} office={office} template={template} />
  ) : (
    <IssuedView document={document} office={office} template={template} />
  );
}

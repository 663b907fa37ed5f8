import { lazy, type ReactNode } from 'react';
import { useParams } from 'wouter';
import type { DocumentId, IncomingId } from '#shared/base/ids.ts';
import { RegisterPage } from './register/RegisterPage.tsx';

const DocumentPage = lazy(() => import('./editor/DocumentPage.tsx'));
const IncomingPage = lazy(() => import('./incoming/IncomingPage.tsx'));

/** The register of documents, the letters that came in, or one document. */
export default function DocumentsScreen(): ReactNode {
  const { documentId, letterId } = useParams<{
    readonly documentId?: string;
    readonly letterId?: string;
  }>();
  if (documentId === undefined) return <RegisterPage />;
  if (documentId === 'incoming')
    return <IncomingPage key={letterId} wanted={(letterId ?? null) as IncomingId | null} />;
  return <DocumentPage key={documentId} id={documentId as DocumentId} />;
}

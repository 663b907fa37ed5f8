import type { ReactNode } from 'react';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** The letters that came in. */
export default function IncomingPage(): ReactNode {
  const { documents: texts } = useMessages();
  return (
    <Page title={texts.incoming} fill>
      {null}
    </Page>
  );
}

import type { ReactNode } from 'react';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { PeopleTabs } from '../PeopleTabs.tsx';

export default function DuplicatesPage(): ReactNode {
  const { duplicates } = useMessages();
  return (
    <Page title={duplicates.title} toolbar={<PeopleTabs open="duplicates" />}>
      {null}
    </Page>
  );
}

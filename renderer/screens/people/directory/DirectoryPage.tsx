import type { ReactNode } from 'react';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { PeopleTabs } from '../PeopleTabs.tsx';

export function DirectoryPage(): ReactNode {
  const { people } = useMessages();
  return (
    <Page title={people.title} toolbar={<PeopleTabs open="people" />}>
      {null}
    </Page>
  );
}

import type { ReactNode } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { PeopleTabs } from '../PeopleTabs.tsx';

export default function OrganisationsPage(_props: { readonly wanted: BodyId | null }): ReactNode {
  const { organisations } = useMessages();
  return (
    <Page title={organisations.title} toolbar={<PeopleTabs open="organisations" />}>
      {null}
    </Page>
  );
}

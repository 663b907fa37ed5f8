import type { ReactNode } from 'react';
import type { GroupId } from '#shared/base/ids.ts';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { PeopleTabs } from '../PeopleTabs.tsx';

export default function GroupsPage(_props: { readonly wanted: GroupId | null }): ReactNode {
  const { groups } = useMessages();
  return (
    <Page title={groups.title} toolbar={<PeopleTabs open="groups" />}>
      {null}
    </Page>
  );
}

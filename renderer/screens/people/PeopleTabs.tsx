import type { ReactNode } from 'react';
import { PageTabs } from '#renderer/components/page/PageTabs.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';

/** The pages of the directory. */
export function PeopleTabs(props: {
  readonly open: 'people' | 'organisations' | 'groups' | 'duplicates';
}): ReactNode {
  const { people, organisations, groups, duplicates } = useMessages();
  const tabs = [
    { key: 'people', href: paths.people, label: people.title },
    { key: 'organisations', href: paths.organisations, label: organisations.title },
    { key: 'groups', href: paths.groups, label: groups.title },
    { key: 'duplicates', href: paths.duplicates, label: duplicates.title },
  ] as const;
  return (
    <PageTabs
      label={people.tabs}
      tabs={tabs.map(({ key, href, label }) => ({ href, label, open: key === props.open }))}
    />
  );
}

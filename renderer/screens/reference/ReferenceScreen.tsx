import { Anchor, Tabs, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { HolidaysTable } from './HolidaysTable.tsx';
import { ProvincesTable } from './ProvincesTable.tsx';
import { SpellingsTable } from './SpellingsTable.tsx';

const tabs = ['spellings', 'provinces', 'holidays'] as const;
type Tab = (typeof tabs)[number];

function Table({ tab, search }: { readonly tab: Tab; readonly search: string }): ReactNode {
  switch (tab) {
    case 'spellings':
      return <SpellingsTable search={search} />;
    case 'provinces':
      return <ProvincesTable search={search} />;
    case 'holidays':
      return <HolidaysTable search={search} />;
  }
}

/** The lists that workplans and documents draw on, each editable like a spreadsheet. */
export default function ReferenceScreen(): ReactNode {
  const texts = useMessages().reference;
  const [tab, setTab] = useState<Tab>('spellings');
  const [search, setSearch] = useState('');
  return (
    <Page
      fill
      title={texts.title}
      lead={
        <>
          {texts.lead}{' '}
          <Anchor component={Link} href={paths.organisations} size="sm" underline="always">
            {texts.toOrganisations}
          </Anchor>
        </>
      }
      toolbar={
        <>
          <Tabs
            value={tab}
            onChange={(value) => setTab(tabs.find((one) => one === value) ?? 'spellings')}
          >
            <Tabs.List>
              {tabs.map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {texts[one]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
          </Tabs>
          <TextInput
            ml="auto"
            w={240}
            aria-label={texts.search}
            placeholder={texts.search}
            leftSection={<IconSearch size={15} />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </>
      }
    >
      <Table tab={tab} search={search} />
    </Page>
  );
}

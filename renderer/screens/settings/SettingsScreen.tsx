import { SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Signer } from '#shared/base/ids.ts';
import { failure, success } from '#shared/base/outcome.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { longestSigner } from '#renderer/store/localSettings.ts';
import { useOffice } from '#renderer/store/live/useOffice.ts';
import { useSigner } from '#renderer/store/SignerContext.tsx';
import { OfficePanel } from './OfficePanel.tsx';
import { PapersPanel } from './PapersPanel.tsx';

function YouPanel(): ReactNode {
  const { app, settings: texts } = useMessages();
  const { signer, changeSigner } = useSigner();
  const { language, setLanguage } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Panel title={texts.you}>
      <Stack gap="lg" maw={520}>
        <KeptText
          label={texts.name}
          description={texts.nameHint}
          maxLength={longestSigner}
          value={signer}
          judge={(name) => (name.trim() === '' ? failure(app.welcome.empty) : success(name.trim()))}
          onKeep={(name) => void changeSigner(name as Signer)}
        />
        <div>
          <Text size="sm" fw={500} id="settings-language">
            {texts.language}
          </Text>
          <Text size="xs" c="var(--ovop-text-muted)" mb={4}>
            {texts.languageHint}
          </Text>
          <SegmentedControl
            aria-labelledby="settings-language"
            value={language}
            onChange={(value) => setLanguage(value === 'km' ? 'km' : 'en')}
            data={[
              { value: 'km', label: 'ភាសាខ្មែរ' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
        <div>
          <Text size="sm" fw={500} mb={4} id="settings-appearance">
            {texts.appearance}
          </Text>
          <SegmentedControl
            aria-labelledby="settings-appearance"
            value={colorScheme}
            onChange={(value) =>
              setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')
            }
            data={[
              { value: 'light', label: app.light },
              { value: 'dark', label: app.dark },
              { value: 'auto', label: app.auto },
            ]}
          />
        </div>
      </Stack>
    </Panel>
  );
}

/** What the program knows about the person, the computer and the office. */
export default function SettingsScreen(): ReactNode {
  const texts = useMessages().settings;
  const office = useOffice();
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Stack gap="lg">
        <YouPanel />
        {office !== undefined && <OfficePanel office={office} />}
        {office !== undefined && <PapersPanel office={office} />}
      </Stack>
    </Page>
  );
}

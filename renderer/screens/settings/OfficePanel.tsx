import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Panel } from '#renderer/components/page/Panel.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { editOffice } from '#renderer/store/commands/office.ts';
import type { OfficeSettings } from '#renderer/store/records.ts';
import { officeDefaults } from '#renderer/store/seed.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { BilingualLines } from './BilingualLines.tsx';
import { ExchangeRateField } from './ExchangeRateField.tsx';
import { SignatoryLines } from './SignatoryLines.tsx';

/** The office's own lines on every document. */
export function OfficePanel({ office }: { readonly office: OfficeSettings }): ReactNode {
  const texts = useMessages().settings;
  const edge = useStore();
  const change = (of: (now: OfficeSettings) => Partial<Omit<OfficeSettings, 'id'>>): void => {
    void editOffice(edge, of);
  };
  const restore = (): void => {
    const { issuer, place, signatories, distribution, era } = officeDefaults;
    change(() => ({ issuer, place, signatories, distribution, era }));
  };
  return (
    <Panel
      title={texts.office}
      hint={texts.officeHint}
      actions={
        <Button variant="default" size="compact-sm" onClick={restore}>
          {texts.restore}
        </Button>
      }
    >
      <Stack gap="xl">
        <BilingualLines
          title={texts.issuer}
          hint={texts.issuerHint}
          lines={office.issuer}
          onEdit={(edit) => change((now) => ({ issuer: edit(now.issuer) }))}
        />
        <BilingualLines
          title={texts.place}
          lines={[office.place]}
          fixed
          onEdit={(edit) => change((now) => ({ place: edit([now.place])[0] ?? now.place }))}
        />
        <SignatoryLines
          signatories={office.signatories}
          onEdit={(edit) => change((now) => ({ signatories: edit(now.signatories) }))}
        />
        <BilingualLines
          title={texts.distribution}
          lines={office.distribution}
          onEdit={(edit) => change((now) => ({ distribution: edit(now.distribution) }))}
        />
        <ExchangeRateField
          rate={office.exchangeRate}
          onKeep={(exchangeRate) => change(() => ({ exchangeRate }))}
        />
        <div>
          <Text size="sm" fw={500} mb={4} id="settings-era">
            {texts.era}
          </Text>
          <SegmentedControl
            aria-labelledby="settings-era"
            value={office.era}
            onChange={(value) => change(() => ({ era: value === 'ព.ស.' ? 'ព.ស.' : 'ពុទ្ធសករាជ' }))}
            data={['ព.ស.', 'ពុទ្ធសករាជ']}
          />
        </div>
      </Stack>
    </Panel>
  );
}

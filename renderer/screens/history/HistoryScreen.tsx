import { Button, Loader, Text, TextInput } from '@mantine/core';
import { IconHistory, IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Step } from '#shared/history/model.ts';
import { searchKey } from '#shared/text/searchKey.ts';
import { ChangeTable } from '#renderer/components/changes/ChangeTable.tsx';
import { Steps } from '#renderer/components/changes/Steps.tsx';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { stepText } from '#renderer/i18n/stepText.ts';
import { useChangesOfStep, useSteps } from '#renderer/store/live/useHistory.ts';

const pageSize = 200;

function Details({ step }: { readonly step: Step }): ReactNode {
  const changes = useChangesOfStep(step.id);
  return changes === undefined ? <Loader size="xs" /> : <ChangeTable changes={changes} />;
}

/** The audit list: every step, newest first, each with what it changed. */
export default function HistoryScreen(): ReactNode {
  const messages = useMessages();
  const texts = messages.history;
  const [limit, setLimit] = useState(pageSize);
  const [query, setQuery] = useState('');
  const steps = useSteps(limit);
  if (steps === undefined) return <Page title={texts.title}>{null}</Page>;
  const key = searchKey(query);
  const found = steps.filter((step) =>
    searchKey(`${step.by} ${stepText(messages, step.label)}`).includes(key),
  );
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      toolbar={
        <>
          <TextInput
            aria-label={texts.searchLabel}
            placeholder={texts.searchPlaceholder}
            leftSection={<IconSearch size={15} />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            w={320}
          />
          <Text size="sm" c="var(--ovop-text-muted)">
            {texts.count(found.length)}
          </Text>
        </>
      }
    >
      {found.length === 0 ? (
        <EmptyState
          icon={IconHistory}
          title={query === '' ? texts.noChanges : texts.noMatch}
          text={texts.lead}
        />
      ) : (
        <Steps steps={found} renderDetails={(step) => <Details step={step} />} />
      )}
      {steps.length === limit && (
        <Button variant="default" mt="md" onClick={() => setLimit(limit + pageSize)}>
          {texts.more}
        </Button>
      )}
    </Page>
  );
}

import { Button, Loader, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconHistory, IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { hlcMilliseconds } from '#shared/history/hlc.ts';
import type { Step } from '#shared/history/model.ts';
import { searchKey } from '#shared/text/searchKey.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { stepText } from '#renderer/i18n/stepText.ts';
import { momentText } from '#renderer/i18n/momentText.ts';
import { useChangesOfStep, useSteps } from '#renderer/store/live/useHistory.ts';
import { ChangeTable } from './ChangeTable.tsx';
import classes from './HistoryScreen.module.css';

const pageSize = 200;

function Details({ step }: { readonly step: Step }): ReactNode {
  const changes = useChangesOfStep(step.id);
  return changes === undefined ? <Loader size="xs" /> : <ChangeTable changes={changes} />;
}

function StepRow({ step }: { readonly step: Step }): ReactNode {
  const messages = useMessages();
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <li className={classes.step}>
      <UnstyledButton
        className={classes.row}
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        {open ? (
          <IconChevronDown size={15} aria-hidden />
        ) : (
          <IconChevronRight size={15} aria-hidden />
        )}
        <span className={classes.when}>{momentText(hlcMilliseconds(step.at), language)}</span>
        <span className={classes.who}>{step.by}</span>
        <span>
          {stepText(messages, step.label)}
          {step.undoes !== undefined && (
            <Text span size="xs" c="var(--ovop-text-muted)">
              {` (${messages.history.undoes})`}
            </Text>
          )}
        </span>
      </UnstyledButton>
      {open && <Details step={step} />}
    </li>
  );
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
        <ol className={classes.list}>
          {found.map((step) => (
            <StepRow key={step.id} step={step} />
          ))}
        </ol>
      )}
      {steps.length === limit && (
        <Button variant="default" mt="md" onClick={() => setLimit(limit + pageSize)}>
          {texts.more}
        </Button>
      )}
    </Page>
  );
}

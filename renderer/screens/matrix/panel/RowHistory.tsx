import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Code, PlanId } from '#shared/base/ids.ts';
import { hlcMilliseconds } from '#shared/history/hlc.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { momentText } from '#renderer/i18n/momentText.ts';
import { stepText } from '#renderer/i18n/stepText.ts';
import { useRecordHistory } from '#renderer/store/live/useHistory.ts';
import { entryDecisionId } from '#renderer/store/records.ts';
import classes from './EntryPanel.module.css';

function Steps(props: { readonly planId: PlanId; readonly code: Code }): ReactNode {
  const messages = useMessages();
  const { language } = useLanguage();
  const id = entryDecisionId(props.planId, props.code);
  const decided = useRecordHistory('entryDecisions', id);
  const added = useRecordHistory('addedEntries', id);
  const changes = [...(decided ?? []), ...(added ?? [])];
  // A step may change several fields of the row; it is told once.
  const steps = [...new Map(changes.map(({ step }) => [step.id, step])).values()].toSorted(
    (a, b) => (a.at < b.at ? 1 : -1),
  );
  if (decided === undefined || added === undefined) return null;
  if (steps.length === 0) return <p className={classes.hint}>{messages.history.recordEmpty}</p>;
  return (
    <ol className={classes.list}>
      {steps.map((step) => (
        <li key={step.id}>
          {stepText(messages, step.label)}
          {step.undoes !== undefined && ` (${messages.history.undoes})`}
          <span className={classes.from}>
            {step.by}, {momentText(hlcMilliseconds(step.at), language)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Everything that was decided about the row, folded until it is asked for. */
export function RowHistory(props: { readonly planId: PlanId; readonly code: Code }): ReactNode {
  const { panel } = useMessages().matrix;
  const [open, setOpen] = useState(false);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <section className={classes.section}>
      <UnstyledButton
        className={classes.unfold}
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        <Chevron size={15} aria-hidden /> {panel.history}
      </UnstyledButton>
      <Collapse expanded={open}>
        {open && <Steps planId={props.planId} code={props.code} />}
      </Collapse>
    </section>
  );
}

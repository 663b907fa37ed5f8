import { Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { hlcMilliseconds } from '#shared/history/hlc.ts';
import type { Step } from '#shared/history/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { momentText } from '#renderer/i18n/momentText.ts';
import { stepText } from '#renderer/i18n/stepText.ts';
import classes from './Steps.module.css';

/** Steps of the change log, each to be unfolded: when, who, what. */
export function Steps(props: {
  readonly steps: readonly Step[];
  /** What a step changed; drawn when it is unfolded. */
  readonly renderDetails: (step: Step) => ReactNode;
}): ReactNode {
  return (
    <ol className={classes.list}>
      {props.steps.map((step) => (
        <StepRow key={step.id} step={step} renderDetails={props.renderDetails} />
      ))}
    </ol>
  );
}

function StepRow(props: {
  readonly step: Step;
  readonly renderDetails: (step: Step) => ReactNode;
}): ReactNode {
  const { step, renderDetails } = props;
  const messages = useMessages();
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <li className={classes.step}>
      <UnstyledButton
        className={classes.row}
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        <Chevron size={15} aria-hidden />
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
      {open && renderDetails(step)}
    </li>
  );
}

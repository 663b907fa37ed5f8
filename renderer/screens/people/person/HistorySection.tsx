import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { ChangeTable } from '#renderer/components/changes/ChangeTable.tsx';
import { Steps } from '#renderer/components/changes/Steps.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useRecordHistory } from '#renderer/store/live/useHistory.ts';
import classes from './Person.module.css';
import { Section } from './Section.tsx';

function Changes({ id }: { readonly id: PersonId }): ReactNode {
  const recorded = useRecordHistory('people', id);
  if (recorded === undefined) return null;
  const steps = [...new Map(recorded.map(({ step }) => [step.id, step])).values()];
  return (
    <Steps
      steps={steps}
      renderDetails={(step) => (
        <ChangeTable
          oneRecord
          changes={recorded
            .filter(({ change }) => change.step === step.id)
            .map(({ change }) => change)}
        />
      )}
    />
  );
}

/** Everything that was changed in the entry, folded until it is asked for. */
export function HistorySection({ id }: { readonly id: PersonId }): ReactNode {
  const { person: texts } = useMessages();
  const [open, setOpen] = useState(false);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <Section
      title={texts.history}
      hint={texts.historyHint}
      action={
        <UnstyledButton
          className={classes.unfold}
          aria-expanded={open}
          aria-label={texts.history}
          onClick={() => setOpen((before) => !before)}
        >
          <Chevron size={17} stroke={1.6} aria-hidden />
        </UnstyledButton>
      }
    >
      {open && <Changes id={id} />}
    </Section>
  );
}

import type { ReactNode } from 'react';
import type { TakeInState } from '#renderer/directory/takeInDesk.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './TakeIn.module.css';

const steps = ['choose', 'see', 'settle', 'done'] as const;
export type StepName = (typeof steps)[number];

export function stepOf(state: TakeInState): StepName {
  if (state.kind === 'list') return state.step;
  return state.kind === 'done' ? 'done' : 'choose';
}

/** Where in the steps one is. */
export function Steps({ current }: { readonly current: StepName }): ReactNode {
  const texts = useMessages().takeIn;
  const at = steps.indexOf(current);
  return (
    <ol className={classes.steps} aria-label={texts.stepsLabel}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === at ? 'step' : undefined}
          data-done={index < at || undefined}
        >
          <span aria-hidden>{index + 1}</span>
          {texts.steps[step]}
        </li>
      ))}
    </ol>
  );
}

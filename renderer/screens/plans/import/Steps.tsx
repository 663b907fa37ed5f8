import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './Import.module.css';

const steps = ['choose', 'columns', 'result'] as const;
export type StepName = (typeof steps)[number];

/** Where in the three steps one is. */
export function Steps({ current }: { readonly current: StepName }): ReactNode {
  const texts = useMessages().plans.import;
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

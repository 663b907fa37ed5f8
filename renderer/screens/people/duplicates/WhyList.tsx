import type { ReactNode } from 'react';
import { likelihoodOf, strengthOf } from '#shared/people/same/strength.ts';
import type { FieldEvidence } from '#shared/people/same/evidence.ts';
import { nameOfField, sayAgreement } from '#shared/people/same/why.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { Bars } from './Bars.tsx';
import classes from './Duplicates.module.css';

/** Why two entries are offered: what speaks for one person and what against it, the strongest first. */
export function WhyList(props: {
  readonly score: number;
  readonly fields: readonly FieldEvidence[];
  /** Stands beside the heading. */
  readonly steps: ReactNode;
}): ReactNode {
  const { duplicates: texts } = useMessages();
  const inOrder = props.fields.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const forIt = inOrder.filter(({ weight }) => weight > 0);
  const againstIt = inOrder.filter(({ weight }) => weight <= 0);
  return (
    <section className={classes.why} aria-label={texts.why}>
      <div className={classes.whyHead}>
        <h2 className={classes.likelihood}>{texts.likelihood[likelihoodOf(props.score)]}</h2>
        {props.steps}
      </div>
      <Side title={texts.forIt} fields={forIt} tone="for" />
      <Side title={texts.againstIt} fields={againstIt} tone="against" />
    </section>
  );
}

function Side(props: {
  readonly title: string;
  readonly fields: readonly FieldEvidence[];
  readonly tone: 'for' | 'against';
}): ReactNode {
  const { duplicates: texts } = useMessages();
  const { language } = useLanguage();
  if (props.fields.length === 0) return null;
  return (
    <div>
      <h3 className={classes.sideTitle}>{props.title}</h3>
      <ul className={classes.evidence}>
        {props.fields.map(({ field, agreement, weight }) => {
          const strength = strengthOf(weight);
          return (
            <li key={field}>
              <Bars strength={strength} tone={props.tone} />
              <span>
                <span className={classes.says}>
                  {nameOfField(field)[language]} {sayAgreement(agreement)[language]}
                </span>{' '}
                <span className={classes.strength}>({texts.strength[strength]})</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

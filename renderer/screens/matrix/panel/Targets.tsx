import type { ReactNode } from 'react';
import type { EffectiveEntry } from '#shared/matrix/effective.ts';
import { readQuantities } from '#shared/workplan/targets/readQuantities.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { quantityText } from '../quantityText.ts';
import classes from './EntryPanel.module.css';
import { Section } from './Section.tsx';

/** Words of the row that hold a number whose meaning was not recognised, as long as no answer gave one. */
function notUnderstood(entry: EffectiveEntry): readonly string[] {
  if (entry.quantities.some(({ statedIn }) => statedIn === 'answer')) return [];
  const { doubts } = readQuantities({ title: entry.title.en, indicator: entry.indicator.en });
  return [
    ...new Set(doubts.flatMap((doubt) => (doubt.kind === 'not-understood' ? doubt.verbatim : []))),
  ];
}

/** What was read out of title and indicator, with the words that it was read from. */
export function Targets({ entry }: { readonly entry: EffectiveEntry }): ReactNode {
  const messages = useMessages();
  const texts = messages.matrix.panel;
  return (
    <Section
      title={texts.targets}
      aside={<span className={classes.aside}>{messages.terms.eventKinds[entry.eventKind]}</span>}
    >
      {entry.quantities.length === 0 && <p className={classes.hint}>{texts.noTargets}</p>}
      <ul className={classes.list} aria-label={texts.targets}>
        {entry.quantities.map((quantity) => (
          <li key={`${quantity.counts} ${quantity.unit} ${quantity.verbatim}`}>
            <strong>{quantityText(messages, quantity)}</strong>
            <span className={classes.from}>
              {texts.readFrom(quantity.verbatim, texts.statedIn[quantity.statedIn])}
            </span>
          </li>
        ))}
        {notUnderstood(entry).map((words) => (
          <li key={words} className={classes.doubt}>
            {texts.notUnderstood(words)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

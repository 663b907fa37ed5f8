import type { ReactNode } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { nameAsChoice } from '#shared/matrix/bodies.ts';
import type { BodyName } from '#shared/matrix/bodies.model.ts';
import type { EffectiveEntry } from '#shared/matrix/effective.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './EntryPanel.module.css';
import { Section } from './Section.tsx';

/** Who is responsible, by the names of today, and the source of funds; both with what is printed. */
export function Bodies(props: {
  readonly entry: EffectiveEntry;
  readonly bodyNames: ReadonlyMap<BodyId, BodyName>;
}): ReactNode {
  const { matrix, terms } = useMessages();
  const texts = matrix.panel;
  const { language } = useLanguage();
  const { entry, bodyNames } = props;
  const nameOf = (id: BodyId): string => {
    const name = bodyNames.get(id);
    return name === undefined ? id : nameAsChoice(name, language);
  };
  return (
    <Section title={texts.bodies}>
      <dl className={classes.facts}>
        {entry.lead === null ? (
          <div>
            <dt>{terms.lead}</dt>
            <dd className={entry.responsibility === '' ? undefined : classes.doubt}>
              {entry.responsibility === '' ? texts.noBodies : texts.unknownBody}
            </dd>
          </div>
        ) : (
          <div>
            <dt>{terms.lead}</dt>
            <dd>{nameOf(entry.lead)}</dd>
          </div>
        )}
        {entry.partners.length > 0 && (
          <div>
            <dt>{terms.partners}</dt>
            <dd>
              <ul className={classes.plain}>
                {entry.partners.map((id) => (
                  <li key={id}>{nameOf(id)}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {entry.printed.responsibility !== null && (
          <div>
            <dt>{texts.printed}</dt>
            <dd lang="en">{entry.printed.responsibility}</dd>
          </div>
        )}
        <div>
          <dt>{texts.fundsPrinted}</dt>
          <dd lang="en">{entry.source === '' ? texts.noFunds : entry.source}</dd>
        </div>
      </dl>
    </Section>
  );
}

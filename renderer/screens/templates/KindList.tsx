import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { inLanguage } from '#shared/base/language.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';
import { documentKinds } from '#shared/documents/kinds/kinds.ts';
import { templateWith } from '#shared/documents/template/defaults.ts';
import type { KindId, OfficeFacts } from '#shared/documents/template/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { isTouched } from './bundle/carriedTemplates.ts';
import classes from './Templates.module.css';
import { usableFields } from './usableFields.ts';
import { countFaults } from './wordingFaults.ts';

function isFaulty(kind: AnyKind, office: OfficeFacts, record: TemplateRecord): boolean {
  const template = templateWith(kind, office, record.changes);
  const faults = countFaults(kind, template, usableFields(kind));
  return faults.wording + faults.signatories > 0;
}

/** The kinds of document, with a mark where the office has changed something and where something is wrong. */
export function KindList(props: {
  readonly chosen: KindId | null;
  readonly office: OfficeFacts;
  readonly records: ReadonlyMap<KindId, TemplateRecord>;
}): ReactNode {
  const { chosen, office, records } = props;
  const texts = useMessages().templates;
  const { language } = useLanguage();
  const kinds = useMemo(
    () =>
      documentKinds.map((kind) => {
        const record = records.get(kind.id);
        const touched = record !== undefined && isTouched(record);
        return { kind, touched, faulty: touched && isFaulty(kind, office, record) };
      }),
    [office, records],
  );
  return (
    <nav aria-label={texts.kinds} className={classes.kinds}>
      <ul>
        {kinds.map(({ kind, touched, faulty }) => (
          <li key={kind.id}>
            <Link
              href={paths.templates(kind.id)}
              className={classes.kind}
              aria-current={kind.id === chosen ? 'page' : undefined}
              title={inLanguage(kind.purpose, language)}
            >
              <span className={classes.kindName}>{inLanguage(kind.name, language)}</span>
              <span className={classes.kindPurpose}>{inLanguage(kind.purpose, language)}</span>
              {(touched || faulty) && (
                <span className={classes.marks}>
                  {touched && <span className={classes.mark}>{texts.changed}</span>}
                  {faulty && (
                    <span className={classes.mark} data-mark="faulty">
                      {texts.faulty}
                    </span>
                  )}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

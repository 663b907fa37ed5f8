import { useMemo, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import {
  sequenceFaults,
  spansText,
  type SequenceFault,
} from '#shared/documents/register/completeness.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useOffice } from '#renderer/store/live/useOffice.ts';
import classes from './Register.module.css';

/** Says whether the register's numbers follow one another without a gap, and which are missing or given twice. */
export function SequenceLine(props: { readonly documents: readonly OfficeDocument[] }): ReactNode {
  const { documents } = props;
  const { register: texts } = useMessages();
  const { language } = useLanguage();
  const numbering = useOffice()?.numbering;
  const faults = useMemo(
    () => (numbering === undefined ? [] : sequenceFaults(numbering, documents)),
    [numbering, documents],
  );
  if (numbering === undefined || documents.every(({ sequence }) => sequence === null)) return null;
  if (faults.length === 0) return <span>{texts.complete}</span>;
  const named = ({ series, year }: SequenceFault): string =>
    texts.sequence(year, series === 'all' ? null : inLanguage(kindOf(series).name, language));
  return (
    <span role="status" className={classes.fault}>
      {[
        ...faults.flatMap((fault) => [
          ...(fault.missing.length === 0
            ? []
            : [texts.missing(spansText(fault.missing), named(fault))]),
          ...(fault.repeated.length === 0
            ? []
            : [texts.repeated(fault.repeated.join(', '), named(fault))]),
        ]),
        ...(faults.some(({ missing }) => missing.length > 0) ? [texts.missingHint] : []),
      ].join(' ')}
    </span>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { inLanguage } from '#shared/base/language.ts';
import type { OfficeEvent } from '#shared/events/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import { periodText } from '../dayText.ts';
import { lineNamed, useYearLines } from '../fields/useYearLines.ts';
import classes from './Event.module.css';

/** What is known of an event in one line: kind, when, where, series, and the workplan line that it carries out. */
export function EventLead({ event }: { readonly event: OfficeEvent }): ReactNode {
  const { terms } = useMessages();
  const { language } = useLanguage();
  const provinces = useProvinces();
  const lines = useYearLines();
  const line = lineNamed(lines ?? [], event.line);
  const province = provinces?.find(({ code }) => code === event.province);
  const facts = [
    terms.eventKinds[event.kind],
    periodText(event),
    inLanguage(event.place, language),
    province === undefined ? '' : inLanguage(province.name, language),
    event.series,
  ].filter((text) => text !== '');
  return (
    <>
      {facts.join(' · ')}
      {line !== undefined && (
        <>
          {' · '}
          <Link
            href={paths.workplan(line.workplan.id)}
            className={classes.line}
            title={inLanguage(line.line.activity, language)}
          >
            {line.line.code ?? inLanguage(line.line.activity, language)}
          </Link>
        </>
      )}
    </>
  );
}

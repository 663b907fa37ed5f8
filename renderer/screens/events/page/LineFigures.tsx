import { Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { lineFigures } from '#shared/events/lineFigures.ts';
import { peopleCountText } from '#shared/people/counts.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useEventCounts, useEvents } from '#renderer/store/live/useEvents.ts';
import type { YearLine } from '../fields/useYearLines.ts';

/** The indicator of a workplan line, and what its events have come to so far. */
export function LineFigures({ of: { workplan, line } }: { readonly of: YearLine }): ReactNode {
  const { fields: texts } = useMessages().events;
  const { language } = useLanguage();
  const events = useEvents();
  const ofLine = useMemo(
    () =>
      events?.filter(
        (event) => event.line?.workplan === workplan.id && event.line.line === line.id,
      ),
    [events, workplan.id, line.id],
  );
  const counts = useEventCounts(ofLine);
  if (ofLine === undefined || counts === undefined) return null;
  const { held, participants } = lineFigures(counts.values());
  const indicator = inLanguage(line.indicator, language);
  return (
    <Text size="sm" c="var(--ovop-text-muted)" role="status">
      {indicator !== '' && texts.lineIndicator(indicator)}{' '}
      {texts.lineSoFar(held, ofLine.length, inLanguage(peopleCountText(participants), language))}
    </Text>
  );
}

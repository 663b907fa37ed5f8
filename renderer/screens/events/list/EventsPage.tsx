import { Button, Center, Loader } from '@mantine/core';
import { IconCalendarPlus, IconFilterOff, IconUsersGroup } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { dateParts } from '#shared/calendar/plainDate.ts';
import type { OfficeEvent } from '#shared/events/model.ts';
import { latestFirst } from '#shared/events/nextOfSeries.ts';
import { FilterText, FilterYear } from '#renderer/components/filters/FilterFields.tsx';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useEventCounts, useEvents } from '#renderer/store/live/useEvents.ts';
import { useKeptView } from '#renderer/store/live/useKeptView.ts';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import { useSteadyRecords } from '#renderer/store/live/steadyRecords.ts';
import { lineNamed, useYearLines } from '../fields/useYearLines.ts';
import { eventColumns, type EventRow } from './columns.tsx';
import { judgeEventsView, type EventsView } from './eventsView.ts';
import classes from './List.module.css';

const NewEventDialog = lazy(() => import('./NewEventDialog.tsx'));

const rowKey = ({ event }: EventRow): string => event.id;

/** All events, the latest first, with how many were asked and came. */
export function EventsPage(): ReactNode {
  const { app } = useMessages();
  const events = useSteadyRecords(useEvents());
  const [view, changeView] = useKeptView('events', judgeEventsView);
  if (events === undefined || view === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  return <Events events={events} view={view} onView={changeView} />;
}

function yearOf({ from }: OfficeEvent): number {
  return dateParts(from).year;
}

function Events(props: {
  readonly events: readonly OfficeEvent[];
  readonly view: EventsView;
  readonly onView: (change: (view: EventsView) => EventsView) => void;
}): ReactNode {
  const { events, view, onView } = props;
  const messages = useMessages();
  const { events: texts, grid: labels } = messages;
  const { language } = useLanguage();
  const [, go] = useLocation();
  const [adding, setAdding] = useState(false);
  const provinces = useProvinces();
  const lines = useYearLines();
  const { year } = view;
  const shown = useMemo(
    () => latestFirst(events.filter((event) => year === null || yearOf(event) === year)),
    [events, year],
  );
  const counts = useEventCounts(shown);
  const rows = useMemo(
    () =>
      shown.map((event): EventRow => ({
        event,
        counts: counts?.get(event.id) ?? null,
        code: lineNamed(lines ?? [], event.line)?.line.code ?? '',
      })),
    [shown, counts, lines],
  );
  const columns = useMemo(
    () =>
      eventColumns({
        messages,
        language,
        provinces: new Map((provinces ?? []).map((one) => [one.code, one])),
        open: (id) => go(paths.event(id)),
      }),
    [messages, language, provinces, go],
  );
  const years = [...new Set([...events.map(yearOf), ...(year === null ? [] : [year])])];
  const add = (
    <Button
      leftSection={<IconCalendarPlus size={17} stroke={1.6} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {texts.add}
    </Button>
  );
  const dialog = (
    <Suspense fallback={null}>
      {adding && <NewEventDialog events={events} onClose={() => setAdding(false)} />}
    </Suspense>
  );
  if (events.length === 0)
    return (
      <Page title={texts.title} lead={texts.lead}>
        <EmptyState
          icon={IconUsersGroup}
          title={texts.noneTitle}
          text={texts.noneText}
          action={add}
        />
        {dialog}
      </Page>
    );
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      fill
      actions={add}
      toolbar={
        <>
          <FilterText
            label={texts.search}
            value={view.search}
            onChange={(search) => onView((now) => ({ ...now, search }))}
          />
          <FilterYear
            label={texts.year}
            all={texts.allYears}
            years={years}
            value={year}
            onChange={(chosen) => onView((now) => ({ ...now, year: chosen }))}
          />
        </>
      }
    >
      <div className={classes.work}>
        <Grid
          label={texts.table}
          labels={labels}
          rows={rows}
          columns={columns}
          rowKey={rowKey}
          lines={2}
          search={view.search}
          preferences={view.columns}
          onPreferencesChange={(arranged) => onView((now) => ({ ...now, columns: arranged }))}
          empty={<EmptyState icon={IconFilterOff} title={texts.noMatch} text={texts.noMatchText} />}
        />
        <div className={classes.foot}>{texts.count(rows.length)}</div>
      </div>
      {dialog}
    </Page>
  );
}

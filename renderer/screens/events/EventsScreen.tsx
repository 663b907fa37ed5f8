import { lazy, type ReactNode } from 'react';
import { useParams } from 'wouter';
import type { EventId } from '#shared/base/ids.ts';
import { EventsPage } from './list/EventsPage.tsx';

const EventPage = lazy(() => import('./page/EventPage.tsx'));

/** The list of events, or one event. */
export default function EventsScreen(): ReactNode {
  const { eventId, part } = useParams<{ readonly eventId?: string; readonly part?: string }>();
  if (eventId === undefined) return <EventsPage />;
  return <EventPage key={eventId} id={eventId as EventId} part={part ?? null} />;
}

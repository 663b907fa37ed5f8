import type { EventId } from '../base/ids.ts';
import { addDays, dateParts, type PlainDate } from '../calendar/plainDate.ts';
import { searchKey } from '../text/searchKey.ts';
import { lengthOf } from './days.ts';
import type { OfficeEvent } from './model.ts';

/** The end of an event that is moved to begin on another day and lasts as long as before. */
export function movedTo(
  event: Pick<OfficeEvent, 'from' | 'to'>,
  from: PlainDate,
): Pick<OfficeEvent, 'from' | 'to'> {
  return { from, to: addDays(from, Math.max(0, lengthOf(event) - 1)) };
}

/**
 * The next event of a series: as the last one, from another day on. The workplan line stays with it while the year
 * does, since a workplan is of one year; notes are the last one's own.
 */
export function nextOfSeries(last: OfficeEvent, id: EventId, from: PlainDate): OfficeEvent {
  const isSameYear = dateParts(last.from).year === dateParts(from).year;
  return { ...last, ...movedTo(last, from), id, line: isSameYear ? last.line : null, notes: '' };
}

/** The events of a series, the latest first; those alone in theirs are none. */
export function eventsOfSeries(
  events: readonly OfficeEvent[],
  series: string,
): readonly OfficeEvent[] {
  const wanted = searchKey(series);
  if (wanted === '') return [];
  return latestFirst(events.filter((event) => searchKey(event.series) === wanted));
}

/** Events in the order in which they are listed: the latest first. */
export function latestFirst(events: readonly OfficeEvent[]): readonly OfficeEvent[] {
  return events.toSorted((a, b) =>
    a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? 1 : -1,
  );
}

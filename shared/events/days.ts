import { addDays, toDayNumber, type PlainDate } from '../calendar/plainDate.ts';
import type { OfficeEvent, Participant } from './model.ts';

type Span = Pick<OfficeEvent, 'from' | 'to'>;

/** How many days an event lasts; 0 where its end stands before its beginning. */
export function lengthOf({ from, to }: Span): number {
  return Math.max(0, toDayNumber(to) - toDayNumber(from) + 1);
}

/** The days of an event, in order. */
export function daysOf(event: Span): readonly PlainDate[] {
  return Array.from({ length: lengthOf(event) }, (_, index) => addDays(event.from, index));
}

/** The days that a participant attended and that are no day of the event (its dates were changed since). */
export function daysOutside(
  participant: Pick<Participant, 'days'>,
  { from, to }: Span,
): readonly PlainDate[] {
  return participant.days.filter((day) => day < from || to < day);
}

import type { PlainDate } from '../calendar/plainDate.ts';
import { daysOf, daysOutside } from './days.ts';
import type { OfficeEvent, Participant, ParticipantStatus } from './model.ts';
import { wasPresent } from './presence.ts';

/** What is kept of somebody's coming: the two fields always change together. */
export type Attendance = Pick<Participant, 'status' | 'days'>;
type Span = Pick<OfficeEvent, 'from' | 'to'>;

/**
 * The attendance of a participant who is given a status. Whoever is said to have been there was so on the days that
 * were entered before, else on every day of the event; nobody else has days.
 */
export function withStatus(
  { days }: Pick<Participant, 'days'>,
  status: ParticipantStatus,
  event: Span,
): Attendance {
  if (!wasPresent({ status })) return { status, days: [] };
  return { status, days: days.length > 0 ? days : daysOf(event) };
}

/**
 * The attendance of a participant who was there on these days: attended (or walked in, as before), and absent where
 * no day is left. Null for somebody who walked in and would have no day left: who was not asked and never came is no
 * participant.
 */
export function withDays(
  { status }: Pick<Participant, 'status'>,
  days: readonly PlainDate[],
): Attendance | null {
  if (days.length === 0) return status === 'walked-in' ? null : { status: 'absent', days };
  return {
    status: status === 'walked-in' ? status : 'attended',
    days: [...new Set(days)].toSorted(),
  };
}

/**
 * The days of a participant after the event's dates were changed: those that are still days of it, or all of them
 * where none is left.
 */
export function daysWithin(
  participant: Pick<Participant, 'days'>,
  event: Span,
): readonly PlainDate[] {
  const outside = new Set(daysOutside(participant, event));
  const left = participant.days.filter((day) => !outside.has(day));
  return left.length > 0 ? left : daysOf(event);
}

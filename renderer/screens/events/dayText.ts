import { dateParts, type PlainDate } from '#shared/calendar/plainDate.ts';
import type { OfficeEvent } from '#shared/events/model.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** A date as it is shown and typed, day first: 05/03/2026. */
export function dayText(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  return `${pad(day)}/${pad(month)}/${year}`;
}

/** A day of an event over its column: 05/03. */
export function shortDayText(date: PlainDate): string {
  return dayText(date).slice(0, 5);
}

/** From when to when: 05/03/2026, 05–07/03/2026, 30/03–02/04/2026, 30/12/2026–02/01/2027. */
export function periodText({ from, to }: Pick<OfficeEvent, 'from' | 'to'>): string {
  if (from === to) return dayText(from);
  const [first, last] = [dateParts(from), dateParts(to)];
  if (first.year !== last.year) return `${dayText(from)}–${dayText(to)}`;
  if (first.month !== last.month) return `${shortDayText(from)}–${dayText(to)}`;
  return `${pad(first.day)}–${dayText(to)}`;
}

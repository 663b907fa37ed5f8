import type { ClockTime } from '#shared/calendar/clockTime.ts';
import { dateParts, type PlainDate } from '#shared/calendar/plainDate.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** A date as the fields show it, day first: 05/03/2026. */
export function dateText(date: PlainDate | null): string {
  if (date === null) return '';
  const { year, month, day } = dateParts(date);
  return `${pad(day)}/${pad(month)}/${year}`;
}

/** A time as the fields show it: 08:30. */
export function timeText(time: ClockTime | null): string {
  return time === null ? '' : `${pad(time.hour)}:${pad(time.minute)}`;
}

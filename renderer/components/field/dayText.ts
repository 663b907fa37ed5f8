import { dateParts, type PlainDate } from '#shared/calendar/plainDate.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** A date as fields and tables show it, day first: 05/03/2026; empty for none. */
export function dayText(date: PlainDate | null): string {
  if (date === null) return '';
  const { year, month, day } = dateParts(date);
  return `${pad(day)}/${pad(month)}/${year}`;
}

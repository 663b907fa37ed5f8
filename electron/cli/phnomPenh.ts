import { parsePlainDate, type PlainDate } from '#shared/calendar/plainDate.ts';

/** The civil date in Phnom Penh at a moment. */
export function dateInPhnomPenh(moment: Date): PlainDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Phnom_Penh',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  const date = parsePlainDate(`${part('year')}-${part('month')}-${part('day')}`);
  if (date === null) throw new Error(`No civil date: ${moment.toISOString()}`);
  return date;
}

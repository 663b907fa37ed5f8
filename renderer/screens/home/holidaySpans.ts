import type { Holiday } from '#shared/calendar/holiday.model.ts';
import { addDays, type PlainDate } from '#shared/calendar/plainDate.ts';

export interface HolidaySpan {
  readonly first: PlainDate;
  readonly days: number;
  readonly name: Holiday['name'];
}

/**
 * Holidays of several days, such as the Water Festival, as one each.
 * @param holidays in the order of their dates
 */
export function holidaySpans(holidays: readonly Holiday[]): readonly HolidaySpan[] {
  const spans: HolidaySpan[] = [];
  for (const { date, name } of holidays) {
    // Two festivals can meet, so that the one before need not be the last of the list.
    const at = spans.findLastIndex(
      (span) => span.name.en === name.en && addDays(span.first, span.days) === date,
    );
    const span = spans[at];
    if (span === undefined) spans.push({ first: date, days: 1, name });
    else spans[at] = { ...span, days: span.days + 1 };
  }
  return spans;
}

import { describe, expect, it } from 'vitest';
import type { Holiday } from '#shared/calendar/holiday.model.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { holidaySpans } from '#renderer/screens/home/holidaySpans.ts';

function holiday(month: number, day: number, name: string): Holiday {
  return {
    id: `${month}-${day}-${name}`,
    date: plainDate(2026, month, day),
    name: { en: name, km: name },
    source: 'user',
  };
}

describe('holidays of several days', () => {
  it('are one each, also over the end of a month', () => {
    const days = [holiday(4, 29, 'A'), holiday(4, 30, 'A'), holiday(5, 1, 'A')];
    expect(holidaySpans(days)).toEqual([
      { first: '2026-04-29', days: 3, name: { en: 'A', km: 'A' } },
    ]);
  });

  it('stay apart where a day lies between them', () => {
    expect(holidaySpans([holiday(4, 1, 'A'), holiday(4, 3, 'A')])).toHaveLength(2);
  });

  it('stay whole where another holiday falls among them', () => {
    const days = [holiday(5, 1, 'A'), holiday(5, 1, 'B'), holiday(5, 2, 'A')];
    expect(holidaySpans(days).map((span) => [span.name.en, span.days])).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
  });
});

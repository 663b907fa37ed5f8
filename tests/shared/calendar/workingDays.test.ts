import { describe, expect, it } from 'vitest';
import type { Holiday } from '#shared/calendar/holiday.model.ts';
import { plainDate, type PlainDate } from '#shared/calendar/plainDate.ts';
import { holidaysOf, isWorkingDay, workingDaysInMonth } from '#shared/calendar/workingDays.ts';

function holiday(date: PlainDate): Holiday {
  return {
    id: `${date}:test`,
    date,
    name: { en: 'Holiday', km: 'ថ្ងៃឈប់សម្រាក' },
    source: 'published',
  };
}

const newYear2026 = [16, 14, 15].map((day) => holiday(plainDate(2026, 4, day)));

describe('working days', () => {
  it('are Monday to Friday without the holidays of the table', () => {
    expect(isWorkingDay(plainDate(2026, 4, 13), newYear2026)).toBe(true);
    expect(isWorkingDay(plainDate(2026, 4, 14), newYear2026)).toBe(false);
    expect(isWorkingDay(plainDate(2026, 4, 17), newYear2026)).toBe(true);
    expect(isWorkingDay(plainDate(2026, 4, 18), newYear2026)).toBe(false);
    expect(isWorkingDay(plainDate(2026, 4, 19), newYear2026)).toBe(false);
  });

  it('of a month leave out weekends and holidays, to its last day', () => {
    const { days, holidaysKnown } = workingDaysInMonth(2026, 4, newYear2026);
    expect(holidaysKnown).toBe(true);
    expect(days).toHaveLength(22 - 3);
    expect(days[0]).toBe('2026-04-01');
    expect(days.at(-1)).toBe('2026-04-30');
    expect(workingDaysInMonth(2024, 2, []).days).toHaveLength(21);
  });

  it('say when nobody has entered the holidays of the year', () => {
    expect(workingDaysInMonth(2031, 4, newYear2026).holidaysKnown).toBe(false);
    expect(holidaysOf(2031, newYear2026)).toEqual({ known: false, year: 2031 });
  });

  it('come from a table in order of date', () => {
    const table = holidaysOf(2026, [...newYear2026, holiday(plainDate(2025, 1, 1))]);
    expect(table.known && table.holidays.map((entry) => entry.date)).toEqual([
      '2026-04-14',
      '2026-04-15',
      '2026-04-16',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { assert, integer, property } from 'fast-check';
import { formatKhmerLunar } from '#shared/calendar/dateText.ts';
import { khmerLunarDate } from '#shared/calendar/khmerLunar.ts';
import { khmerNewYear, leapOf } from '#shared/calendar/khmerYear.ts';
import { addDays, plainDate } from '#shared/calendar/plainDate.ts';

const civilYears = Array.from({ length: 21 }, (_, index) => 2015 + index);

function withLeap(leap: 'month' | 'day'): number[] {
  return civilYears.filter((year) => year <= 2030 && leapOf(year + 544) === leap);
}

function namesInApril2026(day: number): string {
  const { animal, sak } = khmerLunarDate(plainDate(2026, 4, day));
  return `${animal} ${sak}`;
}

describe('the Khmer lunar date of published dates', () => {
  it.each([
    [plainDate(2025, 12, 8), 'ថ្ងៃចន្ទ ៣រោច ខែមិគសិរ ឆ្នាំម្សាញ់ សប្តស័ក ពុទ្ធសករាជ ២៥៦៩'],
    [plainDate(2020, 10, 15), 'ថ្ងៃព្រហស្បតិ៍ ១៣រោច ខែអស្សុជ ឆ្នាំជូត ទោស័ក ពុទ្ធសករាជ ២៥៦៤'],
    [plainDate(2020, 3, 5), 'ថ្ងៃព្រហស្បតិ៍ ១២កើត ខែផល្គុន ឆ្នាំកុរ ឯកស័ក ពុទ្ធសករាជ ២៥៦៣'],
    [plainDate(2026, 6, 29), 'ថ្ងៃចន្ទ ១៥កើត ខែបឋមាសាឍ ឆ្នាំមមី អដ្ឋស័ក ពុទ្ធសករាជ ២៥៧០'],
  ])('%s is %s', (date, text) => {
    expect(formatKhmerLunar(khmerLunarDate(date), { era: 'ពុទ្ធសករាជ' })).toBe(text);
  });

  it.each([
    [2019, 5, 18],
    [2020, 5, 6],
    [2021, 4, 26],
    [2022, 5, 15],
    [2023, 5, 4],
    [2024, 5, 22],
    [2025, 5, 11],
    [2026, 5, 1],
    [2027, 5, 20],
  ])('Visak Bochea of %i is ១៥កើត ពិសាខ, and the Buddhist year turns on the next day', (y, m, d) => {
    const visak = plainDate(y, m, d);
    expect(khmerLunarDate(visak)).toMatchObject({
      day: 15,
      phase: 'waxing',
      month: 'ពិសាខ',
      buddhistYear: y + 543,
    });
    expect(khmerLunarDate(addDays(visak, 1)).buddhistYear).toBe(y + 544);
  });

  it.each([
    [2019, 11, 10],
    [2020, 10, 30],
    [2021, 11, 18],
    [2022, 11, 7],
    [2023, 11, 26],
    [2024, 11, 14],
    [2025, 11, 4],
    [2026, 11, 23],
  ])('the Water Festival of %i begins on ១៤កើត កត្តិក', (y, m, d) => {
    expect(khmerLunarDate(plainDate(y, m, d))).toMatchObject({
      day: 14,
      phase: 'waxing',
      month: 'កត្តិក',
    });
  });
});

describe('leap years', () => {
  it('have the months and days that the almanac gives them', () => {
    expect(withLeap('month')).toEqual([2015, 2018, 2021, 2023, 2026, 2029]);
    expect(withLeap('day')).toEqual([2016, 2020, 2025, 2030]);
  });
});

describe('the exceptions of the leap rules', () => {
  it.each([
    ['bodithey 25 before 5 leaves the month to the next year', 1524, ['day', 'month']],
    ['bodithey 24 before 6 takes the month', 2012, ['month', 'none']],
    ['avoman 137 before 0 is no leap day', 2014, ['none', 'month']],
    [
      'a year that is due both keeps the month and leaves the day to the next',
      2015,
      ['month', 'day'],
    ],
    ['a solar leap year takes the day only up to avoman 126', 5826, ['none']],
  ])('%s (%i)', (_, year, leaps) => {
    expect(leaps.map((_, index) => leapOf(year + index + 544))).toEqual(leaps);
  });
});

describe('Khmer New Year', () => {
  const fourDays = new Set([2016, 2020, 2024, 2028, 2032]);

  it.each(civilYears)('of %i has its published days', (year) => {
    expect(khmerNewYear(year)).toEqual({
      first: plainDate(year, 4, fourDays.has(year) ? 13 : 14),
      last: plainDate(year, 4, 16),
    });
  });

  it('changes the animal on its first day and the sak on its last', () => {
    expect([13, 14, 15, 16].map(namesInApril2026)).toEqual([
      'ម្សាញ់ សប្តស័ក',
      'មមី សប្តស័ក',
      'មមី សប្តស័ក',
      'មមី អដ្ឋស័ក',
    ]);
  });
});

describe('any day', () => {
  it('is followed by the next day of the month or by the first of the next', () => {
    assert(
      property(integer({ min: -40_000, max: 60_000 }), (offset) => {
        const today = khmerLunarDate(addDays(plainDate(2000, 1, 1), offset));
        const tomorrow = khmerLunarDate(addDays(today.date, 1));
        if (tomorrow.phase === today.phase) {
          expect([tomorrow.day, tomorrow.month]).toEqual([today.day + 1, today.month]);
        } else if (tomorrow.phase === 'waning') {
          expect([today.day, tomorrow.day, tomorrow.month]).toEqual([15, 1, today.month]);
        } else {
          expect(today.day).toBeGreaterThanOrEqual(14);
          expect(tomorrow.day).toBe(1);
          expect(tomorrow.month).not.toBe(today.month);
        }
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYears, yearsText, yearsWithin } from '#renderer/screens/plans/planYears.ts';

describe('years in one line', () => {
  it('come back from how they are written', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2090 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(years, (list) => {
        const sorted = list.toSorted((a, b) => a - b);
        expect(parseYears(yearsText(sorted))).toEqual(sorted);
      }),
    );
  });

  it.each([
    ['2024–2028', [2024, 2025, 2026, 2027, 2028]],
    [' 2024 - 2025 ', [2024, 2025]],
    ['២០២៤–២០២៥', [2024, 2025]],
    ['2024', [2024]],
    ['2026, 2024;2025', [2024, 2025, 2026]],
    ['2028–2024', null],
    ['1900–2100', null],
    ['24–28', null],
    ['2024, soon', null],
    ['', null],
  ])('are read from “%s”', (text, years) => {
    expect(parseYears(text)).toEqual(years);
  });

  it('are found within a name', () => {
    expect(yearsWithin('OVOP plan 2024_2028 (final).xlsx')).toEqual([2024, 2025, 2026, 2027, 2028]);
    expect(yearsWithin('letter 12 of 2024.xlsx')).toBeNull();
  });
});

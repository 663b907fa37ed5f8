import { describe, expect, it } from 'vitest';
import { phnomPenhDate } from '#shared/calendar/plainDate.ts';

describe('today in Phnom Penh', () => {
  it.each([
    ['2021-01-04T16:59:59Z', '2021-01-04'],
    ['2021-01-04T17:00:00Z', '2021-01-05'],
    ['2020-12-31T20:00:00Z', '2021-01-01'],
  ])('is seven hours ahead: %s', (moment, date) => {
    expect(phnomPenhDate(Date.parse(moment))).toBe(date);
  });
});

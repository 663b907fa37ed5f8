import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#shared/calendar/plainDate.ts';
import { daysWithin, withDays, withStatus } from '#shared/events/attendance.ts';
import { daysOf, daysOutside, lengthOf } from '#shared/events/days.ts';
import { participantStatuses } from '#shared/events/model.ts';

const [first, second, third] = [0, 1, 2].map((day) => addDays(plainDate(2026, 2, 28), day)) as [
  ReturnType<typeof plainDate>,
  ReturnType<typeof plainDate>,
  ReturnType<typeof plainDate>,
];
const oneDay = { from: first, to: first };
const threeDays = { from: first, to: third };

describe('the days of an event', () => {
  it('are all from the first to the last', () => {
    expect(daysOf(threeDays)).toEqual(['2026-02-28', '2026-03-01', '2026-03-02']);
    expect(lengthOf(oneDay)).toBe(1);
    expect(daysOf({ from: second, to: first })).toEqual([]);
  });
});

describe('giving a status', () => {
  it('to somebody who came gives the day of an event of one day', () => {
    for (const status of ['attended', 'walked-in'] as const)
      expect(withStatus({ days: [] }, status, oneDay)).toEqual({ status, days: [first] });
  });

  it('gives all days of a longer event, or leaves those that were entered', () => {
    expect(withStatus({ days: [] }, 'attended', threeDays).days).toEqual([first, second, third]);
    expect(withStatus({ days: [third] }, 'attended', threeDays).days).toEqual([third]);
  });

  it('leaves nobody a day who did not come', () => {
    for (const status of participantStatuses)
      if (status !== 'attended' && status !== 'walked-in')
        expect(withStatus({ days: [first] }, status, threeDays)).toEqual({ status, days: [] });
  });
});

describe('entering days', () => {
  it('says that somebody attended, or that nobody came', () => {
    expect(withDays({ status: 'invited' }, [second, first, second])).toEqual({
      status: 'attended',
      days: [first, second],
    });
    expect(withDays({ status: 'attended' }, [])).toEqual({ status: 'absent', days: [] });
  });

  it('leaves somebody who walked in at least one', () => {
    expect(withDays({ status: 'walked-in' }, [second])?.status).toBe('walked-in');
    expect(withDays({ status: 'walked-in' }, [])).toBeNull();
  });
});

describe('an event whose dates were changed', () => {
  it('tells the days that are no longer days of it', () => {
    expect(daysOutside({ days: [first, third] }, { from: second, to: third })).toEqual([first]);
    expect(daysOutside({ days: [first, third] }, threeDays)).toEqual([]);
  });

  it('can have them set right', () => {
    expect(daysWithin({ days: [first, third] }, { from: second, to: third })).toEqual([third]);
    expect(daysWithin({ days: [first] }, { from: second, to: third })).toEqual([second, third]);
  });
});

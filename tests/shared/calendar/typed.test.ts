import { describe, expect, it } from 'vitest';
import { readTypedDate, readTypedTime } from '#shared/calendar/typed.ts';

describe('a typed date', () => {
  it.each([
    ['2026-04-14', '2026-04-14'],
    ['14/04/2026', '2026-04-14'],
    [' 14.4.2026 ', '2026-04-14'],
    ['១៤-៤-២០២៦', '2026-04-14'],
    ['31/02/2026', null],
    ['4/14/2026', null],
    ['tomorrow', null],
    ['', null],
  ])('%s is %s', (text, date) => {
    expect(readTypedDate(text)).toBe(date);
  });
});

describe('a typed time', () => {
  it.each([
    ['8:30', { hour: 8, minute: 30 }],
    ['08.05', { hour: 8, minute: 5 }],
    ['14', { hour: 14, minute: 0 }],
    ['២:១៥ pm', { hour: 14, minute: 15 }],
    ['12:00 a.m.', { hour: 0, minute: 0 }],
    ['12 pm', { hour: 12, minute: 0 }],
    ['24:00', null],
    ['8:60', null],
    ['13:00 pm', null],
    ['noon', null],
  ])('%s is %o', (text, time) => {
    expect(readTypedTime(text)).toEqual(time);
  });
});

import { describe, expect, test } from 'vitest';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { daysText, hoursText } from '#shared/documents/build/eventFields.ts';

const first = plainDate(2025, 12, 16);

describe('the days of an event', () => {
  test('one day has its weekday in English, since Khmer papers name it with the lunar date', () => {
    const one = { km: 'ថ្ងៃទី១៦ ខែធ្នូ ឆ្នាំ២០២៥', en: 'Tuesday, 16 December 2025' };
    expect(daysText(first, null)).toEqual(one);
    expect(daysText(first, first)).toEqual(one);
  });

  test('several days share the month and the year where they can', () => {
    expect(daysText(first, plainDate(2025, 12, 18))).toEqual({
      km: 'ថ្ងៃទី១៦ ដល់ថ្ងៃទី១៨ ខែធ្នូ ឆ្នាំ២០២៥',
      en: '16–18 December 2025',
    });
    expect(daysText(plainDate(2025, 11, 30), plainDate(2025, 12, 2))).toEqual({
      km: 'ថ្ងៃទី៣០ ខែវិច្ឆិកា ដល់ថ្ងៃទី២ ខែធ្នូ ឆ្នាំ២០២៥',
      en: '30 November – 2 December 2025',
    });
    expect(daysText(plainDate(2025, 12, 31), plainDate(2026, 1, 1))).toEqual({
      km: 'ថ្ងៃទី៣១ ខែធ្នូ ឆ្នាំ២០២៥ ដល់ថ្ងៃទី១ ខែមករា ឆ្នាំ២០២៦',
      en: '31 December 2025 – 1 January 2026',
    });
  });

  test('a last day before the first is none, and without a first there are no days', () => {
    expect(daysText(first, plainDate(2025, 12, 1)).en).toBe('Tuesday, 16 December 2025');
    expect(daysText(null, first)).toEqual({ km: '', en: '' });
  });
});

describe('the hours of an event', () => {
  const [start, end] = [
    { hour: 8, minute: 30 },
    { hour: 11, minute: 0 },
  ];

  test('say when it begins and ends, as far as that is known', () => {
    expect(hoursText(start, end)).toEqual({
      km: 'វេលាម៉ោង ៨ និង ៣០ នាទីព្រឹក ដល់ម៉ោង ១១ ព្រឹក',
      en: 'from 8:30 a.m. to 11:00 a.m.',
    });
    expect(hoursText(start, null)).toEqual({
      km: 'វេលាម៉ោង ៨ និង ៣០ នាទីព្រឹក',
      en: 'at 8:30 a.m.',
    });
    expect(hoursText(null, end)).toEqual({ km: 'ដល់ម៉ោង ១១ ព្រឹក', en: 'until 11:00 a.m.' });
    expect(hoursText(null, null)).toEqual({ km: '', en: '' });
  });
});

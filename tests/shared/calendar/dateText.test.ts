import { describe, expect, it } from 'vitest';
import { formatKhmerClock } from '#shared/calendar/clockTime.ts';
import {
  formatCivil,
  formatEnglishCivil,
  formatKhmerCivil,
  formatKhmerLunar,
  khmerDateInWords,
} from '#shared/calendar/dateText.ts';
import { khmerLunarDate } from '#shared/calendar/khmerLunar.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';

const day = plainDate(2025, 12, 8);

describe('a date in a document', () => {
  it('names the Buddhist era in either of its two forms', () => {
    const lunar = khmerLunarDate(day);
    expect(formatKhmerLunar(lunar, { era: 'ពុទ្ធសករាជ' })).toMatch(/ ពុទ្ធសករាជ ២៥៦៩$/);
    expect(formatKhmerLunar(lunar, { era: 'ព.ស.' })).toMatch(/ ព\.ស\.២៥៦៩$/);
  });

  it('is written in the language and digits of the document', () => {
    expect(formatKhmerCivil(day)).toBe('ថ្ងៃទី៨ ខែធ្នូ ឆ្នាំ២០២៥');
    expect(formatKhmerCivil(day, 'latin')).toBe('ថ្ងៃទី8 ខែធ្នូ ឆ្នាំ2025');
    expect(formatEnglishCivil(day)).toBe('8 December 2025');
    expect(formatCivil(day, 'km')).toBe(formatKhmerCivil(day));
    expect(formatCivil(day, 'en')).toBe(formatEnglishCivil(day));
  });

  it('is written in words for minutes', () => {
    expect(khmerDateInWords(day)).toBe('ឆ្នាំពីរពាន់ម្ភៃប្រាំ ខែធ្នូ ថ្ងៃទីប្រាំបី');
  });
});

describe('a time of day in Khmer', () => {
  it.each([
    [8, 30, 'វេលាម៉ោង ៨ និង ៣០ នាទីព្រឹក'],
    [8, 0, 'វេលាម៉ោង ៨ ព្រឹក'],
    [9, 5, 'វេលាម៉ោង ៩ និង ០៥ នាទីព្រឹក'],
    [12, 0, 'វេលាម៉ោង ១២ ថ្ងៃត្រង់'],
    [14, 30, 'វេលាម៉ោង ២ និង ៣០ នាទីរសៀល'],
    [17, 0, 'វេលាម៉ោង ៥ ល្ងាច'],
    [19, 0, 'វេលាម៉ោង ៧ យប់'],
    [0, 15, 'វេលាម៉ោង ១២ និង ១៥ នាទីរំលងអធ្រាត្រ'],
  ])('%i:%i', (hour, minute, text) => {
    expect(formatKhmerClock({ hour, minute })).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { addDays, dateParts, plainDate } from '#shared/calendar/plainDate.ts';
import { khmerLunarDate } from '#shared/calendar/khmerLunar.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { firstPlanKhmer } from '#shared/matrix/seed/firstPlanKhmer.ts';
import { seedHolidays } from '#shared/matrix/seed/holidays.ts';
import { seedProvinces } from '#shared/matrix/seed/provinces.ts';

/** Khmer letters, vowels, signs and digits. */
const khmer = /[\u1780-\u17f9]/;
const latinDigits = (text: string) =>
  text.replaceAll(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0));

describe('the provinces', () => {
  it('are 25 by code, one of them the capital', () => {
    const provinces = seedProvinces();
    expect(provinces.map((province) => province.code)).toEqual(
      Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0')),
    );
    expect(provinces.filter(({ kind }) => kind === 'capital').map(({ name }) => name)).toEqual([
      { en: 'Phnom Penh', km: 'ភ្នំពេញ' },
    ]);
    expect(new Set(provinces.map(({ name }) => name.en)).size).toBe(25);
    expect(new Set(provinces.map(({ name }) => name.km)).size).toBe(25);
    for (const { name } of provinces) expect(name.km).toMatch(/^[\u1780-\u17d3]+$/);
  });
});

describe('the public holidays', () => {
  const holidays = seedHolidays();
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];
  const datesOf = (name: string, year?: number) =>
    holidays
      .filter((holiday) => holiday.name.en === name)
      .map((holiday) => holiday.date)
      .filter((date) => year === undefined || dateParts(date).year === year);

  it('are as many in each year as its sub-decree has', () => {
    expect(
      years.map((year) => holidays.filter(({ date }) => dateParts(date).year === year).length),
    ).toEqual([28, 23, 21, 21, 21, 23, 22, 22, 22]);
  });

  it('stand by date, each once, with both names', () => {
    expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).toSorted());
    expect(new Set(holidays.map(({ id }) => id)).size).toBe(holidays.length);
    for (const { id, date, name } of holidays) {
      expect(id).toMatch(new RegExp(`^${date}:[a-z-]+$`));
      expect(name.en).toMatch(/^[\w' ()]+$/);
      expect(name.km).toMatch(khmer);
    }
  });

  it('have the fixed days every year, and 29 December from 2024', () => {
    const fixed = '01-01 01-07 03-08 05-01 05-14 06-18 09-24 10-15 10-29 11-09'.split(' ');
    for (const year of years) {
      expect(
        holidays
          .filter(({ date, source }) => source === 'fixed' && dateParts(date).year === year)
          .map(({ date }) => date.slice(5)),
      ).toEqual(year < 2024 ? fixed : [...fixed, '12-29']);
    }
  });

  it.each([
    ['Visak Bochea Day', ['15 waxing ពិសាខ']],
    ['Royal Ploughing Ceremony', ['4 waning ពិសាខ']],
    ['Pchum Ben Festival', ['14 waning ភទ្របទ', '15 waning ភទ្របទ', '1 waxing អស្សុជ']],
    ['Water Festival', ['14 waxing កត្តិក', '15 waxing កត្តិក', '1 waning កត្តិក']],
  ])('have %s on its lunar days', (name, lunar) => {
    for (const year of years) {
      const days = datesOf(name, year).map((date) => khmerLunarDate(date));
      expect(days.map(({ day, phase, month }) => `${day} ${phase} ${month}`)).toEqual(lunar);
    }
  });

  it('have Khmer New Year in April, but in 2020 in August', () => {
    for (const year of years.filter((year) => year !== 2020)) {
      const first = year === 2024 ? plainDate(year, 4, 13) : plainDate(year, 4, 14);
      expect(datesOf('Khmer New Year', year)).toEqual(
        Array.from({ length: year === 2024 ? 4 : 3 }, (_, index) => addDays(first, index)),
      );
    }
    expect(datesOf('Khmer New Year (in place of April)')).toEqual(
      Array.from({ length: 5 }, (_, index) => addDays(plainDate(2020, 8, 17), index)),
    );
    expect(holidays.some(({ date }) => date.startsWith('2020-04'))).toBe(false);
  });

  it('say that the movable days of 2027 are computed, and of no other year', () => {
    const computed = holidays.filter(({ source }) => source === 'computed');
    expect(computed).toHaveLength(11);
    expect(computed.every(({ date }) => date.startsWith('2027'))).toBe(true);
  });

  it('have the seven days that were dropped after 2019', () => {
    expect(datesOf('Birthday of His Majesty King Norodom Sihamoni').slice(0, 4)).toEqual([
      '2019-05-13',
      '2019-05-14',
      '2019-05-15',
      '2020-05-14',
    ]);
    expect(datesOf('Meak Bochea Day')).toEqual(['2019-02-19']);
    expect(datesOf('National Day of Remembrance')).toEqual(['2019-05-20']);
    expect(datesOf("International Children's Day")).toEqual(['2019-06-01']);
    expect(datesOf('Paris Peace Agreements Day')).toEqual(['2019-10-23']);
    expect(datesOf('International Human Rights Day')).toEqual(['2019-12-10']);
  });
});

describe('the working Khmer translation', () => {
  const words: Record<string, string> = {
    one: '1',
    first: '1',
    twice: '2',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
  };
  const rows = firstPlan().entries.map((entry) => {
    const { title, indicator } = entry.proposedReading ?? entry;
    return { code: entry.code, title: title ?? '', indicator: indicator ?? '' };
  });
  const numbersIn = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .match(/\d+|[a-z]+/g)
        ?.flatMap((word) => words[word] ?? word.match(/^\d+$/) ?? []),
    );

  it('has a title for every row and an indicator where one is printed, and no more', () => {
    expect([...firstPlanKhmer().keys()]).toEqual(rows.map((row) => row.code));
    for (const { code, title, indicator } of rows) {
      const texts = firstPlanKhmer().get(code);
      expect(title).not.toBe('');
      expect(texts?.title).toMatch(khmer);
      expect([code, texts?.indicator === '']).toEqual([code, indicator === '']);
    }
  });

  it('has the same numbers as the printed text, in Khmer digits', () => {
    for (const { code, title, indicator } of rows) {
      const texts = firstPlanKhmer().get(code);
      expect(`${texts?.title} ${texts?.indicator}`).not.toMatch(/\d/);
      expect([code, numbersIn(latinDigits(texts?.title ?? ''))]).toEqual([code, numbersIn(title)]);
      expect([code, numbersIn(latinDigits(texts?.indicator ?? ''))]).toEqual([
        code,
        numbersIn(indicator),
      ]);
    }
  });

  it('is spelt in one way: no hidden spaces, coeng ត in these words, coeng រ last', () => {
    for (const { title, indicator } of firstPlanKhmer().values()) {
      for (const text of [title, indicator]) {
        expect(text).not.toMatch(/[\u200b-\u200d\ufeff]| {2}|^ | $/);
        expect(text).not.toMatch(/\u17d2\u178a|\u17d2\u179a\u17d2|\u17d2(?![\u1780-\u17a2])/);
        expect(text).not.toMatch(/[\u17b6-\u17c5]{2}/);
      }
    }
  });

  it('names the plan', () => {
    expect(firstPlan().titleKm).toBe(
      'ផែនការយុទ្ធសាស្ត្រជាតិ៥ឆ្នាំ លើកទី១ ស្តីពីការជំរុញចលនាភូមិមួយ ផលិតផលមួយ ឆ្នាំ២០១៩-២០២៣',
    );
  });
});

import type { Language } from '../base/language.ts';
import { writeDigits, type Digits } from '../text/khmerDigits.ts';
import { numberInWords } from '../text/numberInWords.ts';
import { khmerSolarMonths } from './khmerCalendarWords.ts';
import type { KhmerLunarDate } from './khmerLunar.ts';
import { dateParts, type PlainDate } from './plainDate.ts';

/** How the Buddhist era is named in front of its year; both are in official use. */
export type BuddhistEraName = 'ព.ស.' | 'ពុទ្ធសករាជ';

/** «ថ្ងៃចន្ទ ៣រោច ខែមិគសិរ ឆ្នាំម្សាញ់ សប្តស័ក ពុទ្ធសករាជ ២៥៦៩», always in Khmer digits. */
export function formatKhmerLunar(
  lunar: KhmerLunarDate,
  { era }: { readonly era: BuddhistEraName },
): string {
  const day = writeDigits(lunar.day, 'khmer') + (lunar.phase === 'waxing' ? 'កើត' : 'រោច');
  const year = writeDigits(lunar.buddhistYear, 'khmer');
  const eraYear = era === 'ព.ស.' ? `${era}${year}` : `${era} ${year}`;
  return `ថ្ងៃ${lunar.weekday} ${day} ខែ${lunar.month} ឆ្នាំ${lunar.animal} ${lunar.sak} ${eraYear}`;
}

/** «ថ្ងៃទី៨ ខែធ្នូ ឆ្នាំ២០២៥» */
export function formatKhmerCivil(date: PlainDate, digits: Digits = 'khmer'): string {
  const { year, month, day } = dateParts(date);
  return `ថ្ងៃទី${writeDigits(day, digits)} ខែ${khmerSolarMonth(month)} ឆ្នាំ${writeDigits(year, digits)}`;
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** «8 December 2025» */
export function formatEnglishCivil(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${englishMonths[month - 1]} ${year}`;
}

/** The civil date as a document in that language writes it. */
export function formatCivil(date: PlainDate, language: Language): string {
  return language === 'km' ? formatKhmerCivil(date) : formatEnglishCivil(date);
}

/** The date in Khmer words, year first, as minutes open: «ឆ្នាំពីរពាន់ម្ភៃប្រាំ ខែធ្នូ ថ្ងៃទីប្រាំបី». */
export function khmerDateInWords(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  return `ឆ្នាំ${numberInWords(year, 'km')} ខែ${khmerSolarMonth(month)} ថ្ងៃទី${numberInWords(day, 'km')}`;
}

function khmerSolarMonth(month: number): string {
  const name = khmerSolarMonths[month - 1];
  if (name === undefined) throw new RangeError(`No such month: ${month}`);
  return name;
}

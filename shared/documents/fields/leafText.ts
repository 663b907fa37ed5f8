import type { Bilingual } from '../../base/language.ts';
import { unreachable } from '../../base/outcome.ts';
import {
  formatEnglishCivil,
  formatKhmerCivil,
  formatKhmerLunar,
  khmerDateInWords,
  type BuddhistEraName,
} from '../../calendar/dateText.ts';
import { formatKhmerClock, type ClockTime } from '../../calendar/clockTime.ts';
import { khmerWeekdays } from '../../calendar/khmerCalendarWords.ts';
import { khmerLunarDate } from '../../calendar/khmerLunar.ts';
import { weekday, type PlainDate } from '../../calendar/plainDate.ts';
import { amountInWords } from '../../money/inWords.ts';
import { amountOf, formatFigure, formatMoney, type Money } from '../../money/money.ts';
import type { Rank } from '../../people/precedence.ts';
import { toKhmerDigits } from '../../text/khmerDigits.ts';
import { largestNumberInWords } from '../../text/numberInWords.ts';
import type { LeafSpec } from './spec.ts';

/** What the texts of values depend on besides the values. */
export interface TextSurroundings {
  readonly era: BuddhistEraName;
  readonly ranks: readonly Rank[];
}

const nothing: Bilingual = { en: '', km: '' };

const englishWeekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const leafParts = {
  date: {
    weekday: { en: 'weekday', km: 'ថ្ងៃ' },
    lunar: { en: 'lunar date', km: 'កាលបរិច្ឆេទចន្ទគតិ' },
    words: { en: 'date in words', km: 'កាលបរិច្ឆេទជាអក្សរ' },
  },
  time: { short: { en: 'figures only', km: 'តួលេខ' } },
  amount: {
    words: { en: 'in words', km: 'ជាអក្សរ' },
    figure: { en: 'figure only', km: 'តួលេខ' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

/** The parts of a value that have a text of their own, by name: `event.date.lunar`. */
export function partsOf(spec: LeafSpec): Readonly<Record<string, Bilingual>> {
  return spec.kind === 'date' || spec.kind === 'time' || spec.kind === 'amount'
    ? leafParts[spec.kind]
    : {};
}

function weekdayText(date: PlainDate): Bilingual {
  const day = weekday(date);
  return { km: khmerWeekdays[day], en: englishWeekdays[day] };
}

function dateText(date: PlainDate, part: string, { era }: TextSurroundings): Bilingual {
  switch (part) {
    case 'weekday':
      return weekdayText(date);
    case 'lunar': {
      const lunar = formatKhmerLunar(khmerLunarDate(date), { era });
      return { km: lunar, en: lunar };
    }
    case 'words':
      return { km: khmerDateInWords(date), en: formatEnglishCivil(date) };
    default:
      return { km: formatKhmerCivil(date), en: formatEnglishCivil(date) };
  }
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function timeText(time: ClockTime, part: string): Bilingual {
  const figures = `${pad(time.hour)}:${pad(time.minute)}`;
  if (part === 'short') return { km: toKhmerDigits(figures), en: figures };
  const hour = time.hour % 12 === 0 ? 12 : time.hour % 12;
  return {
    km: formatKhmerClock(time),
    en: `${hour}:${pad(time.minute)} ${time.hour < 12 ? 'a.m.' : 'p.m.'}`,
  };
}

/** In figures where the amount is beyond those that have words: the sum of many rows may be. */
function inWords(money: Money, language: 'en' | 'km'): string {
  const amount = amountOf(money);
  return amount < 0 || Math.floor(amount) > largestNumberInWords
    ? formatMoney(money, { language })
    : amountInWords(amount, money.currency, language);
}

function amountText(money: Money, part: string): Bilingual {
  switch (part) {
    case 'words':
      return { km: inWords(money, 'km'), en: inWords(money, 'en') };
    case 'figure':
      return {
        km: formatFigure(money, { language: 'km' }),
        en: formatFigure(money, { language: 'en' }),
      };
    default:
      return {
        km: formatMoney(money, { language: 'km' }),
        en: formatMoney(money, { language: 'en' }),
      };
  }
}

/** A number as documents write it, to the millionth: «១.២៥០» and "1,250". */
export function countText(value: number): Bilingual {
  const [whole = '0', fraction = ''] = String(Number(value.toFixed(6))).split('.');
  const grouped = (mark: string) => whole.replaceAll(/\B(?=(\d{3})+$)/g, mark);
  return {
    km: toKhmerDigits(fraction === '' ? grouped('.') : `${grouped('.')},${fraction}`),
    en: fraction === '' ? grouped(',') : `${grouped(',')}.${fraction}`,
  };
}

/** The text of a field's value, or of a part of it; empty where it is not given. The value is of the field's kind. */
export function leafText(
  spec: LeafSpec,
  value: unknown,
  part: string,
  surroundings: TextSurroundings,
): Bilingual {
  switch (spec.kind) {
    case 'line':
    case 'prose':
      return (value as Bilingual | undefined) ?? nothing;
    case 'word': {
      const text = (value as string | undefined) ?? '';
      return { km: text, en: text };
    }
    case 'date':
      return value === null || value === undefined
        ? nothing
        : dateText(value as PlainDate, part, surroundings);
    case 'time':
      return value === null || value === undefined ? nothing : timeText(value as ClockTime, part);
    case 'count':
      if (typeof value !== 'number') return nothing;
      return spec.ungrouped === true
        ? { km: toKhmerDigits(String(value)), en: String(value) }
        : countText(value);
    case 'amount':
      return value === null || value === undefined ? nothing : amountText(value as Money, part);
    case 'choice':
      return spec.options.find((option) => option.value === value)?.label ?? nothing;
    case 'rank':
      return surroundings.ranks.find(({ key }) => key === value)?.label ?? nothing;
    case 'posts':
      return nothing;
    default:
      return unreachable(spec);
  }
}

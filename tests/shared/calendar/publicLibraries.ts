import { createRequire } from 'node:module';
import momentkh from '@thyrith/momentkh';
import { lunar } from 'khmercal';
import { dateParts, type PlainDate } from '#shared/calendar/plainDate.ts';
import type { KhmerLunarDate } from '#shared/calendar/khmerLunar.ts';
import { toLatinDigits } from '#shared/text/khmerDigits.ts';

/** khmercal reads the civil day in the machine's zone; a fixed zone gives the same answers everywhere. */
process.env['TZ'] = 'UTC';

/** What a library answers, in our words. */
export type Answer = Omit<KhmerLunarDate, 'date' | 'weekday'>;

// moment belongs to momentkh, not to us, so it is found from there.
const requireBesideMomentkh = createRequire(
  createRequire(import.meta.url).resolve('@thyrith/momentkh'),
);
const moment = momentkh(requireBesideMomentkh('moment'));

/** momentkh spells one month with the other letter that looks the same below a letter. */
const sameName = new Map([['កត្ដិក', 'កត្តិក']]);

/** momentkh at noon: it takes about 150 ms, because it looks for Visak Bochea day by day. */
export function momentkhAnswer(date: PlainDate): Answer {
  const { year, month, day } = dateParts(date);
  const text = moment([year, month - 1, day, 12]).toLunarDate('d|N|m|a|e|b');
  const [count = '', phase, name = '', animal, sak, era = ''] = text
    .replaceAll('\u200B', '')
    .split('|');
  return {
    day: Number(toLatinDigits(count)),
    phase: phase === 'កើត' ? 'waxing' : 'waning',
    month: sameName.get(name) ?? name,
    animal,
    sak,
    buddhistYear: Number(toLatinDigits(era)),
  } as Answer;
}

/** Its lunar day alone, which is quickly found: `១៣ រោច អស្សុជ`. */
export function momentkhLunarDay(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  const text = moment([year, month - 1, day, 12]).toLunarDate('d N m');
  return [...sameName].reduce((name, [theirs, ours]) => name.replace(theirs, ours), text);
}

const khmercalMonths: Record<string, string> = {
  MĬKÔSĔR: 'មិគសិរ',
  BŎSS: 'បុស្ស',
  MÉAKH: 'មាឃ',
  PHÂLKŬN: 'ផល្គុន',
  CHÉTR: 'ចេត្រ',
  VĬSAKH: 'ពិសាខ',
  CHÉSTH: 'ជេស្ឋ',
  ASATH: 'អាសាឍ',
  BÂTHÂMSATH: 'បឋមាសាឍ',
  TŬTĔYÉASATH: 'ទុតិយាសាឍ',
  SRAPÔNÂ: 'ស្រាពណ៍',
  PHÔTRÔBÂT: 'ភទ្របទ',
  ÂSSŎCH: 'អស្សុជ',
  KÂTDĔK: 'កត្តិក',
};

const khmercalAnimals: Record<string, string> = {
  JUTE: 'ជូត',
  CHLOV: 'ឆ្លូវ',
  KARL: 'ខាល',
  THOS: 'ថោះ',
  RORNG: 'រោង',
  MASAGN: 'ម្សាញ់',
  MOMEE: 'មមី',
  MOMAY: 'មមែ',
  VOKE: 'វក',
  ROKA: 'រកា',
  JOR: 'ច',
  KAOR: 'កុរ',
};

/** In the order of its own `sequence`. */
const khmercalSaks = [
  'ឯកស័ក',
  'ទោស័ក',
  'ត្រីស័ក',
  'ចត្វាស័ក',
  'បញ្ចស័ក',
  'ឆស័ក',
  'សប្តស័ក',
  'អដ្ឋស័ក',
  'នព្វស័ក',
  'សំរឹទ្ធិស័ក',
];

export function khmercalAnswer(date: PlainDate): Answer {
  const answer = lunar(new Date(date));
  return {
    day: answer.period[0],
    phase: answer.period[1] === 'K' ? 'waxing' : 'waning',
    month: khmercalMonths[answer.month.name],
    animal: khmercalAnimals[answer.zodiac],
    sak: khmercalSaks[answer.sequence],
    buddhistYear: answer.years.BE,
  } as Answer;
}

import { formatKhmerLunar } from '#shared/calendar/dateText.ts';
import { khmerLunarDate, type KhmerLunarDate } from '#shared/calendar/khmerLunar.ts';
import {
  addDays,
  parsePlainDate,
  toDayNumber,
  type PlainDate,
} from '#shared/calendar/plainDate.ts';
import { Misuse, type Command } from './command.ts';
import { readOptions } from './options.ts';

/** Beyond a century a list helps nobody, and a slip of the year would fill the screen. */
const mostDays = 36_525;

export const lunarDateCommand: Command = {
  name: 'lunar-date',
  summary: 'Print the Khmer lunar date of a day, or of every day up to another.',
  help: [
    'ovop lunar-date YYYY-MM-DD [--to YYYY-MM-DD] [--json]',
    '  --to     the last day',
    '  --json   [{ date, weekday, day, phase, month, animal, sak, buddhistYear, text }]',
  ].join('\n'),
  run: async (args, { print }) => {
    const { values, positionals } = readOptions(
      args,
      { to: { type: 'string' }, json: { type: 'boolean' } },
      { least: 1, most: 1, what: 'The date' },
    );
    const from = readDate(positionals[0] ?? '');
    const to = values.to === undefined ? from : readDate(values.to);
    const days = toDayNumber(to) - toDayNumber(from) + 1;
    if (days < 1 || days > mostDays) {
      throw new Misuse(`--to is to be on or after ${from} and at most a century later, not ${to}.`);
    }
    const dates = Array.from({ length: days }, (_, index) => described(addDays(from, index)));
    print(
      values.json === true
        ? `${JSON.stringify(dates, null, 2)}\n`
        : dates.map(({ date, text }) => `${date}\t${text}\n`).join(''),
    );
  },
};

function described(date: PlainDate): KhmerLunarDate & { readonly text: string } {
  const lunar = khmerLunarDate(date);
  return { ...lunar, text: formatKhmerLunar(lunar, { era: 'ពុទ្ធសករាជ' }) };
}

/** @throws Misuse where the text is no date. */
export function readDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new Misuse(`"${text}" is no date; allowed: YYYY-MM-DD.`);
  return date;
}

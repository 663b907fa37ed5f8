import { z } from 'zod';
import data from '#seeds/holidays.json' with { type: 'json' };
import type { Holiday } from '../../calendar/holiday.model.ts';
import { parsePlainDate } from '../../calendar/plainDate.ts';

const schema = z.object({
  names: z.record(z.string(), z.strictObject({ en: z.string().min(1), km: z.string().min(1) })),
  days: z.array(
    z.strictObject({
      date: z.string(),
      holiday: z.string(),
      source: z.enum(['fixed', 'published', 'computed']),
    }),
  ),
});

let holidays: readonly Holiday[] | null = null;

/** The public holidays of 2019 to 2027, by date; where two fall on one day, each has its row. */
export function seedHolidays(): readonly Holiday[] {
  holidays ??= read();
  return holidays;
}

function read(): readonly Holiday[] {
  const { names, days } = schema.parse(data);
  return days.map(({ date: text, holiday, source }) => {
    const date = parsePlainDate(text);
    const name = names[holiday];
    if (date === null || name === undefined) {
      throw new Error(`holidays.json: ${text} ${holiday} has no such date or no such name`);
    }
    return { id: `${date}:${holiday}`, date, name, source };
  });
}

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { khmerLunarDate } from '#shared/calendar/khmerLunar.ts';
import { toKhmerDigits } from '#shared/text/khmerDigits.ts';
import { addDays, plainDate, type PlainDate } from '#shared/calendar/plainDate.ts';
import { datesBetween, readRuns, writeRuns } from './answerRuns.ts';
import { explainedDifferences } from './explainedDifferences.ts';
import {
  khmercalAnswer,
  momentkhAnswer,
  momentkhLunarDay,
  type Answer,
} from './publicLibraries.ts';

/*
 * momentkh needs some 150 ms a date, so its answers for every day stand in a fixture. It is written anew
 * (some twenty minutes) by
 *   WRITE_MOMENTKH_ANSWERS=1 npx vitest run --config tests/vitest.config.ts --project unit publicLibraries
 * and a sample of it is asked again in each run.
 */
const fixture = fileURLToPath(
  new URL('../../fixtures/khmerCalendar/momentkh-2015-2035.txt', import.meta.url),
);
const days = datesBetween(plainDate(2015, 1, 1), plainDate(2035, 12, 31));

if (process.env['WRITE_MOMENTKH_ANSWERS'] !== undefined) {
  writeFileSync(fixture, writeRuns(days.map((date) => [date, momentkhAnswer(date)])));
}
const momentkhAnswers = readRuns(readFileSync(fixture, 'utf8'));

function storedMomentkhAnswer(date: PlainDate): Answer {
  const answer = momentkhAnswers.get(date);
  if (answer === undefined) throw new Error(`The fixture lacks ${date}`);
  return answer;
}

const fields = ['day', 'phase', 'month', 'animal', 'sak', 'buddhistYear'] as const;

/** Every run of days on which a field of the library's answer is not ours: `field day` or `field first/last`. */
function differences(answerOf: (date: PlainDate) => Answer): string[] {
  const runs: { field: string; first: PlainDate; last: PlainDate }[] = [];
  for (const date of days) {
    const ours = khmerLunarDate(date);
    const theirs = answerOf(date);
    for (const field of fields.filter((name) => ours[name] !== theirs[name])) {
      const run = runs.find((open) => open.field === field && addDays(open.last, 1) === date);
      if (run === undefined) runs.push({ field, first: date, last: date });
      else run.last = date;
    }
  }
  return runs.map(({ field, first, last }) =>
    first === last ? `${field} ${first}` : `${field} ${first}/${last}`,
  );
}

function explained(library: 'momentkh' | 'khmercal'): string[] {
  return explainedDifferences
    .filter((difference) => difference.library === library)
    .flatMap(({ field, days }) => days.map((day) => `${field} ${day}`));
}

/** Days spread over the years by a fixed step, so that each run asks the same. */
function sample(count: number): PlainDate[] {
  return Array.from({ length: count }, (_, index) => days[(index * 2741) % days.length]!);
}

describe('the Khmer lunar date of every day of 2015–2035', () => {
  it('is khmercal’s, but for the differences explained', () => {
    expect(differences(khmercalAnswer).sort()).toEqual(explained('khmercal').sort());
  });

  it('is momentkh’s, but for the differences explained', () => {
    expect(differences(storedMomentkhAnswer).sort()).toEqual(explained('momentkh').sort());
  });

  it('has in the fixture what momentkh answers', () => {
    const turns = [plainDate(2016, 4, 13), plainDate(2026, 5, 1), plainDate(2026, 6, 29)];
    for (const date of [...sample(17), ...turns]) {
      expect([date, storedMomentkhAnswer(date)]).toEqual([date, momentkhAnswer(date)]);
    }
  });

  it('is never explained for a day, a phase or a month: there both libraries agree with us', () => {
    const explainedFields = new Set(explainedDifferences.map(({ field }) => field));
    expect([...explainedFields].sort()).toEqual(['animal', 'buddhistYear', 'sak']);
  });
});

/** The rare exceptions of the leap rules fall outside those years; one wrong leap shifts all that follows. */
describe('the Khmer lunar day of two centuries', () => {
  it('is momentkh’s on a day of every year', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      const date = plainDate(year, 12, 20);
      const { day, phase, month } = khmerLunarDate(date);
      const text = `${toKhmerDigits(String(day))} ${phase === 'waxing' ? 'កើត' : 'រោច'} ${month}`;
      expect(`${date} ${text}`).toBe(`${date} ${momentkhLunarDay(date)}`);
    }
  });
});

import { addDays, toDayNumber, type PlainDate } from '#shared/calendar/plainDate.ts';
import type { Answer } from './publicLibraries.ts';

/** Day of the month from 1: ១រោច is 16. */
function dayOfMonth(answer: Answer): number {
  return answer.phase === 'waxing' ? answer.day : answer.day + 15;
}

/**
 * Answers of consecutive days as one line a run, in which only the day goes on by one:
 * `first date, days, first day of the month, month, animal, sak, Buddhist year`.
 */
export function writeRuns(answers: readonly (readonly [PlainDate, Answer])[]): string {
  const lines: string[] = [];
  let run: { readonly date: PlainDate; readonly answer: Answer; days: number } | null = null;
  const close = (): void => {
    if (run === null) return;
    const { date, answer, days } = run;
    const { month, animal, sak, buddhistYear } = answer;
    lines.push([date, days, dayOfMonth(answer), month, animal, sak, buddhistYear].join(' '));
  };
  for (const [date, answer] of answers) {
    if (
      run !== null &&
      addDays(run.date, run.days) === date &&
      dayOfMonth(run.answer) + run.days === dayOfMonth(answer) &&
      run.answer.month === answer.month &&
      run.answer.animal === answer.animal &&
      run.answer.sak === answer.sak &&
      run.answer.buddhistYear === answer.buddhistYear
    ) {
      run.days += 1;
    } else {
      close();
      run = { date, answer, days: 1 };
    }
  }
  close();
  return `${lines.join('\n')}\n`;
}

/** The answers that `writeRuns` wrote, by date. */
export function readRuns(text: string): ReadonlyMap<PlainDate, Answer> {
  const answers = new Map<PlainDate, Answer>();
  for (const line of text.trim().split('\n')) {
    const [date, days, first, month, animal, sak, buddhistYear] = line.split(' ');
    for (let offset = 0; offset < Number(days); offset += 1) {
      const day = Number(first) + offset;
      answers.set(addDays(date as PlainDate, offset), {
        day: day <= 15 ? day : day - 15,
        phase: day <= 15 ? 'waxing' : 'waning',
        month,
        animal,
        sak,
        buddhistYear: Number(buddhistYear),
      } as Answer);
    }
  }
  return answers;
}

/** Every date from the first to the last, both included. */
export function datesBetween(first: PlainDate, last: PlainDate): PlainDate[] {
  const count = toDayNumber(last) - toDayNumber(first) + 1;
  return Array.from({ length: count }, (_, offset) => addDays(first, offset));
}

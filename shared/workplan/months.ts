import type { Target } from './model.ts';

/** The months of a year, 1–12, or its quarters, 1–4, in order. */
type Numbers = readonly number[];

/** In order and each once; what is no month is dropped. */
export function tidyMonths(months: Numbers): Numbers {
  const valid = months.filter((month) => Number.isInteger(month) && month >= 1 && month <= 12);
  return [...new Set(valid)].sort((a, b) => a - b);
}

/** 1 for January to March … 4 for October to December. */
export function quarterOf(month: number): 1 | 2 | 3 | 4 {
  return Math.ceil(month / 3) as 1 | 2 | 3 | 4;
}

/** The quarters in which the months lie. */
export function quartersOf(months: Numbers): Numbers {
  return [...new Set(tidyMonths(months).map(quarterOf))];
}

/**
 * Turns a quarter on or off. Off: its months go. On: its middle month comes, where none of its months was
 * there.
 */
export function toggleQuarter(months: Numbers, quarter: 1 | 2 | 3 | 4): Numbers {
  const others = months.filter((month) => quarterOf(month) !== quarter);
  const was = others.length !== months.length;
  return tidyMonths(was ? others : [...others, 3 * quarter - 1]);
}

/** Turns a month on or off. */
export function toggleMonth(months: Numbers, month: number): Numbers {
  return tidyMonths(
    months.includes(month) ? months.filter((other) => other !== month) : [...months, month],
  );
}

/** The twelve months are worked: none is without working days, the New Year's April included. */
const workingMonths = 12;
/** Work without a stated number of occurrences goes on all year: a month in each quarter. */
const uncounted = 4;

/**
 * Spreads occurrences evenly: the year is cut into as many equal parts, and each occurrence takes the month
 * in the middle of its part. Once: June. Twice: March and September. Four times: the middle month of each
 * quarter. Twelve times or more: every month.
 */
export function spreadMonths(occurrences: number): Numbers {
  const parts = Math.min(Math.max(Math.ceil(occurrences), 1), workingMonths);
  return Array.from({ length: parts }, (_, part) =>
    Math.ceil(((2 * part + 1) * workingMonths) / (2 * parts)),
  );
}

/**
 * The months proposed for the targets of a year: as many as it has events, evenly spread; without a number
 * of events, a month in each quarter.
 */
export function proposedMonths(targets: readonly Target[]): Numbers {
  const events = targets
    .filter((target) => target.counts === 'event')
    .reduce((sum, target) => sum + (target.quantity ?? 0), 0);
  return spreadMonths(events > 0 ? events : uncounted);
}

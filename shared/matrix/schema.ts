import { z } from 'zod';
import type { PlanId, QueryId, Signer } from '../base/ids.ts';
import { parsePlainDate } from '../calendar/plainDate.ts';
import { parseCode } from './codes.ts';
import type { EntryLevel, MatrixEntry, StrategicPlan } from './model.ts';

const code = z.string().transform((text, context) => {
  const parsed = parseCode(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: 'custom', message: `"${text}" is no code (like II, 2.2 or 2.2.1.10)` });
  return z.NEVER;
});

const date = z.string().transform((text, context) => {
  const parsed = parsePlainDate(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: 'custom', message: `"${text}" is no date (YYYY-MM-DD)` });
  return z.NEVER;
});

/** An empty cell is null, never "", so that "is it printed?" has one answer. */
const cell = z.string().min(1).nullable();
const year = z.int().min(1900).max(2999);
const line = z.int().min(1);

const entry = z.strictObject({
  code,
  level: z.enum(['programme', 'strategy', 'substrategy', 'activity']),
  parent: code.nullable(),
  title: cell,
  indicator: cell,
  marks: z.int().min(0),
  markCells: z.array(z.string()),
  years: z.array(year).nullable(),
  yearBounds: z.array(z.tuple([year, year])),
  source: cell,
  responsibility: cell,
  line: line.nullable(),
  proposedReading: z
    .strictObject({
      title: cell,
      indicator: cell,
      source: cell,
      responsibility: cell,
      query: z
        .string()
        .min(1)
        .transform((text) => text as QueryId),
    })
    .exactOptional(),
  fromOutline: z.literal(true).exactOptional(),
  outline: z.strictObject({ title: z.string().min(1), line }).exactOptional(),
  titleKm: cell.exactOptional(),
  indicatorKm: cell.exactOptional(),
  addedByHand: z
    .strictObject({
      by: z
        .string()
        .min(1)
        .transform((text) => text as Signer),
      on: date,
    })
    .exactOptional(),
});

const plan = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .transform((text) => text as PlanId),
    title: z.string().min(1),
    titleKm: z.string().min(1).exactOptional(),
    years: z.array(year).min(1).refine(isAscending, 'the years are not in order'),
    entries: z.array(entry),
  })
  .superRefine((plan, context) => {
    for (const fault of faultsBetweenRows(plan)) {
      context.addIssue({
        code: 'custom',
        path: ['entries', ...fault.path],
        message: fault.message,
      });
    }
  });

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const rank: Record<EntryLevel, number> = { programme: 0, strategy: 1, substrategy: 2, activity: 3 };

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
}

/** What no single cell shows: the same code twice, a heading that is missing, years outside the plan. */
function* faultsBetweenRows(plan: Pick<StrategicPlan, 'years' | 'entries'>): Generator<Fault> {
  const levels = new Map<string, EntryLevel>();
  for (const [index, entry] of plan.entries.entries()) {
    if (levels.has(entry.code)) {
      yield { path: [index, 'code'], message: `the code ${entry.code} stands twice` };
    }
    levels.set(entry.code, entry.level);
  }
  const within = (year: number) => plan.years.includes(year);
  for (const [index, entry] of plan.entries.entries()) {
    const above = entry.parent === null ? undefined : levels.get(entry.parent);
    if (entry.parent === null) {
      if (entry.level !== 'programme') {
        yield { path: [index, 'parent'], message: `${entry.code} has no heading above it` };
      }
    } else if (above === undefined) {
      yield { path: [index, 'parent'], message: `the heading ${entry.parent} is missing` };
    } else if (rank[above] >= rank[entry.level]) {
      yield {
        path: [index, 'parent'],
        message: `${entry.parent} (${above}) cannot stand above a ${entry.level}`,
      };
    }
    if (entry.years !== null && !(isAscending(entry.years) && entry.years.every(within))) {
      yield { path: [index, 'years'], message: 'the years are not in order or not in the plan' };
    }
    if (entry.yearBounds.length !== entry.marks) {
      yield { path: [index, 'yearBounds'], message: `${entry.marks} marks need as many ranges` };
    }
    if (
      !entry.yearBounds.every(([first, last]) => first <= last && within(first) && within(last))
    ) {
      yield { path: [index, 'yearBounds'], message: 'a range runs backwards or leaves the plan' };
    }
  }
}

/** Data that is no strategic plan; `problems` says each fault with the way to it (`entries.3.parent`). */
export class InvalidPlanError extends Error {
  readonly problems: readonly { readonly path: string; readonly message: string }[];

  constructor(problems: InvalidPlanError['problems']) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.name = 'InvalidPlanError';
    this.problems = problems;
  }
}

/**
 * Checks data from outside (a seed, an import, an exchange file) and types it.
 * @throws InvalidPlanError with the faults of every row and their paths; what is wrong between rows (a code
 * that stands twice, a missing heading) is said once each row is sound in itself.
 */
export function parseStrategicPlan(json: unknown): StrategicPlan {
  const result = plan.safeParse(json);
  if (result.success) return result.data;
  throw new InvalidPlanError(
    result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  );
}

/**
 * Checks one row from outside by itself: whether its heading exists only its plan can say.
 * @returns null where it is no row of a plan.
 */
export function parseMatrixEntry(json: unknown): MatrixEntry | null {
  const result = entry.safeParse(json);
  return result.success ? result.data : null;
}

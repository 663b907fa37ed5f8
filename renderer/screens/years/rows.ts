import type { EffectiveEntry, EffectivePlan } from '#shared/matrix/effective.ts';
import { markProblem, type MarkProblem } from '#shared/matrix/markBounds.ts';
import type { Code } from '#shared/base/ids.ts';
import type { MarkShape } from '#renderer/components/marks/MarkCells.tsx';
import { fallsIn } from '#shared/matrix/effectiveYears.ts';
import { yearMark } from '#shared/matrix/yearMarks.ts';
import { searchKey } from '#shared/text/searchKey.ts';
import type { Drafts, YearsFilter } from './view.ts';

/** A row of the sheet. */
export interface YearsRow {
  readonly code: Code;
  readonly entry: EffectiveEntry;
  /** What was marked and not confirmed; null where nothing was. */
  readonly draft: readonly number[] | null;
  readonly problem: MarkProblem | null;
}

/** How far the rows are that the source leaves open. */
export interface Progress {
  readonly all: number;
  readonly settled: number;
  readonly assumed: number;
  readonly open: number;
}

export function isOpen(entry: EffectiveEntry): boolean {
  return entry.years.kind === 'unknown';
}

/** Rows whose years the source does not tell. */
function isDoubtful(entry: EffectiveEntry): boolean {
  return entry.printed.years === null;
}

export function activitiesOf(plan: EffectivePlan): readonly EffectiveEntry[] {
  return plan.entries.filter((entry) => entry.printed.level === 'activity');
}

export function progressOf(activities: readonly EffectiveEntry[]): Progress {
  const doubtful = activities.filter(isDoubtful);
  const count = (kind: EffectiveEntry['years']['kind']): number =>
    doubtful.filter((entry) => entry.years.kind === kind).length;
  return {
    all: doubtful.length,
    settled: count('settled'),
    assumed: count('assumed'),
    open: count('unknown'),
  };
}

/** The years that hold for a row without its draft: as decided or printed, or those that are certain. */
function standingYears({ years }: EffectiveEntry, planYears: readonly number[]): readonly number[] {
  return years.kind === 'unknown'
    ? planYears.filter((year) => fallsIn(years, year) === 'certain')
    : years.years;
}

/** The years that the sheet shows as marked. */
export function shownYears(row: YearsRow, planYears: readonly number[]): readonly number[] {
  return row.draft ?? standingYears(row.entry, planYears);
}

export function shapeOf(row: YearsRow, year: number): MarkShape {
  if (row.draft !== null) return row.draft.includes(year) ? 'draft' : 'none';
  return yearMark(row.entry.years, year);
}

function sameYears(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((year) => b.includes(year));
}

/**
 * The drafts after the years were set or cleared in all the rows: cleared where all rows have all of them, set
 * otherwise. A draft that says what holds anyway is none.
 */
export function toggleYears(
  drafts: Drafts,
  rows: readonly YearsRow[],
  years: readonly number[],
  planYears: readonly number[],
): Drafts {
  const clear = rows.every((row) => {
    const shown = shownYears(row, planYears);
    return years.every((year) => shown.includes(year));
  });
  const next: Record<string, readonly number[]> = { ...drafts };
  for (const row of rows) {
    const shown = shownYears(row, planYears);
    const marked = planYears.filter((year) =>
      years.includes(year) ? !clear : shown.includes(year),
    );
    if (sameYears(marked, standingYears(row.entry, planYears))) delete next[row.code];
    else next[row.code] = marked;
  }
  return next;
}

/** The drafts without those of the rows. */
export function withoutDrafts(drafts: Drafts, codes: readonly string[]): Drafts {
  const gone = new Set(codes);
  return Object.fromEntries(Object.entries(drafts).filter(([code]) => !gone.has(code)));
}

/**
 * The rows to show, in the plan's order.
 * @param sitting rows that were open when the filter was chosen: they stay in sight when they are decided
 */
export function rowsOf(
  activities: readonly EffectiveEntry[],
  choice: {
    readonly filter: YearsFilter;
    readonly search: string;
    readonly sitting: ReadonlySet<Code>;
    readonly drafts: Drafts;
  },
): readonly YearsRow[] {
  const words = searchKey(choice.search).split(' ');
  return activities
    .filter((entry) => {
      if (choice.filter === 'doubtful') return isDoubtful(entry);
      return choice.filter === 'all' || isOpen(entry) || choice.sitting.has(entry.code);
    })
    .filter((entry) => {
      const key = searchKey(`${entry.code} ${entry.title.en} ${entry.title.km}`);
      return words.every((word) => key.includes(word));
    })
    .map((entry) => {
      const draft = choice.drafts[entry.code] ?? null;
      const decided = entry.years.kind === 'unknown' ? null : entry.years.years;
      const years = draft ?? decided;
      return {
        code: entry.code,
        entry,
        draft,
        problem: years === null ? null : markProblem(years, entry.printed.yearBounds),
      };
    });
}

/**
 * The next open row after the given one, from the top again at the end; null where no other is open.
 * @param deciding rows whose decision is on its way
 */
export function nextOpenRow(
  rows: readonly YearsRow[],
  after: Code,
  deciding: ReadonlySet<Code>,
): Code | null {
  const at = rows.findIndex((row) => row.code === after);
  const around = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return around.find((row) => isOpen(row.entry) && !deciding.has(row.code))?.code ?? null;
}

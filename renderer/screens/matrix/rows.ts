import type { Code, QueryId } from '#shared/base/ids.ts';
import type { EffectiveEntry, EffectivePlan } from '#shared/matrix/effective.ts';
import { fallsIn } from '#shared/matrix/effectiveYears.ts';
import { searchKey } from '#shared/text/searchKey.ts';
import { type MatrixFilters, noFilters } from './view.ts';

/** A row of the table: a heading or an activity. */
export interface MatrixRow {
  readonly code: Code;
  readonly entry: EffectiveEntry;
  /** 1 for programmes. */
  readonly level: number;
  /** Whether the rows under it are shown; null where it has none. */
  readonly open: boolean | null;
  /** Activities at and under it that are shown or would be if it were unfolded. */
  readonly activities: number;
  /** Open queries of the row itself; for a heading, of all rows under it too, each counted once. */
  readonly queries: number;
  /** It stands here only because something under it matches. */
  readonly context: boolean;
}

/** What the foot of the table counts. */
export interface MatrixCounts {
  readonly activities: number;
  readonly openQueries: number;
  readonly undecided: number;
}

export function isHeading(entry: EffectiveEntry): boolean {
  return entry.printed.level !== 'activity';
}

const searchTexts = new WeakMap<EffectiveEntry, string>();

/** Everything that the search looks at in a row. */
function searchText(entry: EffectiveEntry): string {
  const known = searchTexts.get(entry);
  if (known !== undefined) return known;
  const { code, title, indicator, responsibility, source, printed } = entry;
  const text = searchKey(
    [
      code,
      title.en,
      title.km,
      indicator.en,
      indicator.km,
      responsibility,
      source,
      printed.title,
      printed.outline?.title,
    ].join(' '),
  );
  searchTexts.set(entry, text);
  return text;
}

/** Whether anything narrows the rows down. */
export function isFiltering(filters: MatrixFilters): boolean {
  return (Object.keys(noFilters) as (keyof MatrixFilters)[]).some(
    (key) => filters[key] !== noFilters[key],
  );
}

/** Whether a row itself answers the filters. Only activities have bodies and years. */
function matcher(plan: EffectivePlan, filters: MatrixFilters): (entry: EffectiveEntry) => boolean {
  const words = searchKey(filters.search).split(' ');
  const { programme, body, year } = filters;
  return (entry) => {
    if (programme !== null && plan.programmeOf.get(entry.code) !== programme) return false;
    if (body !== null && entry.lead !== body && !entry.partners.includes(body)) return false;
    if (year !== null) {
      const falls = isHeading(entry) ? 'no' : fallsIn(entry.years, year.year);
      if (falls === 'no' || (year.certain && falls === 'possible')) return false;
    }
    if (filters.openQueries && entry.openQueries.length === 0) return false;
    if (filters.yearsUndecided && (isHeading(entry) || entry.years.kind !== 'unknown'))
      return false;
    const text = searchText(entry);
    return words.every((word) => text.includes(word));
  };
}

/**
 * The rows to show: what answers the filters, under all its headings, without what is folded away. Counts are
 * of what answers the filters.
 */
export function matrixRows(
  plan: EffectivePlan,
  filters: MatrixFilters,
  folded: ReadonlySet<Code>,
): { readonly rows: readonly MatrixRow[]; readonly counts: MatrixCounts } {
  const matches = matcher(plan, filters);
  const rows: MatrixRow[] = [];
  const reached = new Set<Code>();

  interface Under {
    readonly activities: number;
    readonly queries: ReadonlySet<QueryId>;
    readonly any: boolean;
  }

  const enter = (entry: EffectiveEntry, level: number, hidden: boolean): Under => {
    reached.add(entry.code);
    const place = rows.length;
    const children = plan.children.get(entry.code) ?? [];
    const itself = matches(entry);
    const isFolded = folded.has(entry.code);
    const under = children.map((child) => enter(child, level + 1, hidden || isFolded));
    const any = under.some((each) => each.any);
    const queries = new Set([
      ...(itself ? entry.openQueries : []),
      ...under.flatMap((each) => [...each.queries]),
    ]);
    const own = itself && !isHeading(entry) ? 1 : 0;
    const activities = under.reduce((sum, each) => sum + each.activities, own);
    if (!hidden && (itself || any)) {
      rows.splice(place, 0, {
        code: entry.code,
        entry,
        level,
        open: any ? !isFolded : null,
        activities,
        queries: queries.size,
        context: !itself,
      });
    }
    return { activities, queries, any: itself || any };
  };

  for (const programme of plan.programmes) enter(programme, 1, false);
  // A row whose heading the plan does not have still has to be seen.
  for (const entry of plan.entries) if (!reached.has(entry.code)) enter(entry, 1, false);

  const activities = plan.entries.filter((entry) => !isHeading(entry) && matches(entry));
  // Some queries are about the plan as a whole and stand at no row: without filters they count too.
  const openQueries = isFiltering(filters)
    ? new Set(plan.entries.filter(matches).flatMap((entry) => [...entry.openQueries]))
    : plan.openQueries;
  return {
    rows,
    counts: {
      activities: activities.length,
      openQueries: openQueries.size,
      undecided: activities.filter((entry) => entry.years.kind === 'unknown').length,
    },
  };
}

/** The headings above a row, the nearest first. */
export function headingsAbove(plan: EffectivePlan, code: Code): readonly Code[] {
  const above: Code[] = [];
  for (
    let parent = plan.byCode.get(code)?.printed.parent ?? null;
    parent !== null && !above.includes(parent);
    parent = plan.byCode.get(parent)?.printed.parent ?? null
  )
    above.push(parent);
  return above;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Code } from '#shared/base/ids.ts';
import { plainDate } from '#shared/calendar/plainDate.ts';
import { resolvePlan } from '#shared/matrix/effective.ts';
import { type EntryDecision, noDecisions } from '#shared/matrix/model.ts';
import type { Signer } from '#shared/base/ids.ts';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import {
  activitiesOf,
  nextOpenRow,
  progressOf,
  rowsOf,
  shownYears,
  toggleYears,
  withoutDrafts,
  type YearsRow,
} from '#renderer/screens/years/rows.ts';
import { type Drafts, judgeView } from '#renderer/screens/years/view.ts';

const printed = firstPlan();

function rowsWith(
  decided: Readonly<Record<string, readonly number[]>>,
  drafts: Drafts = {},
  filter: 'open' | 'doubtful' | 'all' = 'doubtful',
): readonly YearsRow[] {
  const entries = new Map(
    Object.entries(decided).map(([code, years]): [Code, EntryDecision] => [
      code as Code,
      {
        id: code,
        planId: printed.id,
        code: code as Code,
        years: {
          years,
          basis: 'settled',
          by: 'Test Officer' as Signer,
          on: plainDate(2026, 1, 5),
        },
      },
    ]),
  );
  const plan = resolvePlan({
    plan: printed,
    khmer: new Map(),
    queries: [],
    decisions: { ...noDecisions, entries },
    spellings: [],
  });
  const activities = activitiesOf(plan);
  return rowsOf(activities, { filter, search: '', sitting: new Set(), drafts });
}

const rowOf = (rows: readonly YearsRow[], code: string): YearsRow =>
  rows.find((row) => row.code === code)!;

describe('the sheet of years', () => {
  it('shows the rows that the source leaves open, those still open, or all', () => {
    const decided = { '1.2.1.3': [2019] };
    expect(rowsWith(decided, {}, 'doubtful')).toHaveLength(112);
    expect(rowsWith(decided, {}, 'open')).toHaveLength(111);
    expect(rowsWith(decided, {}, 'all')).toHaveLength(132);
    const entries = rowsWith(decided, {}, 'all').map(({ entry }) => entry);
    expect(progressOf(entries)).toEqual({ all: 112, settled: 1, assumed: 0, open: 111 });
  });

  it('flags decided years that the marks do not allow', () => {
    const rows = rowsWith({ '1.2.1.5': [2022, 2023], '1.2.1.6': [2019, 2021] });
    expect(rowOf(rows, '1.2.1.5').problem).toEqual({ kind: 'late', mark: 1, last: 2021 });
    expect(rowOf(rows, '1.2.1.6').problem).toBeNull();
  });

  it('sets years in several rows at once, and clears them where all have them', () => {
    const codes = ['1.2.1.3', '1.2.1.4'];
    const drafts = { '1.2.1.3': [2020] };
    const before = rowsWith({}, drafts);
    const chosen = codes.map((code) => rowOf(before, code));
    const set = toggleYears(drafts, chosen, [2020, 2022], printed.years);
    expect(set).toEqual({ '1.2.1.3': [2020, 2022], '1.2.1.4': [2020, 2022] });
    const after = rowsWith({}, set);
    const cleared = toggleYears(
      set,
      codes.map((code) => rowOf(after, code)),
      [2020, 2022],
      printed.years,
    );
    expect(cleared).toEqual({});
  });

  it('keeps no draft that says what holds anyway, whatever is toggled twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...printed.years),
        fc.subarray([...printed.years]),
        (year, held) => {
          const decided = { '1.2.2.1': held };
          const once = toggleYears(
            {},
            [rowOf(rowsWith(decided), '1.2.2.1')],
            [year],
            printed.years,
          );
          const row = rowOf(rowsWith(decided, once), '1.2.2.1');
          expect(shownYears(row, printed.years).includes(year)).toBe(!held.includes(year));
          expect(toggleYears(once, [row], [year], printed.years)).toEqual({});
        },
      ),
      { numRuns: 20 },
    );
  });

  it('goes on to the next open row, around the end, past rows on their way', () => {
    const rows = rowsWith({ '1.2.1.4': [2019] });
    const none = new Set<Code>();
    expect(nextOpenRow(rows, '1.2.1.3' as Code, none)).toBe('1.2.1.5');
    expect(nextOpenRow(rows, '1.2.1.3' as Code, new Set(['1.2.1.5' as Code]))).toBe('1.2.1.6');
    expect(nextOpenRow(rows, rows.at(-1)!.code, none)).toBe('1.2.1.3');
    expect(nextOpenRow(rows.slice(0, 1), '1.2.1.3' as Code, none)).toBeNull();
  });

  it('reads back the drafts that were kept, and nothing else', () => {
    expect(judgeView({ filter: 'all', drafts: { '1.1.1': [2019] } })).toEqual({
      filter: 'all',
      drafts: { '1.1.1': [2019] },
    });
    expect(judgeView({ filter: 'all', drafts: { '1.1.1': ['x'] } }).drafts).toEqual({});
    expect(judgeView(null)).toEqual({ filter: 'open', drafts: {} });
    expect(withoutDrafts({ a: [1], b: [2] }, ['a'])).toEqual({ b: [2] });
  });
});

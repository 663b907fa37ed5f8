import { describe, expect, it } from 'vitest';
import type { Code } from '#shared/base/ids.ts';
import { findPlan } from '#shared/matrix/import/findPlan.ts';
import { judgePlan } from '#shared/matrix/import/judgePlan.ts';
import { parseQueries } from '#shared/matrix/querySchema.ts';
import { parseStrategicPlan } from '#shared/matrix/schema.ts';
import type { PlanImport } from '#shared/matrix/import/planImport.ts';
import type { RawCell } from '#shared/matrix/import/rawTable.ts';
import { imported, newPlan } from '#tests/support/planImport.ts';
import { sheet } from '#tests/support/rawTables.ts';

type Row = (string | number | RawCell | null)[];

const header: Row = [
  'Code',
  'Activity',
  'Indicator',
  '2024',
  '2025',
  '2026',
  'Source',
  'Responsible',
];
const top: Row[] = [header, ['I', 'Legal framework'], ['1.1', 'Administration']];
const meeting: Row = ['1.1.1', 'Meeting', 'Twice a year', 'x', '', 'x', 'RGC', 'OVOP-SG'];

const read = (...rows: Row[]): PlanImport => imported([sheet([...top, ...rows])]);
const entry = ({ plan }: PlanImport, code: string) =>
  plan.entries.find((one) => one.code === code)!;
const faults = ({ problems }: PlanImport) =>
  problems.map(({ key, row, column }) => [key, row, column]);

describe('judging the rows of a plan', () => {
  it('takes a clear table whole, each row with its line of the source', () => {
    const result = read(meeting);
    expect(result.problems).toEqual([]);
    expect(result.queries).toEqual([]);
    expect(result.plan.years).toEqual([2024, 2025, 2026]);
    expect(entry(result, '1.1.1')).toEqual({
      code: '1.1.1',
      level: 'activity',
      parent: '1.1',
      title: 'Meeting',
      indicator: 'Twice a year',
      marks: 2,
      markCells: ['x', '', 'x'],
      years: [2024, 2026],
      yearBounds: [
        [2024, 2024],
        [2026, 2026],
      ],
      source: 'RGC',
      responsibility: 'OVOP-SG',
      line: 3,
    });
    expect(result.sourceLines[2]).toBe('1.1.1\tMeeting\tTwice a year\tx\t\tx\tRGC\tOVOP-SG');
    expect(entry(result, 'I')).toMatchObject({ level: 'programme', parent: null, years: null });
    expect(entry(result, '1.1')).toMatchObject({ level: 'strategy', parent: 'I', markCells: [] });
  });

  it('keeps codes as they are: 2.2.1.10 is text, Khmer digits and a last point are passed over', () => {
    const result = read(
      ['1.1.1', 'Sub'],
      ['1.1.1.10', 'Ten', '', 'x'],
      ['១.១.១.៩.', 'Nine', '', 'x'],
    );
    expect(result.plan.entries.map(({ code }) => code)).toEqual([
      'I',
      '1.1',
      '1.1.1',
      '1.1.1.10',
      '1.1.1.9',
    ]);
    expect(entry(result, '1.1.1').level).toBe('substrategy');
    expect(entry(result, '1.1.1.10').parent).toBe('1.1.1');
  });

  it('takes a code of three numbers for an activity where the row says what is done', () => {
    const result = read(['1.1.1', 'A heading'], ['1.1.2', 'A meeting', 'Monthly', 'x']);
    expect(entry(result, '1.1.1').level).toBe('substrategy');
    expect(entry(result, '1.1.2').level).toBe('activity');
  });

  it.each(['x', 'X', '×', '✓', '✔', '●', '1', 1, 'ü'])('takes %s for a year mark', (mark) => {
    const result = read(['1.1.1', 'Meeting', 'Monthly', mark]);
    expect(entry(result, '1.1.1').years).toEqual([2024]);
    expect(result.problems).toEqual([]);
  });

  it.each(['-', '–', '0', 0, ' '])('takes %s for no mark', (none) => {
    expect(entry(read(['1.1.1', 'Meeting', 'Monthly', none, 'x']), '1.1.1').years).toEqual([2025]);
  });

  it('asks about a mark it does not know, and leaves the years open meanwhile', () => {
    const result = read(['1.1.1', 'Meeting', 'Monthly', 'x', '3 times', '']);
    expect(faults(result)).toEqual([['mark-unknown', 4, 5]]);
    const row = entry(result, '1.1.1');
    expect(row.years).toBeNull();
    expect(row.yearBounds).toEqual([
      [2024, 2024],
      [2024, 2025],
    ]);
    const [query] = result.queries;
    expect(query).toMatchObject({ codes: ['1.1.1'], affects: ['years'] });
    expect(query!.answers.map(({ effects }) => effects)).toEqual([
      [{ kind: 'years', code: '1.1.1', years: [2024, 2025] }],
      [{ kind: 'years', code: '1.1.1', years: [2024] }],
    ]);
    expect(result.sourceLines[query!.lines[0]! - 1]).toContain('3 times');
    // The row and the query point to the same line.
    expect(query!.lines).toEqual([row.line]);
    expect(result.sourceLines).toHaveLength(3);
  });

  it('never makes an open year certain, not even where it is the only one', () => {
    expect(entry(read(['1.1.1', 'Meeting', 'Monthly', '', '?', '']), '1.1.1').yearBounds).toEqual([
      [2024, 2026],
    ]);
  });

  it('asks once for all activities without a mark', () => {
    const result = read(['1.1.1', 'A', 'Monthly'], ['1.1.2', 'B', 'Monthly']);
    expect(faults(result)).toEqual([
      ['no-marks', 4, 4],
      ['no-marks', 5, 4],
    ]);
    expect(result.queries).toHaveLength(1);
    expect(result.queries[0]).toMatchObject({ codes: ['1.1.1', '1.1.2'], settledBy: 'years' });
  });

  it('asks about a code that was kept as a number: 1.1 may be 1.10', () => {
    const result = imported([sheet([header, ['I', 'Legal'], [1.1, 'Administration'], meeting])]);
    expect(faults(result)).toEqual([['code-number', 3, 1]]);
    expect(result.problems[0]).toMatchObject({ code: '1.1', other: '1.10', severity: 'question' });
    expect(entry(result, '1.1').title).toBe('Administration');
    expect(result.queries[0]!.codes).toEqual(['1.1']);
  });

  it('reads a number by the decimals it is shown with', () => {
    const result = imported([
      sheet([header, ['I', 'Legal'], [{ kind: 'number', text: '1.10' }, 'Tenth']]),
    ]);
    expect(entry(result, '1.10').title).toBe('Tenth');
    expect(result.problems[0]).toMatchObject({ key: 'code-number', other: '1.1' });
  });

  it('keeps a row aside whose code became a date, is none, or is missing', () => {
    const result = read(
      [{ kind: 'date', text: '2001-01-03' }, 'Became a date'],
      ['total', 'Is none'],
      [null, 'Has none', 'Monthly'],
      meeting,
    );
    expect(faults(result)).toEqual([
      ['code-date', 4, 1],
      ['code-unreadable', 5, 1],
      ['code-missing', 6, 1],
    ]);
    expect(result.rows.filter(({ standing }) => standing === 'unclear')).toEqual([
      {
        row: 4,
        standing: 'unclear',
        code: null,
        cells: ['2001-01-03', 'Became a date'],
        problems: [0],
      },
      { row: 5, standing: 'unclear', code: null, cells: ['total', 'Is none'], problems: [1] },
      {
        row: 6,
        standing: 'unclear',
        code: null,
        cells: ['', 'Has none', 'Monthly'],
        problems: [2],
      },
    ]);
    expect(result.queries.map(({ lines }) => result.sourceLines[lines[0]! - 1])).toEqual([
      '2001-01-03\tBecame a date',
      'total\tIs none',
      '\tHas none\tMonthly',
    ]);
    expect(entry(result, '1.1.1').title).toBe('Meeting');
  });

  it('names both rows of a code that stands twice, and loses neither', () => {
    const result = read(meeting, [
      '1.1.1',
      'Another meeting',
      'Monthly',
      '',
      'x',
      '',
      'RGC',
      'NCMs',
    ]);
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatchObject({
      key: 'code-twice',
      code: '1.1.1',
      row: 5,
      firstRow: 4,
    });
    expect(entry(result, '1.1.1').title).toBe('Meeting');
    expect(result.rows.at(-1)).toMatchObject({ row: 5, standing: 'unclear', code: '1.1.1' });
    expect(result.queries[0]!.question.en).toContain('rows 4 and 5');
    expect(result.queries[0]!.answers[1]!.effects).toEqual([
      { kind: 'text', code: '1.1.1', field: 'title', text: 'Another meeting' },
      { kind: 'text', code: '1.1.1', field: 'indicator', text: 'Monthly' },
      { kind: 'text', code: '1.1.1', field: 'responsibility', text: 'NCMs' },
      { kind: 'years', code: '1.1.1', years: [2025] },
    ]);
  });

  it('takes a row that stands twice word for word once', () => {
    const result = read(meeting, [...meeting]);
    expect(result.problems[0]).toMatchObject({ key: 'row-twice', severity: 'remark' });
    expect(result.queries).toEqual([]);
    expect(result.rows.at(-1)!.standing).toBe('twice');
  });

  it('keeps the place of headings that have no row, and asks for their titles', () => {
    const result = imported([sheet([header, ['2.3.1.4', 'Training', 'Yearly', 'x']])]);
    expect(
      result.plan.entries.map(({ code, level, parent, title }) => [code, level, parent, title]),
    ).toEqual([
      ['II', 'programme', null, null],
      ['2.3', 'strategy', 'II', null],
      ['2.3.1', 'substrategy', '2.3', null],
      ['2.3.1.4', 'activity', '2.3.1', 'Training'],
    ]);
    expect(result.problems.map((one) => 'parent' in one && one.parent)).toEqual([
      'II',
      '2.3',
      '2.3.1',
    ]);
    expect(result.queries.map(({ codes }) => codes)).toEqual([['II'], ['2.3'], ['2.3.1']]);
  });

  it('takes the result of a formula and remarks on it; without a result the cell is asked about', () => {
    const result = read([
      '1.1.1',
      { kind: 'text', text: 'Meeting', formula: true },
      { kind: 'broken', text: '=A1' },
      'x',
    ]);
    expect(faults(result)).toEqual([
      ['formula', 4, 2],
      ['cell-broken', 4, 3],
    ]);
    expect(entry(result, '1.1.1')).toMatchObject({ title: 'Meeting', indicator: null });
    expect(result.queries).toHaveLength(1);
    expect(result.queries[0]).toMatchObject({ codes: ['1.1.1'], affects: ['indicator'] });
  });

  it('reads a title merged over the column of codes as a heading', () => {
    const merged = [header, ['Programme I: Legal framework'], ['1.1 Administration'], meeting];
    const result = imported([
      sheet(merged, {
        merges: [
          { top: 2, left: 1, bottom: 2, right: 8 },
          { top: 3, left: 1, bottom: 3, right: 8 },
        ],
      }),
    ]);
    expect(result.problems).toEqual([]);
    expect(entry(result, 'I')).toMatchObject({
      title: 'Legal framework',
      indicator: null,
      source: null,
    });
    expect(entry(result, '1.1').title).toBe('Administration');
  });

  it('gives what is merged downwards to each of its rows', () => {
    const result = imported([
      sheet([...top, meeting, ['1.1.2', 'Workshop', 'Monthly', 'x']], {
        merges: [{ top: 4, left: 8, bottom: 5, right: 8 }],
      }),
    ]);
    expect(entry(result, '1.1.2')).toMatchObject({ responsibility: 'OVOP-SG', source: null });
  });

  it('asks what one mark over several merged years means', () => {
    const result = imported([
      sheet([...top, ['1.1.1', 'Meeting', 'Monthly', 'x', null, '']], {
        merges: [{ top: 4, left: 4, bottom: 4, right: 5 }],
      }),
    ]);
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatchObject({ key: 'mark-merged', from: 2024, to: 2025 });
    expect(entry(result, '1.1.1')).toMatchObject({ years: null, yearBounds: [[2024, 2025]] });
    expect(result.queries[0]!.answers[0]!.effects).toEqual([
      { kind: 'years', code: '1.1.1', years: [2024, 2025] },
    ]);
  });

  it('passes over headings that are repeated on later pages', () => {
    const result = read(meeting, header, ['1.1.2', 'Workshop', 'Monthly', 'x']);
    expect(result.problems).toEqual([]);
    expect(result.plan.entries).toHaveLength(4);
  });

  it('keeps asked rows apart from those of the plan they are added to', () => {
    const result = imported([sheet([...top, [null, 'No code']])], newPlan, [
      'old line 1',
      'old line 2',
    ]);
    expect(result.sourceLines.slice(0, 2)).toEqual(['old line 1', 'old line 2']);
    expect(result.queries[0]!.lines).toEqual([3]);
    expect(result.sourceLines[2]).toContain('No code');
  });

  it('refuses where the years are nowhere to be had, or no row has a code', () => {
    const judge = (rows: Row[], years?: readonly number[]) => {
      const found = findPlan([sheet(rows)]);
      if (!found.ok) throw new Error('no plan');
      const { table, mapping } = found.value.found[0];
      return judgePlan(table, mapping, { about: null, plan: { ...newPlan, years } });
    };
    const withoutYears: Row[] = [
      ['Code', 'Activity'],
      ['I', 'Legal'],
      ['1.1', 'Administration'],
    ];
    expect(judge(withoutYears)).toMatchObject({
      ok: false,
      problem: { kind: 'columns-missing', missing: ['years'] },
    });
    expect(judge(withoutYears, [2025, 2024])).toMatchObject({
      ok: true,
      value: { plan: { years: [2024, 2025] } },
    });
    expect(judge([header, ['total', 'nothing']])).toEqual({
      ok: false,
      problem: { kind: 'no-rows', sheet: 'Plan' },
    });
  });

  it('makes nothing but sound plans and sound queries out of a table full of faults', () => {
    const result = read(
      meeting,
      [...meeting],
      ['1.1.1', 'Other'],
      [1.2, 'As a number'],
      ['II', null],
      ['7.3.1.4', 'Far away', '', '?', 'x', 'maybe'],
      ['99.1', 'Beyond all programmes'],
      ['', 'note below the table'],
      ['3.1.1.1.1', 'Too deep'],
    );
    expect(parseStrategicPlan(result.plan)).toEqual(result.plan);
    expect(parseQueries(result.queries)).toEqual(result.queries);
    expect(result.rows).toHaveLength(11);
    const codes = new Set<Code>(result.plan.entries.map(({ code }) => code));
    expect(
      result.queries.flatMap((query) => query.codes).filter((code) => !codes.has(code)),
    ).toEqual([]);
  });
});

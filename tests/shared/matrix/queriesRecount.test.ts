import { describe, expect, it } from 'vitest';
import { firstPlan } from '#shared/matrix/seed/firstPlan.ts';
import { firstPlanQueries } from '#shared/matrix/seed/queries.ts';
import { outline, type Row, rows } from './queriesSource.ts';

const query = (id: string) => firstPlanQueries().find((query) => query.id === id)!;
const marks = (row: Row) =>
  row.cells
    .slice(3)
    .flatMap((cell) => cell.split(/[ \u00a0]+/))
    .filter((part) => part === 'x').length;
const activities = rows.filter((row) => marks(row) > 0);
const headings = rows.filter((row) => marks(row) === 0);
const codes = (found: readonly Row[]) => found.map((row) => row.code);
/** Cells from the end, the empty one after the last page's rows left out: 0 responsible, 1 source. */
const fromEnd = (row: Row, index: number) => {
  const cells = row.cells.at(-1) === '' ? row.cells.slice(0, -1) : row.cells;
  return cells.at(-1 - index)!;
};
const inSource = (text: string) => codes(activities.filter((row) => fromEnd(row, 1) === text));
const inResponsible = (pattern: RegExp) =>
  codes(activities.filter((row) => pattern.test(fromEnd(row, 0))));
const inLines = (from: number, to: number) =>
  activities.filter((row) => row.lines[0]! >= from && row.lines[0]! <= to);

const expectCodes = (id: string, found: readonly string[]) =>
  expect(query(id).codes, id).toEqual(found);

describe('the rows of a query, recounted from the text', () => {
  it('H01: the page that kept five columns', () => {
    const kept = activities.filter((row) => row.cells.length === 10);
    expectCodes('H01', codes(kept));
    expect(kept).toHaveLength(10);
  });

  it('H06: five marks in one cell', () => {
    expectCodes('H06', codes(activities.filter((row) => row.cells[3] === 'x x x x x')));
    expect(query('H06').codes).toHaveLength(10);
  });

  it('H02 to H05: the pages that lost columns, 112 rows in all', () => {
    const p13 = new Set(inLines(348, 351));
    const lost = activities.filter((row) => row.cells.length !== 10 && marks(row) !== 5);
    expectCodes('H02', codes(lost.filter((row) => row.cells.length === 8 || p13.has(row))));
    expectCodes('H03', codes(lost.filter((row) => row.cells.length === 6)));
    expectCodes('H04', codes(lost.filter((row) => row.cells.length === 7)));
    expectCodes('H05', codes(lost.filter((row) => row.cells.length === 9 && !p13.has(row))));
    const counts = ['H02', 'H03', 'H04', 'H05'].map((id) => query(id).codes.length);
    expect(counts).toEqual([70, 22, 10, 10]);
    const unknown = firstPlan().entries.filter(
      (entry) => entry.level === 'activity' && entry.years === null,
    );
    expect(new Set(['H02', 'H03', 'H04', 'H05'].flatMap((id) => query(id).codes))).toEqual(
      new Set(unknown.map((entry) => entry.code)),
    );
  });

  it('H10 to H14, H09: cells that are empty, gaps, rows that a page cut', () => {
    expectCodes(
      'H10',
      inSource('').filter((code) => code !== '3.3.4.1'),
    );
    expectCodes('H12', codes(activities.filter((row) => row.cells.join('|').includes('|x||x|'))));
    expectCodes('H14', codes(rows.filter((row) => row.lines.length > 1)));
    expectCodes('H09', codes(inLines(286, 299).filter((row) => fromEnd(row, 1) === 'x')));
  });

  it('D02, S05 to S08: headings and codes', () => {
    const inBoth = headings.filter((row) => /^([IV]+|\d\.\d)$/.test(row.code));
    for (const id of ['D02', 'S07']) {
      expect(new Set<string>(query(id).codes)).toEqual(
        new Set([...codes(inBoth), ...outline.keys()]),
      );
      expect(query(id).codes).toHaveLength(23);
    }
    expectCodes('S05', codes(activities.filter((row) => row.code.split('.').length === 3)));
    expectCodes('S06', codes(headings.filter((row) => row.joined)));
    const titles = headings.map((row) => row.cells[1]);
    expectCodes(
      'S08',
      codes(headings.filter((row) => titles.filter((t) => t && t === row.cells[1]).length > 1)),
    );
  });

  it('M01, M02: rows without a title, and those whose cells hold two', () => {
    const untitled = codes(activities.filter((row) => row.cells[1] === ''));
    expect(untitled).toEqual([query('M01').codes.at(-1), query('M02').codes.at(-1)]);
  });

  it('P03 to P18: sources and responsible parties', () => {
    expectCodes('P03', [...inSource('RGC-JACA'), ...inSource('RGC-DRs')]);
    expectCodes('P13', inSource('RGC-DPs/PC'));
    expectCodes('P14', inSource('RGC/DPs'));
    expectCodes('P15', inSource('RGC-DPS'));
    expectCodes('P01', inResponsible(/NCMIS/));
    expectCodes('P02', inResponsible(/MolH/));
    expectCodes('P04', inResponsible(/^(?:OVOP-SG\/)?MoH(?:\/NCMs)?$/));
    expectCodes('P06', inResponsible(/^MoH, MoH$/));
    expectCodes('P12', inResponsible(/\(/));
    expectCodes('P05', inResponsible(/MoH.*MoH,\.\.\./));
    expectCodes('P11', inResponsible(/MIH/));
  });
});

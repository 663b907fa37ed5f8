import type { ColumnMapping, ColumnUse } from './columns.ts';
import { columnFacts, type ColumnFacts } from './columnFacts.ts';
import { useOfHeading } from './headings.ts';
import { textOf, widthOf, type RawRow, type RawTable } from './rawTable.ts';
import { tableReader, type TableReader } from './tableReader.ts';

/** Headings stand near the top; what stands above them is a title. */
const rowsLookedAt = 200;
/** Headings may stand in up to so many rows: "Year" above 2024, 2025, … */
const highestHeader = 3;

const ignore: ColumnUse = { use: 'ignore' };

/** What the table does not say itself. */
export interface ColumnHints {
  /** The plan's years: as many columns of marks without headings are taken for them, in order. */
  readonly years?: readonly number[];
}

/**
 * Finds the row of headings, wherever it is, and what each column holds: by its heading in Khmer or English,
 * and where that does not tell, by its contents. A proposal, to be corrected by a person.
 */
export function findColumns(table: RawTable, hints: ColumnHints = {}): ColumnMapping {
  const reader = tableReader(table);
  const width = widthOf(table);
  const header = findHeader(table, reader, width);
  const below = table.rows.filter(({ number }) => header === null || number > header.to);
  const facts = columnFacts(below, width);
  const found = header?.uses ?? Array.from({ length: width }, () => null);
  const uses = byContents(withoutRepeats(found, facts), facts, hints);
  return { header: header === null ? null : { from: header.from, to: header.to }, uses };
}

type Found = readonly (ColumnUse | null)[];

interface Header {
  readonly from: number;
  readonly to: number;
  readonly uses: Found;
}

function findHeader(table: RawTable, reader: TableReader, width: number): Header | null {
  let best: Header | null = null;
  let bestScore = 1;
  const rows = table.rows.slice(0, rowsLookedAt);
  for (const [index, first] of rows.entries()) {
    for (let height = 1; height <= highestHeader; height += 1) {
      const window = rows.slice(index, index + height);
      const last = window.at(-1);
      if (window.length < height || last === undefined) break;
      if (last.number !== first.number + height - 1) break;
      const uses = usesOfHeadings(window, reader, width);
      const names = new Set(uses.map((use) => (use?.use === 'year' ? `y${use.year}` : use?.use)));
      names.delete(undefined);
      const score =
        names.has('code') || names.has('title') || names.has('titleKm') ? names.size : 0;
      if (score > bestScore) {
        best = { from: first.number, to: last.number, uses };
        bestScore = score;
      }
    }
  }
  return best;
}

/** The lowest heading of a column that is known counts, a year before any other. */
function usesOfHeadings(rows: readonly RawRow[], reader: TableReader, width: number): Found {
  return Array.from({ length: width }, (_, index) => {
    const known = rows.flatMap((row) => {
      const cell = reader.spread(row, index + 1);
      const use = cell.kind === 'date' ? null : useOfHeading(textOf(cell));
      return use === null ? [] : [use];
    });
    return known.find(({ use }) => use === 'year') ?? known.at(-1) ?? null;
  });
}

const khmerTwin = { title: 'titleKm', indicator: 'indicatorKm' } as const;

/** Of several columns with one heading the first counts; Khmer contents make it the Khmer text. */
function withoutRepeats(found: Found, facts: readonly ColumnFacts[]): Found {
  const taken = new Set<string>();
  const codes = found.flatMap((use, index) => (use?.use === 'code' ? [index] : []));
  const bestCode = codes.toSorted((a, b) => (facts[b]?.codes ?? 0) - (facts[a]?.codes ?? 0))[0];
  return found.map((use, index) => {
    if (use === null || use.use === 'ignore' || use.use === 'record') return use;
    if (use.use === 'code') return index === bestCode ? use : ignore;
    const twin = use.use === 'title' || use.use === 'indicator' ? khmerTwin[use.use] : null;
    // Where a heading of its own names the Khmer text, the other column is the other text, whatever it holds.
    const named = found.some((column) => column?.use === twin);
    const khmer = twin !== null && !named && facts[index]?.khmer === true;
    const meant: ColumnUse = khmer ? { use: twin } : use;
    const name = meant.use === 'year' ? `${meant.year}` : meant.use;
    if (taken.has(name)) return ignore;
    taken.add(name);
    return meant;
  });
}

/** Fills what no heading told: the code, the texts, and marks where the plan's years are given. */
function byContents(
  found: Found,
  facts: readonly ColumnFacts[],
  hints: ColumnHints,
): readonly ColumnUse[] {
  const uses = [...found];
  const has = (use: ColumnUse['use']): boolean => uses.some((column) => column?.use === use);
  const open = (): readonly number[] =>
    uses.flatMap((use, index) => (use === null && (facts[index]?.filled ?? 0) > 0 ? [index] : []));
  const most = (value: (facts: ColumnFacts) => number): number | undefined => {
    const rated = open().map((index) => ({ index, value: value(facts[index] ?? none) }));
    return rated.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value)[0]?.index;
  };
  const give = (index: number | undefined, use: ColumnUse): void => {
    if (index !== undefined) uses[index] = use;
  };
  if (!has('code'))
    give(
      most(({ codes, filled }) => (codes * 2 >= filled ? codes : 0)),
      { use: 'code' },
    );
  const years = hints.years ?? [];
  if (!has('year')) {
    const marks = open().filter((index) => facts[index]?.onlyMarks === true);
    if (marks.length === years.length) {
      for (const [at, year] of years.entries()) give(marks[at], { use: 'year', year });
    }
  }
  if (!has('title')) give(most(lengthOfLatin), { use: 'title' });
  if (!has('titleKm'))
    give(
      most(({ khmer, length }) => (khmer ? length : 0)),
      { use: 'titleKm' },
    );
  return uses.map((use) => use ?? ignore);
}

function lengthOfLatin({ khmer, onlyMarks, length }: ColumnFacts): number {
  return khmer || onlyMarks ? 0 : length;
}

const none: ColumnFacts = { filled: 0, codes: 0, khmer: false, length: 0, onlyMarks: false };

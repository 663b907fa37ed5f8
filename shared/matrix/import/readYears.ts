import type { Code } from '../../base/ids.ts';
import type { EntryLevel, MatrixEntry, PossibleAnswer } from '../model.ts';
import type { RowFault } from './collector.ts';
import { readMark, type YearMark } from './marks.ts';
import { answerWords } from './questions.ts';
import { shownYears } from './shownRow.ts';

/** A cell of a year column. */
export interface YearCell {
  readonly year: number;
  /** Counted from 1. */
  readonly column: number;
  readonly text: string;
  /** The years of the merged cell that it is, first and last; null where it is not merged. */
  readonly merged: readonly [first: number, last: number] | null;
}

export type RowYears = Pick<MatrixEntry, 'years' | 'marks' | 'markCells' | 'yearBounds'>;

export interface YearsInput {
  readonly code: Code;
  readonly level: EntryLevel;
  readonly cells: readonly YearCell[];
  /** The cell that says whether the years are known; null where there is no such column. */
  readonly known: {
    readonly text: string;
    readonly said: boolean | null;
    readonly column: number;
  } | null;
  readonly planYears: readonly number[];
  /** The row as it was exported, and the plan's years then. */
  readonly exported: { readonly entry: MatrixEntry; readonly years: readonly number[] } | null;
}

interface Read extends YearCell {
  readonly mark: YearMark;
}

/** Reads the years of a row; what its marks leave open is asked. */
export function readYears(input: YearsInput): {
  readonly years: RowYears;
  readonly faults: readonly RowFault[];
} {
  const { exported, planYears } = input;
  const cells = input.cells.map((cell) => ({ ...cell, mark: readMark(cell.text) }));
  if (exported !== null && isUnedited(input, cells, exported)) {
    const { years, marks, markCells, yearBounds } = exported.entry;
    return { years: { years, marks, markCells, yearBounds }, faults: [] };
  }
  const said = cells.filter(({ mark }) => mark !== 'none');
  const isHeading = input.level !== 'activity';
  const markCells = isHeading && said.length === 0 ? [] : cells.map(({ text }) => text.trim());
  if (said.length === 0)
    return { years: { ...noMarks, markCells, ...emptyYears(input) }, faults: emptyFaults(input) };
  const open = said.filter(({ mark, merged }) => mark !== 'marked' || merged !== null);
  const certain = said.flatMap(({ mark, merged, year }) =>
    mark === 'marked' && merged === null ? [year] : [],
  );
  if (open.length > 0) {
    const yearBounds = boundsOf(certain, open, planYears);
    return {
      years: { years: null, marks: yearBounds.length, markCells, yearBounds },
      faults: openFaults(input, open, certain),
    };
  }
  const known = input.known;
  const settledNow =
    exported !== null && shownYears(exported.entry, exported.years).known === false;
  if (known?.said === false && !settledNow) {
    const yearBounds = slidingBounds(certain.length, planYears);
    return {
      years: { years: null, marks: yearBounds.length, markCells, yearBounds },
      faults: [openFault(input, known.column)],
    };
  }
  const faults: RowFault[] = [...unclearKnown(input)];
  if (known?.said === false) {
    faults.push({ fault: { key: 'years-taken-known', code: input.code }, column: known.column });
  }
  const yearBounds = certain.map((year) => [year, year] as const);
  return { years: { years: certain, marks: certain.length, markCells, yearBounds }, faults };
}

const noMarks = { marks: 0, yearBounds: [] } as const;

/** Whether the cells say what the export wrote into them, in whatever spelling. */
function isUnedited(
  { known, planYears }: YearsInput,
  cells: readonly Read[],
  { entry, years }: NonNullable<YearsInput['exported']>,
): boolean {
  const shown = shownYears(entry, years);
  const within = (year: number): boolean => planYears.includes(year);
  const said = { x: 'marked', '?': 'possible', '': 'none' } as const;
  return (
    (entry.years ?? []).every(within) &&
    entry.yearBounds.every(([first, last]) => within(first) && within(last)) &&
    cells.every(
      ({ year, mark, merged }) => merged === null && said[shown.marks.get(year) ?? ''] === mark,
    ) &&
    (known === null ||
      (known.said === shown.known && (known.said !== null || known.text.trim() === '')))
  );
}

function emptyYears({ known }: YearsInput): Pick<RowYears, 'years'> {
  return { years: known?.said === true ? [] : null };
}

function emptyFaults(input: YearsInput): readonly RowFault[] {
  const faults = [...unclearKnown(input)];
  if (input.level === 'activity' && input.known?.said !== true) {
    faults.push({
      fault: { key: 'no-marks', code: input.code },
      column: input.cells[0]?.column ?? null,
    });
  }
  return faults;
}

function unclearKnown({ code, known }: YearsInput): readonly RowFault[] {
  if (known === null || known.said !== null || known.text.trim() === '') return [];
  return [
    {
      fault: { key: 'years-known-unclear', code, text: known.text },
      column: known.column,
      asked: { codes: [code], affects: ['years'], settledBy: 'years' },
    },
  ];
}

function openFault({ code }: YearsInput, column: number): RowFault {
  return {
    fault: { key: 'years-open', code },
    column,
    asked: { codes: [code], affects: ['years'], settledBy: 'years' },
  };
}

function sorted(years: readonly number[]): readonly number[] {
  return [...years].sort((a, b) => a - b);
}

function openFaults(
  input: YearsInput,
  open: readonly Read[],
  certain: readonly number[],
): readonly RowFault[] {
  const { code } = input;
  const answer = (years: readonly number[], id: string, text: PossibleAnswer['text']) => ({
    id,
    text,
    effects: [{ kind: 'years', code, years } as const],
  });
  // An answer settles all years of the row, so answers are offered where one cell alone is open.
  const [only] = open;
  const answers = (): readonly PossibleAnswer[] => {
    if (open.length > 1 || only === undefined) return [];
    const [from, to] = only.merged ?? [only.year, only.year];
    const each = input.planYears.filter((year) => from <= year && year <= to);
    const withIt = sorted([...certain, ...each]);
    return [
      answer(withIt, 'with', answerWords.eachYear(withIt)),
      answer(sorted(certain), 'without', answerWords.years(sorted(certain))),
    ];
  };
  const firstPossible = open.find(({ mark }) => mark === 'possible');
  const asking = open.filter((cell) => cell.mark !== 'possible' || cell === firstPossible);
  return asking.map((cell): RowFault => {
    const asked = { codes: [code], affects: ['years'] as const, answers: answers() };
    if (cell.mark === 'possible') return openFault(input, cell.column);
    if (cell.merged !== null) {
      const [from, to] = cell.merged;
      return { fault: { key: 'mark-merged', code, from, to }, column: cell.column, asked };
    }
    return {
      fault: { key: 'mark-unknown', code, year: cell.year, text: cell.text },
      column: cell.column,
      asked,
    };
  });
}

/**
 * What the marks can stand for. A range of one year would make that year certain, so an open year is joined to
 * the nearest certain one, and stands for the whole plan where there is none.
 */
function boundsOf(
  certain: readonly number[],
  open: readonly Read[],
  planYears: readonly number[],
): RowYears['yearBounds'] {
  const years = open.flatMap(({ year, merged }) => merged ?? [year]);
  let first = Math.min(...years);
  let last = Math.max(...years);
  if (first === last) {
    const nearest = [...certain].sort((a, b) => Math.abs(a - first) - Math.abs(b - first))[0];
    first = Math.min(first, nearest ?? planYears[0] ?? first);
    last = Math.max(last, nearest ?? planYears.at(-1) ?? last);
  }
  const sure = certain.map((year) => [year, year] as const);
  return first === last ? sure : [...sure, [first, last]];
}

/** So many marks in so many years: each can slide until the others are in its way. */
function slidingBounds(marks: number, planYears: readonly number[]): RowYears['yearBounds'] {
  const room = planYears.length - marks;
  return Array.from({ length: marks }, (_, index) => {
    const first = planYears[index] ?? planYears[0] ?? 0;
    return [first, planYears[index + room] ?? first] as const;
  });
}

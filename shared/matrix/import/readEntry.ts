import type { Code } from '../../base/ids.ts';
import type { EntryLevel, MatrixEntry } from '../model.ts';
import { columnOf, type ColumnMapping, type TextUse, type YearColumn } from './columns.ts';
import type { RowFault } from './collector.ts';
import { levelOfShape, readLevel } from './levels.ts';
import { readYesNo } from './marks.ts';
import { emptyCell, textOf, type RawCell } from './rawTable.ts';
import { readYearCells } from './readYearCells.ts';
import { readYears } from './readYears.ts';
import type { RowDraft } from './rowDrafts.ts';
import { asReadBack, isAsExported } from './shownRow.ts';
import type { TableReader } from './tableReader.ts';

/** What every row of a table is read with. */
export interface RowReading {
  readonly mapping: ColumnMapping;
  readonly reader: TableReader;
  readonly yearColumns: readonly YearColumn[];
  readonly planYears: readonly number[];
  /** The plan's years when the workbook was exported; those of the columns where it was not. */
  readonly exportedYears: readonly number[];
  /** Codes under which other rows stand. */
  readonly headings: ReadonlySet<Code>;
}

/** An entry whose heading is not looked for yet; `line` is null for rows that were not exported. */
export interface ReadEntry {
  readonly entry: Omit<MatrixEntry, 'parent'>;
  readonly faults: readonly RowFault[];
}

const affectedBy = {
  title: 'title',
  titleKm: 'title',
  indicator: 'indicator',
  indicatorKm: 'indicator',
  source: 'source',
  responsibility: 'responsibility',
} as const;

/** Reads a row whose code is certain enough to stand in the plan. */
export function readEntry(
  draft: RowDraft,
  { code, rest }: { readonly code: Code; readonly rest: string },
  reading: RowReading,
): ReadEntry {
  const { mapping, reader } = reading;
  const { row, exported } = draft;
  const faults: RowFault[] = [];
  const column = (use: Parameters<typeof columnOf>[1]): number | null => columnOf(mapping, use);
  const cellOf = (at: number | null): RawCell => (at === null ? emptyCell : reader.cell(row, at));

  /** A cell merged downwards says the same for each of its rows; a title is of one row. */
  const textCell = (use: TextUse, at: number): RawCell => {
    const merge = reader.mergeAt(row.number, at);
    if (merge === null || use === 'title' || use === 'titleKm' || merge.left !== at) {
      return cellOf(at);
    }
    return reader.spread(row, at);
  };
  const printed = (use: TextUse): string | null | undefined => exported?.[use];
  const text = (use: TextUse): string | null | undefined => {
    const at = column(use);
    if (at === null) return printed(use);
    const cell = textCell(use, at);
    if (cell.kind === 'broken') {
      faults.push({
        fault: { key: 'cell-broken', text: cell.text },
        column: at,
        asked: { codes: [code], affects: [affectedBy[use]] },
      });
      return printed(use) ?? null;
    }
    const shown = asReadBack(textOf(cell));
    if (exported !== null && isAsExported(shown, printed(use) ?? '')) return printed(use);
    return shown === '' ? null : shown;
  };

  const heading = titles(text('title'), text('titleKm'), rest, column('title') !== null);
  const indicator = text('indicator') ?? null;
  const indicatorKm = text('indicatorKm');
  const source = text('source') ?? null;
  const responsibility = text('responsibility') ?? null;

  const yearCells = readYearCells(row, reading.yearColumns, reader);
  const saysWhatIsDone =
    [indicator, source, responsibility].some((part) => part !== null) ||
    yearCells.some((cell) => cell.text.trim() !== '');
  const level = levelOf();

  function levelOf(): EntryLevel {
    const at = column('level');
    const named = textOf(cellOf(at));
    const read = readLevel(named);
    if (read !== null) return read;
    const taken =
      exported?.level ??
      levelOfShape(code, { saysWhatIsDone, hasRowsUnderIt: reading.headings.has(code) });
    if (named.trim() !== '') {
      faults.push({ fault: { key: 'level-unknown', code, text: named, taken }, column: at });
    }
    return taken;
  }

  const knownAt = column('yearsKnown');
  const knownText = textOf(cellOf(knownAt));
  const years = readYears({
    code,
    level,
    cells: yearCells,
    known:
      knownAt === null ? null : { text: knownText, said: readYesNo(knownText), column: knownAt },
    planYears: reading.planYears,
    exported: exported === null ? null : { entry: exported, years: reading.exportedYears },
  });
  faults.push(...years.faults);

  const wasWithoutTitle = exported !== null && exported.title === null;
  if (heading.title === null && (heading.titleKm ?? null) === null && !wasWithoutTitle) {
    faults.push({
      fault: { key: 'title-missing', code },
      column: column('title') ?? column('titleKm'),
      asked: { codes: [code], affects: ['title'] },
    });
  }
  if (draft.recordUnreadable)
    faults.push({ fault: { key: 'record-unreadable', code }, column: null });

  const {
    parent: _parent,
    titleKm: _titleKm,
    indicatorKm: _indicatorKm,
    ...kept
  }: Partial<MatrixEntry> = exported ?? {};
  return {
    entry: {
      line: null,
      ...kept,
      code,
      level,
      title: heading.title,
      indicator,
      ...years.years,
      source,
      responsibility,
      ...(heading.titleKm === undefined ? {} : { titleKm: heading.titleKm }),
      ...(indicatorKm === undefined ? {} : { indicatorKm }),
    },
    faults,
  };
}

/** Joins what stands behind the code to the title, in the language that it is in. */
function titles(
  title: string | null | undefined,
  titleKm: string | null | undefined,
  rest: string,
  hasEnglish: boolean,
): { readonly title: string | null; readonly titleKm: string | null | undefined } {
  if (rest === '') return { title: title ?? null, titleKm };
  const isKhmer = /[\u1780-\u17FF]/u.test(rest) && !hasEnglish;
  const joined = (text: string | null | undefined): string =>
    text === null || text === undefined || text === rest ? rest : `${rest} ${text}`;
  return isKhmer
    ? { title: title ?? null, titleKm: joined(titleKm) }
    : { title: joined(title), titleKm };
}

import type { Code } from '../../base/ids.ts';
import { failure, success, type Outcome } from '../../base/outcome.ts';
import type { MatrixEntry, StrategicPlan } from '../model.ts';
import { parseStrategicPlan } from '../schema.ts';
import { Collector, type RowFault } from './collector.ts';
import {
  columnOf,
  missingColumns,
  yearColumns,
  type ColumnMapping,
  type NeededColumn,
} from './columns.ts';
import type { JudgedRow, JudgeOptions, PlanImport } from './planImport.ts';
import type { ImportRefusal } from './problems.ts';
import { placeUnderHeadings } from './parents.ts';
import type { RawTable } from './rawTable.ts';
import { readEntry, type ReadEntry, type RowReading } from './readEntry.ts';
import { rowDrafts, twinOfNumber, type RowDraft } from './rowDrafts.ts';
import { faultOfSecond, saysTheSame } from './sameCode.ts';
import { answerWords } from './questions.ts';
import { tableReader } from './tableReader.ts';

/** A row that has a code of its own. */
interface Taken {
  readonly draft: RowDraft;
  readonly read: ReadEntry;
}

/**
 * Reads a plan from a table. Every row that is clear stands in the plan; every other is kept beside it with its
 * text and a query. Refused only where the table holds no plan at all.
 */
export function judgePlan(
  table: RawTable,
  mapping: ColumnMapping,
  options: JudgeOptions,
): Outcome<PlanImport, ImportRefusal> {
  const years = yearsOf(mapping, options);
  const missing: NeededColumn[] = [...missingColumns(mapping)];
  if (years.length === 0) missing.push('years');
  if (missing.length > 0) {
    return failure({ kind: 'columns-missing', sheets: [table.sheet], missing });
  }
  const reader = tableReader(table);
  const drafts = rowDrafts(table, mapping, reader);
  const records = new Set(
    mapping.uses.flatMap(({ use }, index) => (use === 'record' ? [index + 1] : [])),
  );
  const collector = new Collector(table.sheet, options.sourceLines ?? [], records);
  const reading: RowReading = {
    mapping,
    reader,
    yearColumns: yearColumns(mapping),
    planYears: years,
    exportedYears: options.about?.head.years ?? years,
    headings: headingsOf(drafts),
  };
  const standing = new Map<number, Pick<JudgedRow, 'standing' | 'code'>>();
  const taken = takeRows(drafts, reading, collector, standing);
  if (taken.size === 0) return failure({ kind: 'no-rows', sheet: table.sheet });

  remarkOnSheet(table, mapping, drafts, options, collector);
  const entries = place(taken, collector, standing);
  collector.askForMarks();
  const plan: StrategicPlan = parseStrategicPlan({
    ...(options.about?.head ?? options.plan),
    years,
    entries,
  });
  return success({
    plan,
    queries: collector.queries,
    sourceLines: collector.sourceLines,
    problems: collector.problems,
    rows: drafts.map(({ row }) => ({
      row: row.number,
      ...(standing.get(row.number) ?? { standing: 'unclear', code: null }),
      cells: collector.textsOf(row),
      problems: collector.problemsOf(row.number),
    })),
    edited: options.about !== null,
  });
}

function yearsOf(mapping: ColumnMapping, { about, plan }: JudgeOptions): readonly number[] {
  const columns = yearColumns(mapping).map(({ year }) => year);
  if (columns.length > 0) return columns;
  return [...new Set(about?.head.years ?? plan.years ?? [])].sort((a, b) => a - b);
}

/** Codes under which rows stand by their own codes: 1.2.3 where there is a 1.2.3.4. */
function headingsOf(drafts: readonly RowDraft[]): ReadonlySet<Code> {
  const headings = new Set<Code>();
  for (const { code } of drafts) {
    if (code.kind !== 'code') continue;
    const end = code.code.lastIndexOf('.');
    if (end > 0) headings.add(code.code.slice(0, end) as Code);
  }
  return headings;
}

type Standings = Map<number, Pick<JudgedRow, 'standing' | 'code'>>;

/** Reads every row; the first with a code has it. */
function takeRows(
  drafts: readonly RowDraft[],
  reading: RowReading,
  collector: Collector,
  standing: Standings,
): ReadonlyMap<Code, Taken> {
  const codeColumn = columnOf(reading.mapping, 'code');
  const taken = new Map<Code, Taken>();
  for (const draft of drafts) {
    const { row, code } = draft;
    remarkOnFormulas(draft, reading, collector);
    if (code.kind !== 'code') {
      collector.take(row, withoutCode(draft, codeColumn, collector));
      standing.set(row.number, { standing: 'unclear', code: null });
      continue;
    }
    const read = readEntry(draft, code, reading);
    const first = taken.get(code.code);
    if (first !== undefined) {
      const same = saysTheSame(first.read.entry, read.entry);
      const firstRow = first.draft.row.number;
      collector.take(
        row,
        same
          ? { fault: { key: 'row-twice', code: code.code, firstRow }, column: codeColumn }
          : faultOfSecond(first.read.entry, read.entry, firstRow, row.number, codeColumn),
      );
      standing.set(row.number, { standing: same ? 'twice' : 'unclear', code: code.code });
      continue;
    }
    taken.set(code.code, { draft, read });
    standing.set(row.number, { standing: 'entry', code: code.code });
    const twin = code.number ? twinOfNumber(code.code) : null;
    if (twin !== null) collector.take(row, numberFault(code.code, twin, codeColumn));
    for (const fault of read.faults) collector.take(row, fault);
  }
  return taken;
}

function withoutCode(draft: RowDraft, column: number | null, collector: Collector): RowFault {
  const asked = { codes: [], affects: ['structure'] } as const;
  const { code, row } = draft;
  switch (code.kind) {
    case 'date':
      return { fault: { key: 'code-date', text: code.text }, column, asked };
    case 'unreadable':
      return { fault: { key: 'code-unreadable', text: code.text }, column, asked };
    case 'missing':
    case 'code': {
      const text = collector.textsOf(row).find((cell) => cell.trim() !== '') ?? '';
      return { fault: { key: 'code-missing', text: text.trim() }, column, asked };
    }
  }
}

function numberFault(code: Code, other: Code, column: number | null): RowFault {
  return {
    fault: { key: 'code-number', code, other },
    column,
    asked: {
      codes: [code],
      affects: ['structure'],
      answers: [{ id: 'yes', text: answerWords.yesCode(code), effects: [] }],
    },
  };
}

function remarkOnFormulas(draft: RowDraft, { mapping }: RowReading, collector: Collector): void {
  for (const [index, cell] of draft.row.cells.entries()) {
    const use = mapping.uses[index]?.use ?? 'ignore';
    if (use === 'ignore' || use === 'record') continue;
    const column = index + 1;
    if ('formula' in cell && cell.formula) {
      collector.take(draft.row, { fault: { key: 'formula', text: cell.text }, column });
    }
  }
}

function remarkOnSheet(
  table: RawTable,
  mapping: ColumnMapping,
  drafts: readonly RowDraft[],
  { about }: JudgeOptions,
  collector: Collector,
): void {
  const hidden = new Set(table.hiddenRows);
  for (const { row } of drafts) {
    if (hidden.has(row.number)) {
      collector.take(row, { fault: { key: 'row-hidden' }, column: null });
    }
  }
  if (about === null) return;
  if (about.newer) collector.takeOfSheet({ key: 'newer-format' });
  const uses = [
    'title',
    'titleKm',
    'indicator',
    'indicatorKm',
    'source',
    'responsibility',
  ] as const;
  for (const use of uses) {
    if (columnOf(mapping, use) !== null) continue;
    const lost = drafts.some(({ exported }) => (exported?.[use] ?? null) !== null);
    if (lost) collector.takeOfSheet({ key: 'column-missing', use });
  }
  if (columnOf(mapping, 'record') === null) {
    collector.takeOfSheet({ key: 'column-missing', use: 'record' });
  }
}

/** Puts each row under its heading, and gives those that were not exported their line of the source. */
function place(
  taken: ReadonlyMap<Code, Taken>,
  collector: Collector,
  standing: Standings,
): readonly MatrixEntry[] {
  const { placed, homeless } = placeUnderHeadings(
    [...taken.values()].map(({ draft, read }) => ({
      entry: read.entry,
      wished: wishedHeading(draft, read),
    })),
  );
  for (const code of homeless) {
    const found = taken.get(code);
    if (found === undefined) continue;
    const { row } = found.draft;
    collector.take(row, {
      fault: { key: 'no-parent', code },
      column: null,
      asked: { codes: [], affects: ['structure'] },
    });
    standing.set(row.number, { standing: 'unclear', code });
  }
  return placed.map(({ entry, impliedBy }) => {
    if (impliedBy !== null) {
      const row = taken.get(impliedBy)?.draft.row;
      if (row !== undefined) {
        collector.take(row, {
          fault: { key: 'parent-missing', code: impliedBy, parent: entry.code },
          column: null,
          asked: { codes: [entry.code], affects: ['structure', 'title'] },
        });
      }
      return entry;
    }
    const own = taken.get(entry.code);
    if (own === undefined || own.draft.exported !== null) return entry;
    return { ...entry, line: collector.lineOf(own.draft.row) };
  });
}

/** The heading it had when it was exported, where neither its code nor its level was changed. */
function wishedHeading({ exported }: RowDraft, { entry }: ReadEntry): Code | null {
  if (exported === null) return null;
  return exported.code === entry.code && exported.level === entry.level ? exported.parent : null;
}

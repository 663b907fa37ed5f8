import type { PlanId } from '#shared/base/ids.ts';
import type { About } from '#shared/matrix/import/aboutSheet.ts';
import { isAboutSheet } from '#shared/matrix/import/aboutSheet.ts';
import { yearColumns, type ColumnMapping, type ColumnUse } from '#shared/matrix/import/columns.ts';
import { findColumns } from '#shared/matrix/import/findColumns.ts';
import { textOf, widthOf, type RawTable } from '#shared/matrix/import/rawTable.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import type { PlanFields } from '../planFields.ts';
import { proposePlanId } from '../planIdentity.ts';
import { parseYears, yearsText, yearsWithin } from '../planYears.ts';

/** What was read: a workbook's sheets or a pasted table. */
export interface Source {
  /** The file's name; null for a paste. */
  readonly file: string | null;
  /** Sheets that can hold a plan, the likeliest first. */
  readonly tables: readonly RawTable[];
  readonly about: About | null;
}

/** How the source is going to be taken, as a person has corrected it so far. */
export interface Draft {
  readonly table: RawTable;
  readonly mapping: ColumnMapping;
  /** The plan whose place it takes; null for a new one. */
  readonly target: PlanId | null;
  readonly fields: PlanFields;
}

/** Sheets that hold anything but what is said about the plan. */
export function tablesOf(tables: readonly RawTable[]): readonly RawTable[] {
  return tables.filter((table) => table.rows.length > 0 && !isAboutSheet(table));
}

/** The years of the plan that the source, its name or its headings tell; empty where nothing does. */
function proposedYears(source: Source, table: RawTable, mapping: ColumnMapping): readonly number[] {
  const columns = yearColumns(mapping).map(({ year }) => year);
  if (columns.length > 0) return columns;
  return (
    source.about?.head.years ??
    yearsWithin(`${source.file ?? ''} ${textAbove(table, mapping)}`) ??
    []
  );
}

/** The longest text that stands alone in a row before the first one of contents: there a table has its title. */
function textAbove(table: RawTable, { header }: ColumnMapping): string {
  const texts = table.rows
    .filter(({ number }) => header !== null && number <= header.to)
    .map(({ cells }) => cells.map((cell) => textOf(cell).trim()).filter((text) => text !== ''))
    .flatMap((row) => (row.length === 1 ? row : []))
    .map((text) => text.replaceAll(/\s+/gu, ' '));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function proposedTitles(
  source: Source,
  table: RawTable,
  mapping: ColumnMapping,
  target: PlanRecord | null,
): Pick<PlanFields, 'title' | 'titleKm'> {
  const known = source.about?.head ?? target?.plan;
  if (known !== undefined) return { title: known.title, titleKm: known.titleKm ?? '' };
  const above = textAbove(table, mapping);
  const text = above.length >= 8 ? above : (source.file ?? '').replace(/\.[^.]*$/u, '');
  return /[\u1780-\u17FF]/u.test(text)
    ? { title: '', titleKm: text }
    : { title: text, titleKm: '' };
}

function fieldsFor(
  source: Source,
  table: RawTable,
  mapping: ColumnMapping,
  target: PlanRecord | null,
  plans: readonly PlanRecord[],
): PlanFields {
  const years = proposedYears(source, table, mapping);
  const taken = new Set(plans.map(({ id }) => id));
  return {
    ...proposedTitles(source, table, mapping, target),
    years: yearsText(years),
    id: target?.id ?? proposePlanId(years, taken),
  };
}

/**
 * How a source is taken at first: into the plan that was asked for, or the one it was exported from, or as a new
 * one.
 */
export function firstDraft(
  source: Source,
  wanted: PlanId | null,
  plans: readonly PlanRecord[],
): Draft | null {
  const [table] = source.tables;
  if (table === undefined) return null;
  const from = wanted ?? source.about?.head.id ?? null;
  const target = plans.find(({ id }) => id === from) ?? null;
  const mapping = findColumns(table, { years: target?.plan.years ?? [] });
  return {
    table,
    mapping,
    target: target?.id ?? null,
    fields: fieldsFor(source, table, mapping, target, plans),
  };
}

/** Another sheet: its columns are looked for anew, and what was typed about the plan stays. */
export function withTable(draft: Draft, table: RawTable): Draft {
  const mapping = findColumns(table, { years: parseYears(draft.fields.years) ?? [] });
  return withMapping({ ...draft, table }, mapping);
}

/** Another destination brings its own titles and identifier. */
export function withTarget(
  draft: Draft,
  source: Source,
  target: PlanRecord | null,
  plans: readonly PlanRecord[],
): Draft {
  const fields = fieldsFor(source, draft.table, draft.mapping, target, plans);
  return {
    ...draft,
    target: target?.id ?? null,
    fields: { ...fields, years: draft.fields.years === '' ? fields.years : draft.fields.years },
  };
}

/** The plan's years follow the year columns where there are any. */
function withMapping(draft: Draft, mapping: ColumnMapping): Draft {
  const years = yearColumns(mapping).map(({ year }) => year);
  return {
    ...draft,
    mapping,
    fields: years.length === 0 ? draft.fields : { ...draft.fields, years: yearsText(years) },
  };
}

function isSameUse(a: ColumnUse, b: ColumnUse): boolean {
  return a.use === b.use && (a.use !== 'year' || b.use !== 'year' || a.year === b.year);
}

/** Reads a column (counted from 0) as something else; the column that was read so before is read no more. */
export function withUse(draft: Draft, column: number, use: ColumnUse): Draft {
  const { mapping } = draft;
  const many = use.use === 'ignore' || use.use === 'record';
  const uses = mapping.uses.map((was, index): ColumnUse => {
    if (index === column) return use;
    return !many && isSameUse(was, use) ? { use: 'ignore' } : was;
  });
  return withMapping(draft, { ...mapping, uses });
}

/** Headings in other rows: columns are found by them where they tell any, else they stay as they were. */
export function withHeader(draft: Draft, header: ColumnMapping['header']): Draft {
  const { table, mapping } = draft;
  if (header === null) return { ...draft, mapping: { ...mapping, header } };
  const below = { ...table, rows: table.rows.filter(({ number }) => number >= header.from) };
  const found = findColumns(below, { years: parseYears(draft.fields.years) ?? [] });
  const byThem = found.header !== null && found.header.from === header.from;
  const missing = Array.from(
    { length: mapping.uses.length - found.uses.length },
    (): ColumnUse => ({ use: 'ignore' }),
  );
  return withMapping(draft, {
    header,
    uses: byThem ? [...found.uses, ...missing] : mapping.uses,
  });
}

/** A column as it is offered for correction. */
export interface SourceColumn {
  /** Counted from 0. */
  readonly index: number;
  readonly heading: string;
  readonly examples: readonly string[];
}

const examplesShown = 3;

/** The columns that hold anything, with their headings and a few of their contents. */
export function sourceColumns({ table, mapping }: Draft): readonly SourceColumn[] {
  const { header } = mapping;
  const inHeader = (number: number): boolean =>
    header !== null && header.from <= number && number <= header.to;
  const below = table.rows.filter(({ number }) => header === null || number > header.to);
  return Array.from({ length: widthOf(table) }, (_, index) => {
    const heading = table.rows
      .filter(({ number }) => inHeader(number))
      .map(({ cells }) => textOf(cells[index]).trim())
      .filter((text) => text !== '')
      .join(' / ');
    const examples: string[] = [];
    for (const { cells } of below) {
      const text = textOf(cells[index]).trim();
      if (text !== '' && !examples.includes(text)) examples.push(text);
      if (examples.length === examplesShown) break;
    }
    return { index, heading, examples };
  }).filter(({ heading, examples }) => heading !== '' || examples.length > 0);
}

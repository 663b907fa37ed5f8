import type { Bilingual } from '../../base/language.ts';
import { parsePlainDate, type PlainDate } from '../../calendar/plainDate.ts';
import { columnLetter } from '../columnLetter.ts';
import type { Filling, RowFilling } from '../fields/filling.ts';
import type { BuildInput, TableSlot } from '../kinds/kind.ts';
import type { Sheet, SheetCell, SheetDoc, SheetRow } from '../sheetDoc.ts';
import { safeSheetName } from '../sheetNames.ts';
import { lookOf } from '../template/defaults.ts';
import { empty, numberCell, textCell } from './sheetCells.ts';
import type { RowGroup } from './arrange.ts';
import { withLatinDigits } from './digits.ts';
import { cellText, shownColumns, type ShownColumn } from './listTable.ts';
import { sheetSignatures } from './sheetClosing.ts';
import { band, inCell, sheetMasthead } from './sheetMasthead.ts';
import { onOneLine } from './wording.ts';

/** A column of a sheet; those that only formulas read are hidden. */
interface SheetListColumn extends ShownColumn {
  readonly hidden: boolean;
}

/** Where the cells of a list stand, for formulas. */
export interface ListPlaces {
  /** Rows as spreadsheets count; `last` is before `first` where there are none. */
  readonly first: number;
  readonly last: number;
  /** Columns that are seen. */
  readonly columns: readonly ShownColumn[];
  /** The number of a column that is shown or needed, from 1. @throws for any other: a programming fault */
  readonly column: (key: string) => number;
  /** As its letter. */
  readonly letter: (key: string) => string;
}

interface ListSheetParts {
  readonly title: Bilingual;
  /** The title and what stands under it. */
  readonly heading: readonly Bilingual[];
  readonly slot: TableSlot;
  readonly without?: readonly string[];
  /** Columns that formulas read: hidden where the office does not show them. */
  readonly needs: readonly string[];
  readonly groups: readonly RowGroup[];
  /** Where a cell is not simply its field; `row` as spreadsheets count. */
  readonly cell?: (
    row: RowFilling,
    column: ShownColumn,
    at: { readonly row: number; readonly letter: ListPlaces['letter'] },
  ) => SheetCell | undefined;
  /** The heading of a group over its rows, `first` to `last`. */
  readonly groupRow: (group: RowGroup, places: ListPlaces) => SheetRow;
  readonly blankRows?: number;
  /** Points. */
  readonly minHeight?: number;
  /** What stands under the list: totals, notes. */
  readonly foot: (places: ListPlaces) => readonly SheetRow[];
  readonly orientation: 'portrait' | 'landscape';
}

/** Characters that a page's width holds at full size. */
const pageCharacters = { portrait: 96, landscape: 142 } as const;

/** The day that stands in a file of placeholders. */
const noDay = parsePlainDate('2000-01-01');

function dayOf({ data }: Filling): PlainDate {
  const given = (data as { readonly date?: PlainDate | null } | null)?.date ?? noDay;
  if (given === null) throw new Error('No day for the workbook');
  return given;
}

/** What a workbook is built from: spreadsheets know repeated rows, but no conditions. */
export function forSheet(input: BuildInput): BuildInput {
  return { ...input, filling: { ...input.filling, condition: () => ({ open: '', close: '' }) } };
}

function columnsOf(input: BuildInput, parts: ListSheetParts): readonly SheetListColumn[] {
  const shown = shownColumns(input, parts.slot, parts.without);
  const needed = parts.needs
    .filter((key) => !shown.some((column) => column.key === key))
    .map((key): SheetListColumn => {
      const known = parts.slot.columns.find((column) => column.key === key);
      const label = known?.label ?? { en: '', km: '' };
      return { key, label, width: 0, align: 'left', figures: true, hidden: true };
    });
  return [...shown.map((column) => ({ ...column, hidden: false })), ...needed];
}

function ownCell(row: RowFilling, column: ShownColumn, input: BuildInput): SheetCell {
  if (column.key === 'signature') return empty('text');
  if (column.figures) {
    if (row.isTemplate) return textCell(`{${column.key}}`, column.key === 'no' ? 'mark' : 'number');
    const value = row.number(column.key);
    if (value !== null)
      return numberCell(
        value,
        column.key === 'no' ? 'plain' : 'rate',
        column.key === 'no' ? 'mark' : 'number',
      );
  }
  return textCell(
    inCell(cellText(row.text(column.key), column, input.language), input.language),
    column.key === 'no' || column.align === 'center' ? 'mark' : 'text',
  );
}

function isFree(cell: SheetCell): boolean {
  return cell.kind !== 'formula';
}

/** A row of a template repeats from the first of its texts to the last: no mark can stand in a formula. */
function marked(
  cells: readonly SheetCell[],
  { marks, isTemplate }: RowFilling,
): readonly SheetCell[] {
  if (!isTemplate) return cells;
  const first = cells.findIndex(isFree);
  const last = cells.findLastIndex(isFree);
  return cells.map((cell, at): SheetCell => {
    const text =
      (at === first ? marks.open : '') +
      (cell.kind === 'text' ? cell.text : '') +
      (at === last ? marks.close : '');
    return isFree(cell) && text !== '' ? textCell(text, cell.look) : cell;
  });
}

function left(columns: readonly ShownColumn[]): number {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  let used = 0;
  const at = columns.findIndex(({ width }) => (used += width) >= sum / 2);
  return columns.length < 3 ? columns.length : Math.min(Math.max(at + 1, 1), columns.length - 1);
}

function listRows(
  input: BuildInput,
  parts: ListSheetParts,
  columns: readonly SheetListColumn[],
  places: Omit<ListPlaces, 'last'>,
): readonly SheetRow[] {
  const height = parts.minHeight === undefined ? {} : { minHeight: parts.minHeight };
  const isGrouped = parts.groups.some(({ title }) => title !== null);
  const rows: SheetRow[] = [];
  const next = () => places.first + rows.length;
  for (const group of parts.groups) {
    if (group.title !== null) {
      const first = next() + 1;
      rows.push(parts.groupRow(group, { ...places, first, last: first + group.rows.length - 1 }));
    }
    for (const row of group.rows) {
      const at = { row: next(), letter: places.letter };
      const cells = columns.map(
        (column) => parts.cell?.(row, column, at) ?? ownCell(row, column, input),
      );
      rows.push({
        ...height,
        ...(isGrouped ? { outlineLevel: 1 as const } : {}),
        cells: marked(cells, row),
      });
    }
  }
  const count = parts.groups.reduce((sum, group) => sum + group.rows.length, 0);
  for (let blank = 1; blank <= (parts.blankRows ?? 0); blank += 1) {
    const cells = columns.map(({ key }) =>
      key === 'no' ? numberCell(count + blank, 'plain', 'mark') : empty('text'),
    );
    rows.push({ ...height, cells });
  }
  return rows;
}

function sheetOf(input: BuildInput, parts: ListSheetParts): Sheet {
  const { language, template } = input;
  const columns = columnsOf(input, parts);
  const shown = columns.filter(({ hidden }) => !hidden);
  const width = Math.max(1, shown.length);
  const masthead = sheetMasthead(input, parts.heading, { columns: width, left: left(shown) });
  const header: SheetRow = {
    cells: columns.map(({ label }) => textCell(inCell(label, language), 'header')),
  };
  const headerRow = masthead.length + 1;
  const column = (key: string): number => {
    const at = columns.findIndex((candidate) => candidate.key === key);
    if (at === -1) throw new Error(`No column ${key}`);
    return at + 1;
  };
  const letter = (key: string) => columnLetter(column(key));
  const start = { first: headerRow + 1, columns: shown, column, letter };
  const list = listRows(input, parts, columns, start);
  const places = { ...start, last: headerRow + list.length };
  const isFiltered = list.length > 0 && parts.groups.every(({ title }) => title === null);
  const sum = shown.reduce((total, column) => total + column.width, 0);
  return {
    name: safeSheetName(onOneLine(parts.title, language === 'both' ? 'km' : language)),
    columns: columns.map((column) =>
      column.hidden
        ? { width: 8, hidden: true }
        : { width: (column.width / sum) * pageCharacters[parts.orientation] },
    ),
    rows: [...masthead, header, ...list, ...parts.foot(places), ...sheetSignatures(input, width)],
    page: { size: 'A4', orientation: parts.orientation, margins: template.margins },
    frozenRows: headerRow,
    frozenColumns: 0,
    printTitles: { from: headerRow, to: headerRow },
    ...(isFiltered
      ? { autoFilter: { fromRow: headerRow, toRow: places.last, columns: width } }
      : {}),
    footer: onOneLine(parts.title, language === 'en' ? 'en' : 'km'),
  };
}

/**
 * A list as a workbook of one sheet, with the same columns as its table in Word: typed cells, formulas for what is
 * calculated, the head repeated on every page. In a template the rows stand between the marks of their repetition.
 * @param input made by `forSheet`, as are the texts of the parts
 */
export function listSheet(input: BuildInput, parts: ListSheetParts): SheetDoc {
  const { template, language, office } = input;
  const title = onOneLine(parts.title, language);
  const doc: SheetDoc = {
    kind: 'sheets',
    properties: {
      title,
      subject: title,
      creator: onOneLine(office.issuer.at(-1) ?? { en: '', km: '' }, language),
      language,
    },
    date: dayOf(input.filling),
    look: lookOf(template),
    sheets: [sheetOf(input, parts)],
  };
  return template.digits === 'latin' ? withLatinDigits(doc) : doc;
}

/** A row of the foot: its name over the columns up to a cell, or without room for it after, and the cells. */
export function footRow(
  label: string,
  cells: ReadonlyMap<number, SheetCell>,
  columns: number,
): SheetRow {
  const first = Math.min(...cells.keys());
  const width = Math.max(columns, ...cells.keys());
  const named = first > 1 ? 1 : Math.max(...cells.keys()) + 1;
  const to = first > 1 ? first - 1 : Math.max(named, columns);
  return {
    cells: Array.from({ length: Math.max(width, named) }, (_, index) => {
      if (index + 1 === named) return textCell(label, 'total');
      return cells.get(index + 1) ?? empty('total');
    }),
    merges: to > named ? [{ from: named, to }] : [],
  };
}

/** A note under the list; empty texts give no row. */
export function notes(texts: readonly string[], columns: number): readonly SheetRow[] {
  return texts.filter((text) => text !== '').map((text) => band(text, columns));
}

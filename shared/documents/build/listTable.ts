import { onOneLine, runLines } from './wording.ts';
import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import type { RowFilling } from '../fields/filling.ts';
import type { BuildInput, ColumnSlot, TableSlot } from '../kinds/kind.ts';
import { toKhmerDigits } from '../../text/khmerDigits.ts';
import type { TemplateColumn } from '../template/model.ts';
import type { Cell, Row, Run, Table } from '../textDoc.ts';

/** A column that is shown: as the office has it, with what the kind says of it. */
export interface ShownColumn extends TemplateColumn {
  readonly align: NonNullable<ColumnSlot['align']>;
  readonly figures: boolean;
}

/**
 * The columns of a table that are shown, in the office's order. A column that the kind no longer has is left out; where
 * none is left the kind's own stand, since a table has columns.
 * @param without columns that this document has no use for
 */
export function shownColumns(
  { template }: Pick<BuildInput, 'template'>,
  slot: TableSlot,
  without: readonly string[] = [],
): readonly ShownColumn[] {
  const shown = (columns: readonly TemplateColumn[]) =>
    columns.flatMap(({ key, label, width }): readonly ShownColumn[] => {
      const known = slot.columns.find((column) => column.key === key);
      if (known === undefined || without.includes(key)) return [];
      const figures = known.figures === true || key === 'no';
      return [{ key, label, width, align: known.align ?? 'left', figures }];
    });
  const chosen = shown(template.columns[slot.key] ?? []);
  return chosen.length > 0
    ? chosen
    : shown(slot.columns.filter(({ optional }) => optional !== true));
}

/** Numbers stand once in a document of both languages; texts in each of them. */
export function cellText(
  text: Bilingual,
  { figures }: ShownColumn,
  language: DocumentLanguage,
): Bilingual {
  return figures && language === 'both' ? { km: text.km, en: text.km } : text;
}

/** Shares of the width that sum to 1. */
export function widthsOf(columns: readonly ShownColumn[]): readonly number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  return columns.map(({ width }) => width / sum);
}

export interface ListTableOptions {
  /** Where a cell is not simply its field. */
  readonly cell?: (row: RowFilling, column: ShownColumn) => Bilingual | undefined;
  /** Columns that this document has no use for, by their keys. */
  readonly without?: readonly string[];
  /** Rows that stand before a row of the list: the heading of a group. */
  readonly before?: (row: RowFilling) => readonly Row[];
  readonly minHeight?: number;
  readonly size?: Table['size'];
  /** Empty rows for what is written by hand; numbered on. */
  readonly blankRows?: number;
  /** Rows after the list: totals. */
  readonly foot?: readonly Row[];
  readonly caption?: readonly Run[];
}

function withMarks(
  lines: readonly (readonly Run[])[],
  open: string,
  close: string,
): readonly (readonly Run[])[] {
  const all = lines.length === 0 ? [[]] : lines;
  return all.map((line, index) => [
    ...(index === 0 && open !== '' ? [{ text: open }] : []),
    ...line,
    ...(index === all.length - 1 && close !== '' ? [{ text: close }] : []),
  ]);
}

function rowOf(
  row: RowFilling,
  columns: readonly ShownColumn[],
  language: DocumentLanguage,
  options: ListTableOptions,
): Row {
  return {
    ...(options.minHeight === undefined ? {} : { minHeight: options.minHeight }),
    cells: columns.map((column, index): Cell => {
      const text =
        options.cell?.(row, column) ??
        (column.key === 'signature' ? { en: '', km: '' } : row.text(column.key));
      return {
        align: column.align,
        lines: withMarks(
          runLines(cellText(text, column, language), language),
          index === 0 ? row.marks.open : '',
          index === columns.length - 1 ? row.marks.close : '',
        ),
      };
    }),
  };
}

function blankRow(columns: readonly ShownColumn[], number: string, options: ListTableOptions): Row {
  return {
    ...(options.minHeight === undefined ? {} : { minHeight: options.minHeight }),
    cells: columns.map(({ key, align }) => ({
      align,
      lines: key === 'no' ? [[{ text: number }]] : [],
    })),
  };
}

/**
 * A table over a list of the data, with the office's columns. In a template file one row of placeholders stands
 * between the marks of its repetition.
 */
export function listTable(
  input: BuildInput,
  slot: TableSlot,
  options: ListTableOptions = {},
): Table {
  const { filling, language } = input;
  const columns = shownColumns(input, slot, options.without);
  const rows = filling.rows(slot.list);
  const blanks = Array.from({ length: options.blankRows ?? 0 }, (_, index) =>
    blankRow(columns, blankNumber(rows.length + index + 1, language), options),
  );
  return {
    kind: 'table',
    ...(options.caption === undefined ? {} : { caption: options.caption }),
    description: onOneLine(slot.label, language),
    widths: widthsOf(columns),
    ...(options.size === undefined ? {} : { size: options.size }),
    header: [
      {
        cells: columns.map(({ label }) => ({
          align: 'center',
          lines: runLines(label, language, { bold: true }),
        })),
      },
    ],
    rows: [
      ...rows.flatMap((row) => [
        ...(options.before?.(row) ?? []),
        rowOf(row, columns, language, options),
      ]),
      ...blanks,
      ...(options.foot ?? []),
    ],
  };
}

function blankNumber(value: number, language: DocumentLanguage): string {
  return language === 'en' ? String(value) : toKhmerDigits(String(value));
}

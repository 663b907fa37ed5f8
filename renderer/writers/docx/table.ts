import {
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  type ITableBordersOptions,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentLanguage } from '#shared/base/language.ts';
import type { DocumentLook } from '#shared/documents/look.ts';
import type { Cell, Row, Run, Table } from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { rowKeeps } from '../rowKeeps.ts';
import { DescribedTable, LateRow } from './elements.ts';
import type { Place } from './place.ts';
import { wordAlign, wordRuns } from './runs.ts';
import { styleIds } from './styles.ts';
import { shareWidth, twipsOfMm } from './units.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** For tables that only place things beside each other. */
export const noBorders: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

function lines(look: DocumentLook): ITableBordersOptions {
  const thin = { style: BorderStyle.SINGLE, size: 4, color: look.colors.rule } as const;
  const edge = { style: BorderStyle.SINGLE, size: 8, color: look.colors.ink } as const;
  return {
    top: edge,
    bottom: edge,
    left: thin,
    right: thin,
    insideHorizontal: thin,
    insideVertical: thin,
  };
}

export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** A paragraph of one of the document's styles. */
export function styled(
  runs: readonly Run[],
  look: DocumentLook,
  style: string,
  options: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph {
  return new Paragraph({ ...options, style, children: wordRuns(runs, look, style) });
}

type RowPlace = Row['look'] | 'header' | 'plain';

function fillOf(place: RowPlace, look: DocumentLook): string | null {
  switch (place) {
    case 'header':
      return look.colors.headerFill;
    case 'total':
      return look.colors.totalFill;
    case 'group':
    case 'subgroup':
      return look.colors.groupFill;
    case 'plain':
    case undefined:
      return null;
  }
}

function styleOf(place: RowPlace, small: boolean): string {
  const heading = place === 'header' || place === 'group';
  if (heading) return small ? styleIds.tableHeaderSmall : styleIds.tableHeader;
  return small ? styleIds.tableSmall : styleIds.tableText;
}

/** What every row of a table needs to know. */
interface Grid {
  readonly look: DocumentLook;
  readonly language: DocumentLanguage;
  readonly small: boolean;
  /** Twips. */
  readonly widths: readonly number[];
  /** Rows that a cell above still takes, by column. */
  readonly taken: number[];
}

function wordCell(
  cell: Cell,
  place: RowPlace,
  width: number,
  middle: boolean,
  keepNext: boolean,
  { look, language, small }: Grid,
): TableCell {
  const style = styleOf(place, small);
  const fill = fillOf(place, look);
  const strong = place === 'total' || place === 'subgroup';
  // The header's style is centred, and so is that of a group, whose name stands at the left.
  const align = cell.align ?? (place === 'group' ? 'left' : undefined);
  const content: readonly (readonly Run[])[] = cell.lines.length === 0 ? [[]] : cell.lines;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.colSpan === undefined ? {} : { columnSpan: cell.colSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    ...(fill === null ? {} : { shading: { fill } }),
    ...(middle ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: content.map((line) => {
      const runs = strong ? line.map((run) => ({ ...run, bold: run.bold ?? true })) : line;
      return styled(runs, look, style, {
        ...(align === undefined ? {} : { alignment: wordAlign(align, plainText(line), language) }),
        ...(keepNext ? { keepNext } : {}),
      });
    }),
  });
}

function emptyCell({ widths }: Grid): TableCell {
  return new TableCell({
    columnSpan: widths.length,
    children: [new Paragraph({ style: styleIds.tableText })],
  });
}

function wordRow(row: Row, place: RowPlace, keepNext: boolean, grid: Grid): TableRow {
  const { widths, taken } = grid;
  let column = 0;
  // In a row to sign in, the text stands beside the middle of the hand that signs.
  const middle = place === 'header' || row.minHeight !== undefined;
  const cells = row.cells.map((cell) => {
    while ((taken[column] ?? 0) > 0) column += 1;
    const span = cell.colSpan ?? 1;
    const width = widths.slice(column, column + span).reduce((a, b) => a + b, 0);
    for (let c = column; c < column + span; c += 1) taken[c] = cell.rowSpan ?? 1;
    column += span;
    return wordCell(cell, place, width, middle, keepNext, grid);
  });
  for (let c = 0; c < widths.length; c += 1) taken[c] = Math.max(0, (taken[c] ?? 0) - 1);
  return new TableRow({
    // Word opens no row without a cell.
    children: cells.length === 0 ? [emptyCell(grid)] : cells,
    cantSplit: true,
    tableHeader: place === 'header',
    ...(row.minHeight === undefined
      ? {}
      : { height: { value: twipsOfMm(row.minHeight), rule: HeightRule.ATLEAST } }),
  });
}

/**
 * A Word table of the text's width: header rows repeated on each page, rows kept whole and some with the next.
 */
export function wordTable(table: Table, { look, language, width, keep }: Place): DescribedTable {
  const small = table.size === 'small';
  const widths = shareWidth(width, table.widths);
  const grid: Grid = { look, language, small, widths, taken: [] };
  const side = small ? 45 : 70;
  const header = table.header.map((row) => wordRow(row, 'header', true, grid));
  // The library gives cells that reach across rows their continuation: it must see the rows at once.
  const spans = table.rows.some(({ cells }) => cells.some(({ rowSpan = 1 }) => rowSpan > 1));
  const keeps = rowKeeps(table.rows, keep);
  const rows = table.rows.map((row, index) => {
    const build = () => wordRow(row, row.look ?? 'plain', keeps[index] ?? false, grid);
    return spans ? build() : new LateRow(build);
  });
  const all = [...header, ...rows];
  return new DescribedTable(
    {
      // Nor a table without a row.
      rows: all.length === 0 ? [new TableRow({ children: [emptyCell(grid)] })] : all,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: lines(look),
      margins: { top: 30, bottom: 30, left: side, right: side, marginUnitType: WidthType.DXA },
    },
    { title: xmlSafe(plainText(table.caption ?? [])), description: xmlSafe(table.description) },
  );
}

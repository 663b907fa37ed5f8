import {
  BorderStyle,
  type IParagraphOptions,
  type ITableBordersOptions,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentLook } from '#shared/documents/look.ts';
import type { Cell, Row, Run, Table } from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { DescribedTable } from './elements.ts';
import { wordAlign, wordRuns } from './runs.ts';
import { styleIds } from './styles.ts';
import { shareWidth } from './units.ts';

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

function wordCell(
  cell: Cell,
  place: RowPlace,
  width: number,
  small: boolean,
  keepNext: boolean,
  look: DocumentLook,
): TableCell {
  const style = styleOf(place, small);
  const fill = fillOf(place, look);
  const strong = place === 'total' || place === 'subgroup';
  const align = cell.align ?? (place === 'header' ? 'center' : 'left');
  const content: readonly (readonly Run[])[] = cell.lines.length === 0 ? [[]] : cell.lines;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.colSpan === undefined ? {} : { columnSpan: cell.colSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    ...(fill === null ? {} : { shading: { fill } }),
    verticalAlign: place === 'header' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: content.map((line) => {
      const runs = strong ? line.map((run) => ({ ...run, bold: run.bold ?? true })) : line;
      return styled(runs, look, style, {
        alignment: wordAlign(align, plainText(line)),
        keepNext,
      });
    }),
  });
}

function wordRow(
  row: Row,
  place: RowPlace,
  widths: readonly number[],
  taken: number[],
  small: boolean,
  keepNext: boolean,
  look: DocumentLook,
): TableRow {
  let column = 0;
  const cells = row.cells.map((cell) => {
    while ((taken[column] ?? 0) > 0) column += 1;
    const span = cell.colSpan ?? 1;
    const width = widths.slice(column, column + span).reduce((a, b) => a + b, 0);
    for (let c = column; c < column + span; c += 1) taken[c] = cell.rowSpan ?? 1;
    column += span;
    return wordCell(cell, place, width, small, keepNext, look);
  });
  for (let c = 0; c < widths.length; c += 1) taken[c] = Math.max(0, (taken[c] ?? 0) - 1);
  return new TableRow({ children: cells, cantSplit: true, tableHeader: place === 'header' });
}

/**
 * A Word table of the text's width: header rows repeated on each page, rows kept whole, a group's row kept with the
 * row that follows it and the last line with the total.
 */
export function wordTable(table: Table, look: DocumentLook, width: number): DescribedTable {
  const widths = shareWidth(width, table.widths);
  const small = table.size === 'small';
  const side = small ? 45 : 70;
  const taken: number[] = [];
  const header = table.header.map((row) =>
    wordRow(row, 'header', widths, taken, small, true, look),
  );
  const rows = table.rows.map((row, index) => {
    const place = row.look ?? 'plain';
    const heads = place === 'group' || place === 'subgroup';
    const keepNext = heads || table.rows[index + 1]?.look === 'total';
    return wordRow(row, place, widths, taken, small, keepNext, look);
  });
  return new DescribedTable(
    {
      rows: [...header, ...rows],
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: lines(look),
      margins: { top: 30, bottom: 30, left: side, right: side, marginUnitType: WidthType.DXA },
    },
    { title: xmlSafe(plainText(table.caption ?? [])), description: xmlSafe(table.description) },
  );
}

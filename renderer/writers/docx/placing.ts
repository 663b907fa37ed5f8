import { type TableRow, TableLayoutType, WidthType } from 'docx';
import { DescribedTable } from './elements.ts';
import { noBorders } from './table.ts';

/** A table without lines, which only places things beside each other. Widths in twips. */
export function borderless(
  rows: readonly TableRow[],
  widths: readonly number[],
  description: string,
): DescribedTable {
  return new DescribedTable(
    {
      rows,
      width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      margins: { left: 0, right: 80, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    },
    { title: '', description },
  );
}

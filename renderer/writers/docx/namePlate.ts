import {
  BorderStyle,
  HeightRule,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { NamePlate } from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { cardLook } from '../cardLook.ts';
import { DescribedTable } from './elements.ts';
import type { Place } from './place.ts';
import { cellLines } from './sizedLine.ts';
import { noBorders } from './table.ts';
import { twipsOfMm } from './units.ts';

const fold = { style: BorderStyle.DASHED, size: 4, color: cardLook.edge } as const;

/**
 * A name plate as a row of two cells, whose texts are turned so that their tops meet at the fold between them: Word
 * turns the text of cells by quarters only, so that the sheet is folded along its length.
 */
export function wordNamePlate(block: NamePlate, { look, width }: Place): DescribedTable {
  const half = Math.floor(width / 2);
  const halves = [
    { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT, borders: { right: fold } },
    { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT, borders: { left: fold } },
  ];
  const row = new TableRow({
    cantSplit: true,
    height: { value: twipsOfMm(block.length), rule: HeightRule.EXACT },
    children: halves.map(
      (turned) =>
        new TableCell({
          ...turned,
          width: { size: half, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: cellLines(block.lines, look),
        }),
    ),
  });
  return new DescribedTable(
    {
      rows: [row],
      width: { size: half * 2, type: WidthType.DXA },
      columnWidths: [half, half],
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    },
    { title: '', description: xmlSafe(block.description) },
  );
}

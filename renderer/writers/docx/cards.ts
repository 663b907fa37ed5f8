import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Card, Cards } from '#shared/documents/textDoc.ts';
import { xmlSafe } from '#shared/text/xmlSafe.ts';
import { cardLook } from '../cardLook.ts';
import { qrRun } from './drawings.ts';
import { DescribedTable } from './elements.ts';
import type { Place } from './place.ts';
import { cellLines } from './sizedLine.ts';
import { styleIds } from './styles.ts';
import { noBorders } from './table.ts';
import { twipsOfMm } from './units.ts';

type Part = keyof Cards['heights'];

const parts: readonly Part[] = ['head', 'middle', 'foot', 'band'];
const edge = { style: BorderStyle.DASHED, size: 4, color: cardLook.edge } as const;
const inset = twipsOfMm(cardLook.inset);

interface CellWish {
  readonly part: Part;
  readonly width: number;
  readonly span: number;
  readonly children: readonly Paragraph[];
  /** Which sides are edges of the card. */
  readonly left: boolean;
  readonly right: boolean;
  readonly fill?: string;
}

function cell({ part, width, span, children, left, right, fill }: CellWish): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: part === 'head' ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    margins: {
      top: part === 'head' ? twipsOfMm(2) : 0,
      bottom: 0,
      left: left ? inset : 0,
      right: right ? inset : 0,
      marginUnitType: WidthType.DXA,
    },
    borders: {
      ...(part === 'head' ? { top: edge } : {}),
      ...(part === 'band' ? { bottom: edge } : {}),
      ...(left ? { left: edge } : {}),
      ...(right ? { right: edge } : {}),
    },
    ...(fill === undefined ? {} : { shading: { fill } }),
    children,
  });
}

/** The cells of a card in the row of one of its parts: two columns, the right one for the code. */
function cells(
  card: Card,
  part: Part,
  [text, code]: readonly [number, number],
  height: number,
  place: Place,
): readonly TableCell[] {
  const { look } = place;
  const whole = { part, width: text + code, span: 2, left: true, right: true };
  if (part === 'band') {
    const { line, filled } = card.band;
    const color = filled ? { color: cardLook.onBand } : {};
    const children = cellLines([line], look, color);
    return [cell({ ...whole, children, ...(filled ? { fill: cardLook.band } : {}) })];
  }
  if (part !== 'foot' || card.code === null)
    return [cell({ ...whole, children: cellLines(card[part], look) })];
  const drawing = qrRun(card.code.text, height, card.code.description, place);
  return [
    cell({
      part,
      width: text,
      span: 1,
      left: true,
      right: false,
      children: cellLines(card.foot, look, { left: true }),
    }),
    cell({
      part,
      width: code,
      span: 1,
      left: false,
      right: true,
      children: [
        new Paragraph({
          style: styleIds.card,
          alignment: AlignmentType.RIGHT,
          children: [drawing],
        }),
      ],
    }),
  ];
}

function emptyCell(width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: 2,
    children: [new Paragraph({ style: styleIds.sectionEnd })],
  });
}

/** Cards as a table without lines of its own: four rows to a card, which stay on one page. */
export function wordCards(block: Cards, place: Place): DescribedTable {
  const { columns, heights, cards } = block;
  const width = Math.floor(place.width / columns);
  const code = twipsOfMm(heights.foot + cardLook.inset);
  const text = width - code;
  const rows = Array.from({ length: Math.ceil(cards.length / columns) }).flatMap((_, at) =>
    parts.map(
      (part) =>
        new TableRow({
          cantSplit: true,
          height: { value: twipsOfMm(heights[part]), rule: HeightRule.ATLEAST },
          children: Array.from({ length: columns }).flatMap((__, column) => {
            const card = cards[at * columns + column];
            return card === undefined
              ? [emptyCell(width)]
              : cells(card, part, [text, code], heights[part], place);
          }),
        }),
    ),
  );
  return new DescribedTable(
    {
      rows,
      width: { size: width * columns, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }).flatMap(() => [text, code]),
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    },
    { title: '', description: xmlSafe(block.description) },
  );
}

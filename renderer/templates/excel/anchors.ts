import type { RowLayout } from './rowLayout.ts';
import { elementOf, elementsOf, type Edit, type XmlElement } from './xmlScan.ts';
import { plainText } from './xmlText.ts';

/** The elements that tie a picture, a chart or a control to cells. */
export const anchorNames: readonly string[] = ['twoCellAnchor', 'oneCellAnchor', 'anchor'];

/**
 * Moves what is anchored to rows: pictures and charts below repeated rows go down with their rows, and what spans
 * them is stretched, as a spreadsheet does when rows are inserted.
 */
export function anchorEdits(
  xml: string,
  layout: RowLayout,
  from = 0,
  to = xml.length,
): readonly Edit[] {
  return elementsOf(xml, anchorNames, from, to).flatMap((anchor) => {
    const start = cornerOf(xml, anchor, 'from');
    const end = cornerOf(xml, anchor, 'to');
    if (start === null) return [];
    const isFixed = /\seditAs\s*=\s*["'](absolute|oneCell)["']/.exec(anchor.open)?.[1];
    if (isFixed === 'absolute') return [];
    const top = layout.first(start.row);
    if (end === null) return [rowEdit(start, top)];
    // An end at the very top of a row is that of the row before.
    const endsAbove = end.offset === 0 && end.row > start.row;
    const bottom =
      isFixed === 'oneCell'
        ? end.row + top - start.row
        : endsAbove
          ? layout.first(end.row - 1) + 1
          : layout.first(end.row);
    return [rowEdit(start, top), rowEdit(end, bottom)];
  });
}

/** The cell where an anchored thing begins: column and row from 1; null where it is tied to none. */
export function anchorCell(
  xml: string,
  anchor: XmlElement,
): { readonly column: number; readonly row: number } | null {
  const corner = cornerOf(xml, anchor, 'from');
  return corner === null ? null : { column: corner.column, row: corner.row };
}

interface Corner {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  /** Below the top of the row, in the format's units. */
  readonly offset: number;
}

function cornerOf(xml: string, anchor: XmlElement, local: 'from' | 'to'): Corner | null {
  const corner = elementOf(xml, local, anchor.innerStart, anchor.innerEnd);
  if (corner === null) return null;
  const { innerStart, innerEnd } = corner;
  const element = elementOf(xml, 'row', innerStart, innerEnd);
  if (element === null) return null;
  // Rows and columns are counted from 0 here.
  return {
    element,
    row: numberIn(xml, element) + 1,
    column: numberIn(xml, elementOf(xml, 'col', innerStart, innerEnd)) + 1,
    offset: numberIn(xml, elementOf(xml, 'rowOff', innerStart, innerEnd)),
  };
}

function numberIn(xml: string, element: XmlElement | null): number {
  return element === null ? 0 : Number(plainText(xml.slice(element.innerStart, element.innerEnd)));
}

function rowEdit({ element }: Corner, row: number): Edit {
  return { start: element.innerStart, end: element.innerEnd, text: String(row - 1) };
}

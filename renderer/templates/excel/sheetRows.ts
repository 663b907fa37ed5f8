import { readRuns, type TextRun } from './richText.ts';
import { columnNumber } from './references.ts';
import { elementOf, elementsOf, XmlFault, type XmlElement } from './xmlScan.ts';
import { attributeOf, plainText } from './xmlText.ts';

/** A cell as it stands in its sheet's part. */
export interface SheetCell extends XmlElement {
  readonly row: number;
  readonly column: number;
}

/** A row as it stands in its sheet's part. */
export interface SheetRow extends XmlElement {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** The rows of a sheet, and where they stand in its part. */
export interface SheetRows {
  readonly xml: string;
  /** The prefix of the elements, with its colon, where the part has one. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  readonly rows: readonly SheetRow[];
}

/**
 * Reads where the rows and cells of a worksheet's part stand; null where the part holds none, as that of a chart.
 * @throws XmlFault where the part is not XML, or its rows are not in order
 */
export function sheetRowsOf(xml: string): SheetRows | null {
  const data = elementOf(xml, 'sheetData');
  if (data === null) return null;
  let last = 0;
  const rows = elementsOf(xml, ['row'], data.innerStart, data.innerEnd).map((element): SheetRow => {
    // Without a number a row follows the one before.
    const row = Number(attributeOf(element.open, 'r') ?? last + 1);
    if (!Number.isInteger(row) || row <= last) throw new XmlFault(element.open);
    last = row;
    return { ...element, row, cells: cellsOf(xml, element, row) };
  });
  const prefix = data.name.slice(0, data.name.length - data.local.length);
  return { xml, prefix, start: data.innerStart, end: data.innerEnd, rows };
}

function cellsOf(xml: string, row: XmlElement, number: number): readonly SheetCell[] {
  let column = 0;
  return elementsOf(xml, ['c'], row.innerStart, row.innerEnd).map((element) => {
    const letters = /^[A-Z]+/i.exec(attributeOf(element.open, 'r') ?? '')?.[0];
    column = letters === undefined ? column + 1 : columnNumber(letters);
    return { ...element, row: number, column };
  });
}

/** The formula of a cell, or null. */
export function formulaOf(xml: string, cell: SheetCell): XmlElement | null {
  return elementOf(xml, 'f', cell.innerStart, cell.innerEnd);
}

/** The text that a cell holds; null for numbers, formulas and empty cells. */
export function cellRuns(
  xml: string,
  cell: SheetCell,
  shared: readonly (readonly TextRun[])[],
): readonly TextRun[] | null {
  const type = attributeOf(cell.open, 't');
  if (type === 'inlineStr') {
    const string = elementOf(xml, 'is', cell.innerStart, cell.innerEnd);
    return string === null ? null : readRuns(xml.slice(string.innerStart, string.innerEnd));
  }
  if ((type !== 's' && type !== 'str') || formulaOf(xml, cell) !== null) return null;
  const value = elementOf(xml, 'v', cell.innerStart, cell.innerEnd);
  if (value === null) return null;
  const text = plainText(xml.slice(value.innerStart, value.innerEnd));
  return type === 's' ? (shared[Number(text)] ?? null) : [{ look: '', text }];
}

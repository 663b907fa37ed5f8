import type { DocumentLook } from '#shared/documents/look.ts';
import type { CellLook, NumberLook } from '#shared/documents/sheetDoc.ts';
import type { TextSize } from '#shared/documents/textHeight.ts';

/** How a cell looks, for the workbook and for its preview alike. */
export interface SheetStyle {
  readonly size: TextSize;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  /** Hex without `#`; null for none. */
  readonly fill: string | null;
  readonly color: string;
  readonly border: 'none' | 'thin' | 'bottom';
}

type Draft = Partial<Omit<SheetStyle, 'size'>> & {
  readonly points: number;
  readonly bold?: boolean;
  readonly moul?: boolean;
};

/** How a look differs from plain text on white without lines. */
function draftOf(cellLook: CellLook | undefined, { sizes, colors }: DocumentLook): Draft {
  const text = sizes.table;
  switch (cellLook) {
    case undefined:
      return { points: text };
    case 'country':
      return { points: sizes.motto, moul: true, horizontal: 'center', vertical: 'middle' };
    case 'issuer':
      return { points: sizes.issuer, moul: true, vertical: 'middle' };
    case 'date':
      return { points: sizes.issuer, horizontal: 'center', vertical: 'middle' };
    case 'title':
      return {
        points: sizes.title,
        bold: true,
        moul: true,
        horizontal: 'center',
        vertical: 'middle',
      };
    case 'subtitle':
      return { points: sizes.issuer, horizontal: 'center', vertical: 'middle' };
    case 'caption':
      return { points: sizes.issuer, bold: true, vertical: 'bottom' };
    case 'header':
      return {
        points: text,
        bold: true,
        horizontal: 'center',
        vertical: 'middle',
        fill: colors.headerFill,
        border: 'thin',
      };
    case 'text':
      return { points: text, border: 'thin' };
    case 'code':
      return { points: text, border: 'thin' };
    case 'group':
      return {
        points: text,
        bold: true,
        vertical: 'middle',
        fill: colors.totalFill,
        border: 'thin',
      };
    case 'subgroup':
      return {
        points: text,
        bold: true,
        vertical: 'middle',
        fill: colors.groupFill,
        border: 'thin',
      };
    case 'number':
      return { points: text, horizontal: 'right', border: 'thin' };
    case 'mark':
      return { points: text, horizontal: 'center', border: 'thin' };
    case 'planned':
      return {
        points: text,
        horizontal: 'center',
        vertical: 'middle',
        border: 'thin',
        fill: plannedFill,
      };
    case 'proposed':
      return {
        points: text,
        horizontal: 'center',
        vertical: 'middle',
        border: 'thin',
        fill: colors.groupFill,
      };
    case 'total':
      return {
        points: text,
        bold: true,
        vertical: 'middle',
        fill: colors.totalFill,
        border: 'thin',
      };
    case 'note':
      return { points: sizes.note, color: colors.muted, vertical: 'middle' };
    case 'key':
      return { points: text, bold: true, color: colors.muted, border: 'bottom' };
    case 'value':
      return { points: text, border: 'bottom' };
    case 'signature':
      return { points: text + 0.5, horizontal: 'center', vertical: 'middle' };
  }
}

/** The cells of a calendar in which something is settled. */
const plannedFill = 'C3D3E8';

export function styleOf(cellLook: CellLook | undefined, look: DocumentLook): SheetStyle {
  const { points, bold = false, moul = false, ...draft } = draftOf(cellLook, look);
  return {
    size: { latin: points, khmer: halfPoint(points * look.khmerScale), bold, moul },
    horizontal: 'left',
    vertical: 'top',
    fill: null,
    color: look.colors.ink,
    border: 'none',
    ...draft,
  };
}

/** Spreadsheets know whole and half points. */
function halfPoint(points: number): number {
  return Math.round(points * 2) / 2;
}

/** Where a number stands in its cell: figures that are compared at the right, running numbers in the middle. */
export function numberPlace(cellLook: CellLook | undefined): SheetStyle['horizontal'] {
  if (cellLook === 'value') return 'left';
  return cellLook === 'mark' ? 'center' : 'right';
}

/** Looks on which an amount of zero is said, instead of left blank. */
const sums: ReadonlySet<CellLook | undefined> = new Set(['group', 'subgroup', 'total']);

/**
 * The number format of a cell. A zero amount on a line is left blank, because it means that no cost is stated.
 * Grouping and decimal marks follow the reader's own settings.
 */
export function numberFormat(format: NumberLook, value: number, cellLook?: CellLook): string {
  const zero = sums.has(cellLook) ? '"–"' : '';
  switch (format) {
    case 'plain':
      return 'General';
    case 'integer':
      return '#,##0';
    case 'rate':
      return Number.isInteger(value) ? '#,##0' : '#,##0.00##';
    case 'riel':
      return `#,##0\\ "៛";\\-#,##0\\ "៛";${zero}`;
    case 'dollar':
      return `[$$-409]#,##0.00;\\-[$$-409]#,##0.00;${zero}`;
  }
}

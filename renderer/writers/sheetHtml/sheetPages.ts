import type { DocumentLook } from '#shared/documents/look.ts';
import type { Sheet } from '#shared/documents/sheetDoc.ts';
import type { PageSetup } from '#shared/documents/textDoc.ts';
import { columnPoints, rowHeights } from '../xlsx/rowHeights.ts';

const papers = { A4: [210, 297], A3: [297, 420] } as const;
const pointsPerMillimetre = 72 / 25.4;

/** Width and height of the paper as it lies, in millimetres. */
export function paperSize({ size, orientation }: PageSetup): readonly [number, number] {
  const [short, long] = papers[size];
  return orientation === 'landscape' ? [long, short] : [short, long];
}

/** A sheet as it falls on paper. */
export interface PrintedSheet {
  /** How much smaller everything is printed, so that the columns fit the width; at most 1. */
  readonly scale: number;
  /** Unscaled, in points; 0 for a hidden column. */
  readonly columns: readonly number[];
  /** Unscaled, in points. */
  readonly heights: readonly number[];
  /** Numbers of rows (from 0) page by page, the repeated ones included. */
  readonly pages: readonly (readonly number[])[];
}

/** Cuts a sheet into pages as a spreadsheet prints it: fitted to the width, title rows repeated. */
export function printedSheet(sheet: Sheet, look: DocumentLook): PrintedSheet {
  const columns = sheet.columns.map(({ width, hidden }) =>
    hidden === true ? 0 : columnPoints(width),
  );
  const [width, height] = paperSize(sheet.page);
  const { top, right, bottom, left } = sheet.page.margins;
  const room = (width - left - right) * pointsPerMillimetre;
  const total = columns.reduce((sum, points) => sum + points, 0);
  const scale = Math.min(1, room / total);
  const heights = rowHeights(sheet, look);
  const pages = pagesOf(
    heights,
    ((height - top - bottom) * pointsPerMillimetre) / scale,
    sheet.printTitles,
  );
  return { scale, columns, heights, pages };
}

function pagesOf(
  heights: readonly number[],
  room: number,
  titles: Sheet['printTitles'],
): readonly (readonly number[])[] {
  const repeated =
    titles === undefined
      ? []
      : Array.from({ length: titles.to - titles.from + 1 }, (_, index) => titles.from - 1 + index);
  const heightOf = (rows: readonly number[]): number =>
    rows.reduce((sum, row) => sum + (heights[row] ?? 0), 0);
  const pages: number[][] = [];
  let page: number[] = [];
  let used = 0;
  for (const [row, height] of heights.entries()) {
    if (used + height > room && page.length > 0) {
      pages.push(page);
      page = [...repeated];
      used = heightOf(repeated);
    }
    page.push(row);
    used += height;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

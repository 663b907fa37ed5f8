import type { PageSetup } from '#shared/documents/textDoc.ts';
import { sheetSize } from '../sheetSize.ts';

/** Word measures in twentieths of a point. */
export function twipsOfMm(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** The library measures drawings in pixels, 96 to the inch. */
export function pixelsOfMm(millimetres: number): number {
  return (millimetres * 96) / 25.4;
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** Width of the text between the margins, in twips. */
export function textWidth(page: PageSetup): number {
  return twipsOfMm(sheetSize(page).width - page.margins.left - page.margins.right);
}

/** Widths in twips of columns that share a width; the last one takes what rounding left. */
export function shareWidth(total: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  const widths = shares.map((share) => Math.floor((total * share) / sum));
  const rest = total - widths.reduce((a, b) => a + b, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

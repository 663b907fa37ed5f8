import type { PageSetup } from '#shared/documents/textDoc.ts';

/** Sheet sizes upright, in millimetres (ISO 216). */
export const uprightSheets = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
} as const;

/** Width and height of a sheet as it lies, in millimetres. */
export function sheetSize({ size, orientation }: PageSetup): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = uprightSheets[size];
  return orientation === 'landscape' ? { width: height, height: width } : { width, height };
}

/** Millimetres from the sheet's edge to the running head or foot: the middle of the margin, where it has room. */
export function edgeDistance(margin: number): number {
  return Math.max(4, Math.min(margin / 2, margin - 7));
}

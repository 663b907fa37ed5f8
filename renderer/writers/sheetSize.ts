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

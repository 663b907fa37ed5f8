/**
 * The line heights, in em, that Word gives the fonts of offices: ascent, descent and gap as the fonts themselves
 * state them (hhea), rounded up as Word rounds its lines. A preview of another height would count other pages.
 */
const heights: Readonly<Record<string, number>> = {
  Arial: 1.15,
  Calibri: 1.221,
  Cambria: 1.172,
  'Times New Roman': 1.15,
  'Khmer OS': 2.02,
  'Khmer OS Battambang': 1.874,
  'Khmer OS Bokor': 2.264,
  'Khmer OS Content': 1.874,
  'Khmer OS Muol': 2.069,
  'Khmer OS Muol Light': 1.825,
  'Khmer OS Siemreap': 1.825,
  'Khmer OS System': 1.776,
};

/** The height of a font's lines, or that of the look where the font is unknown. */
export function fontHeight(font: string, otherwise: number): number {
  return heights[font] ?? otherwise;
}

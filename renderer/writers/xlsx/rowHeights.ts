import type { DocumentLook } from '#shared/documents/look.ts';
import type { CellLook, Sheet, SheetCell } from '#shared/documents/sheetDoc.ts';
import { styleOf, type SheetStyle } from './sheetStyles.ts';
import { khmerLine, latinLine, textHeight } from '#shared/documents/textHeight.ts';

/** Excel's limit, in points. */
const highest = 409;
/** Above and below the text together, in points. */
const padding = 5;
/** Left and right of the text together, in points. */
const sidePadding = 6.5;
const pointsPerPixel = 0.75;
/** The widest digit of the workbook's default font, in pixels; widths of columns are counted in it. */
const digitPixels = 7;

/** The width of a column in points, as Excel draws it at 100 %. */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * digitPixels + 5) * pointsPerPixel;
}

/**
 * The height of each row in points, so that all its text shows. Spreadsheets do not grow rows for wrapped text
 * that a program wrote.
 */
export function rowHeights(sheet: Sheet, look: DocumentLook): readonly number[] {
  const columns = sheet.columns.map(({ width, hidden }) =>
    hidden === true ? 0 : columnPoints(width),
  );
  const styles = new Map<CellLook | undefined, SheetStyle>();
  const style = (cell: SheetCell): SheetStyle => {
    const known = styles.get(cell.look);
    if (known !== undefined) return known;
    const made = styleOf(cell.look, look);
    styles.set(cell.look, made);
    return made;
  };
  const heights = sheet.rows.map(() => 0);
  const grow = (row: number, height: number): void => {
    heights[row] = Math.max(heights[row] ?? 0, height);
  };
  for (const [index, row] of sheet.rows.entries()) {
    grow(index, row.minHeight ?? 0);
    const merges = new Map((row.merges ?? []).map((merge) => [merge.from, merge]));
    for (const [at, cell] of row.cells.entries()) {
      const merge = merges.get(at + 1);
      const { size } = style(cell);
      if (cell.kind !== 'text') {
        // The sign of the riel is a Khmer letter.
        const isRiel = cell.kind !== 'empty' && cell.format === 'riel';
        grow(index, (isRiel ? size.khmer * khmerLine : size.latin * latinLine) + padding);
        continue;
      }
      const to = merge?.to ?? at + 1;
      const width = columns.slice(at, to).reduce((sum, points) => sum + points, 0);
      if (width === 0) continue;
      const height = textHeight(cell.text, width - sidePadding, size) + padding;
      const rows = merge?.rows ?? 1;
      if (rows === 1) grow(index, height);
      else spread(index, rows, height, heights);
    }
  }
  return heights.map((height) => Math.min(highest, Math.ceil(height * 4) / 4));
}

/** A cell over several rows needs their sum; what is missing is added to the last. */
function spread(first: number, rows: number, height: number, heights: number[]): void {
  const each = height / rows;
  for (let row = first; row < first + rows; row += 1) {
    heights[row] = Math.max(heights[row] ?? 0, each);
  }
}

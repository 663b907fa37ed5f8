import type { RawCell, RawRow } from '../../matrix/import/rawTable.ts';
import { looksLegacyKhmer } from '../../text/legacyKhmer.ts';
import { longestCell, type ListSheet } from './listSheet.ts';

/** Says of a cell in which font that is not Unicode it is: '' where only its letters tell, null where in none. */
export type LegacyFontOf = (cell: RawCell, column: number) => string | null;

/** So many different texts of a column, and this share of them, make all its Latin letters doubtful. */
const fewest = 3;
const share = 0.3;

/** Finds text that is Khmer without being Unicode, by the font of the cell and by the letters of its column. */
export function legacyFontFinder(sheet: ListSheet, rows: readonly RawRow[]): LegacyFontOf {
  const texts = Array.from({ length: sheet.width }, () => new Set<string>());
  for (const row of rows) {
    for (const column of sheet.filled(row)) {
      const text = sheet.own(row, column);
      if (hasLatin(text)) texts[column - 1]?.add(text);
    }
  }
  const doubtful = texts.map((different) => {
    if (different.size < fewest) return false;
    const strange = [...different].filter((text) => looksLegacyKhmer(text) !== 'no').length;
    return strange >= fewest && strange >= different.size * share;
  });
  return (cell, column) => {
    if (cell.kind !== 'text' || cell.text.length > longestCell || !hasLatin(cell.text)) return null;
    if (cell.legacyFont !== undefined) return cell.legacyFont;
    if (looksLegacyKhmer(cell.text) === 'sure') return '';
    return doubtful[column - 1] === true ? '' : null;
  };
}

/** Digits are the same in those fonts, and Khmer letters are Unicode whatever the cell's font is. */
function hasLatin(text: string): boolean {
  return /[A-Za-z]/.test(text) && !/[\u1780-\u17D3@]/u.test(text);
}

import type { Cell } from 'exceljs';
import { emptyCell, type RawCell } from '#shared/matrix/import/rawTable.ts';
import { isLegacyKhmerFont } from '#shared/text/legacyKhmer.ts';

/** A cell as a reader of the sheet sees it. */
export function cellOf(cell: Pick<Cell, 'value' | 'numFmt' | 'font'>): RawCell {
  const read = contentOf(cell);
  if (read.kind !== 'text') return read;
  const font = legacyFontOf(cell);
  return font === null ? read : { ...read, legacyFont: font };
}

/** The font of the cell, or of a part of its text, in which Khmer was typed before Unicode. */
function legacyFontOf({ value, font }: Pick<Cell, 'value' | 'font'>): string | null {
  const parts =
    typeof value === 'object' && value !== null && 'richText' in value ? value.richText : [];
  const names = [font as Cell['font'] | undefined, ...parts.map((part) => part.font)];
  return names.map((each) => each?.name ?? '').find(isLegacyKhmerFont) ?? null;
}

function contentOf({ value, numFmt }: Pick<Cell, 'value' | 'numFmt'>): RawCell {
  if (typeof value !== 'object' || value === null) return plain(value ?? null, numFmt);
  if (value instanceof Date) return { kind: 'date', text: dateText(value) };
  if ('richText' in value) {
    return plain(value.richText.map(({ text }) => text).join(''), numFmt);
  }
  if ('error' in value) return { kind: 'broken', text: value.error };
  if ('hyperlink' in value) return plain(value.text, numFmt);
  if ('formula' in value || 'sharedFormula' in value) return ofFormula(value, numFmt);
  return emptyCell;
}

type Formula = Extract<Cell['value'], { formula?: unknown } | { sharedFormula: string }>;

function ofFormula(value: Formula, numFmt: string | undefined): RawCell {
  const { result } = value;
  // A text result that is empty is saved as none at all, as is one that was never reckoned.
  if (result === undefined || result === null) {
    const formula = 'formula' in value ? value.formula : undefined;
    return { kind: 'broken', text: `=${typeof formula === 'string' ? formula : '…'}` };
  }
  if (result instanceof Date) return { kind: 'date', text: dateText(result), formula: true };
  if (typeof result === 'object') return { kind: 'broken', text: result.error };
  const cell = plain(result, numFmt);
  return cell.kind === 'text' || cell.kind === 'number' ? { ...cell, formula: true } : cell;
}

function plain(value: string | number | boolean | null, numFmt: string | undefined): RawCell {
  if (value === null || value === '') return emptyCell;
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return { kind: 'number', text: numberText(value, numFmt) };
  return { kind: 'text', text: value.replaceAll(/\r\n?/g, '\n') };
}

const fixed = /^0(?:\.(0{1,10}))?(?:;.*)?$/;

/** As it is shown where the format says how many decimals; all other formats are for amounts, not for codes. */
function numberText(value: number, numFmt: string | undefined): string {
  const format = fixed.exec(numFmt ?? '');
  return format === null ? String(value) : value.toFixed(format[1]?.length ?? 0);
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? '?' : date.toISOString().slice(0, 10);
}

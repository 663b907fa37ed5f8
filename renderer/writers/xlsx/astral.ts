import type { CellValue } from 'exceljs';

/**
 * exceljs writes its strings in pieces of 16K and encodes each by itself, which tears a character beyond the basic
 * plane (an emoji, say) that stands at a seam. Such characters go through it under cover: their code point
 * between two private-use signs, which no font gives a meaning.
 */
const opening = '\u{E000}';
const closing = '\u{E001}';
const covered = new RegExp(`${opening}([0-9a-f]{5,6})${closing}`, 'gu');
const beyondBasicPlane = /[\u{10000}-\u{10FFFF}]/gu;

function cover(text: string): string {
  return text.replaceAll(
    beyondBasicPlane,
    (character) => `${opening}${character.codePointAt(0)?.toString(16) ?? ''}${closing}`,
  );
}

/** A cell's text, plain or in runs, with such characters under cover. */
export function coverAstral(value: CellValue): CellValue {
  if (typeof value === 'string') return cover(value);
  if (value !== null && typeof value === 'object' && 'richText' in value)
    return { richText: value.richText.map((run) => ({ ...run, text: cover(run.text) })) };
  return value;
}

/** Gives them back in the finished strings. */
export function uncoverAstral(xml: string): string {
  return xml.replaceAll(covered, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

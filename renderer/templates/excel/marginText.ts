import type { FieldScope } from '#shared/documents/fields/scope.ts';
import { fieldPieces } from './fieldText.ts';
import { textIn } from './scopes.ts';

/** What a header or a footer takes with its codes, by the format. */
const longest = 255;

/**
 * A header or footer filled. In it `&` begins a code, so that in a value it is doubled; what is longer than the
 * format takes is cut off the values, never the codes.
 */
export function filledMargin(text: string, scope: FieldScope): string {
  const pieces = fieldPieces(text);
  const fixed = pieces.reduce(
    (sum, piece) => sum + (piece.kind === 'text' ? piece.text.length : 0),
    0,
  );
  let room = longest - fixed;
  let filled = '';
  for (const piece of pieces) {
    if (piece.kind === 'text') filled += piece.text;
    if (piece.kind !== 'field') continue;
    const value = coded(textIn(scope, piece.path), filled, room);
    room -= value.length;
    filled += value;
  }
  return filled;
}

const graphemes = new Intl.Segmenter('km', { granularity: 'grapheme' });

function coded(value: string, before: string, room: number): string {
  // A digit right after the code of a size would belong to it.
  const afterSize = /(?:^|[^&])(?:&&)*&\d+$/.test(before) && /^\d/.test(value);
  let text = afterSize ? ' ' : '';
  for (const { segment } of graphemes.segment(value.replaceAll(/\r\n?/g, '\n'))) {
    const longer = text + segment.replaceAll('&', '&&');
    if (longer.length > room) return text;
    text = longer;
  }
  return text;
}

import { xmlSafe } from '#shared/text/xmlSafe.ts';

/** A stretch of a text with fields; `start` is where it begins in the text. */
export type FieldPiece =
  | { readonly kind: 'text'; readonly start: number; readonly text: string }
  | { readonly kind: 'field'; readonly start: number; readonly path: string }
  | { readonly kind: 'open' | 'close'; readonly start: number; readonly list: string }
  /** A bracket without its other. */
  | { readonly kind: 'unclosed'; readonly start: number; readonly text: string };

/** How much of the text around a lone bracket is shown. */
const shown = 40;

/** Takes a text apart at its fields: `{event.title}`, and the bounds of lists, `{#people}` and `{/people}`. */
export function fieldPieces(text: string): readonly FieldPiece[] {
  const pieces: FieldPiece[] = [];
  let at = 0;
  while (at < text.length) {
    const start = indexOfEither(text, at);
    if (start > at) pieces.push({ kind: 'text', start: at, text: text.slice(at, start) });
    if (start === text.length) break;
    const next = indexOfEither(text, start + 1);
    if (text[start] === '{' && text[next] === '}') {
      pieces.push(fieldOf(text.slice(start + 1, next).trim(), start));
      at = next + 1;
    } else {
      const around =
        text[start] === '{'
          ? text.slice(start, next).slice(0, shown)
          : text.slice(at, start + 1).slice(-shown);
      pieces.push({ kind: 'unclosed', start, text: xmlSafe(around).trim() });
      at = start + 1;
    }
  }
  return pieces;
}

/** Whether there is anything to fill or to complain of. */
export function hasBrackets(text: string): boolean {
  return indexOfEither(text, 0) < text.length;
}

function fieldOf(inside: string, start: number): FieldPiece {
  const list = inside.slice(1).trim();
  if (inside.startsWith('#')) return { kind: 'open', start, list };
  if (inside.startsWith('/')) return { kind: 'close', start, list };
  return { kind: 'field', start, path: inside };
}

function indexOfEither(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{' || char === '}') return at;
  }
  return text.length;
}

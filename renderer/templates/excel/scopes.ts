import type { FieldScope } from '#shared/documents/fields/scope.ts';
import { fieldPieces } from './fieldText.ts';

/** What a row of a list answers, and where it does not, what stands around it. */
export function scopeWithin(row: FieldScope, around: FieldScope): FieldScope {
  return {
    text: (path) => row.text(path) ?? around.text(path),
    number: (path) => (row.text(path) === null ? around.number(path) : row.number(path)),
    rows: (path) => row.rows(path) ?? around.rows(path),
  };
}

/** The text of a field that the template was found to know; that it is missing is a fault of the program. */
export function textIn(scope: FieldScope, path: string): string {
  const text = scope.text(path);
  if (text === null) throw new Error(`The template knows a field that nothing fills: ${path}`);
  return text;
}

/** The number that a text consists of: of one field alone, but for spaces and the bounds of lists; else null. */
export function numberIn(scope: FieldScope, text: string): number | null {
  const pieces = fieldPieces(text).filter(
    (piece) => piece.kind === 'field' || (piece.kind === 'text' && piece.text.trim() !== ''),
  );
  const [only] = pieces;
  if (pieces.length !== 1 || only?.kind !== 'field') return null;
  const number = scope.number(only.path);
  return number === null || !Number.isFinite(number) ? null : number;
}

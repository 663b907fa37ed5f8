import type { FieldCatalogue } from '#shared/documents/fields/scope.ts';
import type { TemplateProblem } from '#shared/documents/fields/templateProblem.ts';
import { fieldPieces, type FieldPiece } from './fieldText.ts';

/** What is wrong with the fields of a text in which nothing can be repeated. */
export function fieldProblems(
  text: string,
  where: string,
  catalogue: FieldCatalogue,
): readonly TemplateProblem[] {
  return fieldPieces(text).flatMap((piece): readonly TemplateProblem[] =>
    piece.kind === 'open' || piece.kind === 'close'
      ? [{ kind: 'unclosed-list', list: piece.list, where }]
      : pieceProblems(piece, where, catalogue, null),
  );
}

/**
 * What is wrong with a field by itself; the bounds of lists are judged together.
 * @param list the list that the rows around are repeated for; fields of an unknown list cannot be judged
 */
export function pieceProblems(
  piece: FieldPiece,
  where: string,
  catalogue: FieldCatalogue,
  list: string | null,
): readonly TemplateProblem[] {
  switch (piece.kind) {
    case 'unclosed':
      return [{ kind: 'unclosed-field', text: piece.text, where }];
    case 'field': {
      const own = list === null ? new Set<string>() : catalogue.lists.get(list);
      const isKnown = own === undefined || own.has(piece.path) || catalogue.texts.has(piece.path);
      return isKnown ? [] : [{ kind: 'unknown-field', field: piece.path, where }];
    }
    case 'text':
    case 'open':
    case 'close':
      return [];
  }
}

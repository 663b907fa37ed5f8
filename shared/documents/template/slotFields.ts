import type { FieldCatalogue } from '../fields/scope.ts';
import type { WordingSlot } from '../kinds/kind.ts';

/** The fields that a wording may use: the document's, and those of the rows for which it stands. */
export function slotFields(
  { texts, lists }: FieldCatalogue,
  { list }: Pick<WordingSlot, 'list'>,
): FieldCatalogue['texts'] {
  const own = list === undefined ? undefined : lists.get(list);
  return own === undefined ? texts : new Set([...texts, ...own]);
}

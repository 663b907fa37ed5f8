import { fieldEntries, type FieldEntry } from '#shared/documents/fields/fieldTree.ts';
import type { FieldCatalogue } from '#shared/documents/fields/scope.ts';
import { catalogueOf } from '#shared/documents/fields/templateFilling.ts';
import type { AnyKind, WordingSlot } from '#shared/documents/kinds/kind.ts';
import { slotFields } from '#shared/documents/template/slotFields.ts';

/** The fields that a wording may hold, and how they are offered. */
export interface UsableFields {
  readonly texts: FieldCatalogue['texts'];
  readonly entries: readonly FieldEntry[];
}

/** Says which fields a wording of the kind may hold: the document's, and before them those of its rows. */
export type FieldsFor = (slot: Pick<WordingSlot, 'list'>) => UsableFields;

/** The same answer for the same list, so that it can be compared. */
export function usableFields(kind: AnyKind): FieldsFor {
  const catalogue = catalogueOf(kind.fields, kind.calculations);
  const { fields, lists } = fieldEntries(kind.fields, kind.calculations);
  const own: UsableFields = { texts: catalogue.texts, entries: fields };
  const ofRows = new Map(
    lists.map((list): [string, UsableFields] => [
      list.path,
      {
        texts: slotFields(catalogue, { list: list.path }),
        entries: [
          ...list.fields.map(({ path, label }) => ({
            path,
            label: {
              en: `${list.label.en}: ${label.en}`,
              km: `${list.label.km}៖ ${label.km}`,
            },
          })),
          ...fields,
        ],
      },
    ]),
  );
  return ({ list }) => (list === undefined ? own : (ofRows.get(list) ?? own));
}

import type { DocumentLanguage } from '../../base/language.ts';
import { fieldEntries, type Calculations } from './fieldTree.ts';
import { placeholder, type Filling, type RowFilling } from './filling.ts';
import type { FieldCatalogue } from './scope.ts';
import type { SpecFields } from './spec.ts';

const suffixes = ['', '.km', '.en'] as const;

function withLanguages(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => suffixes.map((suffix) => path + suffix)));
}

/** The fields of a kind that texts and template files may use; each also with its language (`event.title.km`). */
export function catalogueOf(fields: SpecFields, calculations: Calculations): FieldCatalogue {
  const entries = fieldEntries(fields, calculations);
  return {
    texts: withLanguages(entries.fields.map(({ path }) => path)),
    lists: new Map(
      entries.lists.map((list) => [list.path, withLanguages(list.fields.map(({ path }) => path))]),
    ),
  };
}

/** A filling of placeholders: what a builder draws from it is the template that an office edits in Word or Excel. */
export function templateFilling(
  fields: SpecFields,
  calculations: Calculations,
  language: DocumentLanguage,
): Filling {
  const catalogue = catalogueOf(fields, calculations);
  const over = (texts: ReadonlySet<string>): Filling => ({
    isTemplate: true,
    data: null,
    text: (path) => {
      if (!texts.has(path)) throw new Error(`No field ${path}`);
      return placeholder(path, language);
    },
    knows: (path) => texts.has(path),
    given: () => true,
    number: () => null,
    key: () => '',
    condition: (path) => ({ open: `{#${path}}`, close: `{/${path}}` }),
    rows: (path) => {
      const own = catalogue.lists.get(path);
      if (own === undefined) throw new Error(`No list ${path}`);
      const marks = { open: `{#${path}}`, close: `{/${path}}` };
      return [{ ...over(own), index: 1, marks } satisfies RowFilling];
    },
  });
  return over(catalogue.texts);
}

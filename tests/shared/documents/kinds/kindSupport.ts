import type { DocumentLanguage } from '#shared/base/language.ts';
import { dataFilling } from '#shared/documents/fields/dataFilling.ts';
import { dataSchema } from '#shared/documents/fields/dataSchema.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import { catalogueOf, templateFilling } from '#shared/documents/fields/templateFilling.ts';
import type { AnyKind, BuildInput } from '#shared/documents/kinds/kind.ts';
import { officeWording } from '#shared/documents/officeWording.ts';
import type { SheetCell, SheetDoc } from '#shared/documents/sheetDoc.ts';
import { templateWith } from '#shared/documents/template/defaults.ts';
import type { OfficeFacts, TemplateChanges } from '#shared/documents/template/model.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import { usualRanks } from '#shared/people/precedence.ts';

export const languages: readonly DocumentLanguage[] = ['km', 'en', 'both'];

/** An office that has changed nothing. */
export const office: OfficeFacts = {
  ...officeWording,
  era: 'ព.ស.',
  ranks: usualRanks,
  emblem: null,
};

/** Data as a file gives them, read by the kind's schema. */
export function readData(kind: AnyKind, given: unknown): DocumentData {
  return dataSchema(kind.fields).parse(given);
}

interface Options {
  readonly changes?: TemplateChanges;
}

/** What a kind is built from: data as a file gives them, by default the kind's example. */
export function inputOf(
  kind: AnyKind,
  language: DocumentLanguage,
  given: unknown = kind.example,
  { changes = {} }: Options = {},
): BuildInput {
  const data = readData(kind, given);
  const { date } = data as unknown as { date: never };
  return {
    filling: dataFilling(kind.fields, kind.calculations, data, {
      era: office.era,
      ranks: office.ranks,
      date,
    }),
    template: templateWith(kind, office, changes),
    office,
    language,
  };
}

/** What a kind's template file is built from. */
export function templateInput(kind: AnyKind, language: DocumentLanguage): BuildInput {
  return {
    filling: templateFilling(kind.fields, kind.calculations, language),
    template: templateWith(kind, office, {}),
    office,
    language,
  };
}

/** Every text of a document, and of the cells of a workbook, in order; not its properties. */
export function textsOf(doc: TextDoc | SheetDoc): readonly string[] {
  if (doc.kind === 'sheets') return doc.sheets.flatMap(({ rows }) => rows.flatMap(rowTexts));
  const texts: string[] = [];
  const gather = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && !['kind', 'look', 'layout', 'align', 'size'].includes(key)) {
      texts.push(value);
    } else if (Array.isArray(value)) for (const inner of value) gather(inner, key);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) gather(inner, name);
    }
  };
  for (const { blocks } of doc.sections) gather(blocks);
  return texts;
}

function rowTexts({ cells }: { readonly cells: readonly SheetCell[] }): readonly string[] {
  return cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []));
}

/** What is wrong with the fields of a kind's template: unknown ones, lists and conditions that do not close. */
export function templateFaults(kind: AnyKind, doc: TextDoc | SheetDoc): readonly string[] {
  const catalogue = catalogueOf(kind.fields, kind.calculations);
  const open: string[] = [];
  const faults: string[] = [];
  const isKnown = (path: string) =>
    catalogue.texts.has(path) || open.some((name) => catalogue.lists.get(name)?.has(path) === true);
  for (const [, mark, path = ''] of textsOf(doc)
    .join('\n')
    .matchAll(/\{([#^/]?)([^{}]*)\}/g)) {
    if (mark === '#' || mark === '^') {
      // A workbook's rows are repeated, but nothing in it can be left out.
      const conditions = doc.kind === 'text';
      if (!catalogue.lists.has(path) && !(conditions && isKnown(path)))
        faults.push(`unknown {${mark}${path}}`);
      open.push(path);
    } else if (mark === '/') {
      if (open.pop() !== path) faults.push(`crossed {/${path}}`);
    } else if (!isKnown(path)) faults.push(`unknown {${path}}`);
  }
  return [...faults, ...open.map((path) => `unclosed {#${path}}`)];
}

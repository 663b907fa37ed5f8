import type { Bilingual, DocumentLanguage } from '../../base/language.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import { dataFilling } from '../fields/dataFilling.ts';
import type { Filling } from '../fields/filling.ts';
import { scopeOf } from '../fields/fillingScope.ts';
import type { FieldScope } from '../fields/scope.ts';
import type { DocumentData } from '../fields/spec.ts';
import { catalogueOf, templateFilling } from '../fields/templateFilling.ts';
import type { AnyKind, BuildInput } from '../kinds/kind.ts';
import { templateWith } from '../template/defaults.ts';
import { withOwnColumns } from '../template/ownColumns.ts';
import type { DocumentTemplate, OfficeFacts, TemplateChanges } from '../template/model.ts';

/** What a document of a kind is put together from. */
export interface Composition {
  readonly kind: AnyKind;
  readonly data: DocumentData;
  readonly office: OfficeFacts;
  readonly changes: TemplateChanges;
  readonly language: DocumentLanguage;
}

/** The day that a document bears; null where it has none yet. */
export function documentDate(data: DocumentData): PlainDate | null {
  const date = (data as { readonly date?: PlainDate | null }).date;
  return date ?? null;
}

/** A document's data as its builder reads them. */
export function fillingFor({
  kind,
  data,
  office,
}: Pick<Composition, 'kind' | 'data' | 'office'>): Filling {
  return dataFilling(kind.fields, kind.calculations, data, {
    era: office.era,
    ranks: office.ranks,
    date: documentDate(data),
  });
}

/** The office's template of the kind; digits and columns are the document's own where it names some. */
function templateOf({ kind, data, office, changes }: Composition): DocumentTemplate {
  const template = withOwnColumns(templateWith(kind, office, changes), kind, data);
  const { digits } = data as { readonly digits?: DocumentTemplate['digits'] | '' };
  return digits === 'khmer' || digits === 'latin' ? { ...template, digits } : template;
}

/** What a kind's builder is called with to make a document. */
export function buildInputOf(composition: Composition): BuildInput {
  const { office, language } = composition;
  return {
    filling: fillingFor(composition),
    template: templateOf(composition),
    office,
    language,
  };
}

/** What a kind's builder is called with to make the file of placeholders that an office edits. */
export function templateInputOf(composition: Omit<Composition, 'data'>): BuildInput {
  const { kind, office, changes, language } = composition;
  return {
    filling: templateFilling(kind.fields, kind.calculations, language),
    template: templateWith(kind, office, changes),
    office,
    language,
  };
}

/** What an office's own file is filled from: lists in the order in which the kind prints them. */
export function scopeFor(composition: Composition): FieldScope {
  const { kind, office, language } = composition;
  const filling = fillingFor(composition);
  return scopeOf(
    kind.arranged?.(filling, office) ?? filling,
    catalogueOf(kind.fields, kind.calculations),
    { language, digits: templateOf(composition).digits },
  );
}

/** What the kind cannot print of these data, a sentence each; nothing where all is well. */
export function faultsOf(
  composition: Pick<Composition, 'kind' | 'data' | 'office'>,
): readonly Bilingual[] {
  return composition.kind.check?.(fillingFor(composition)) ?? [];
}

/** The same data under a number. */
export function withNumber(data: DocumentData, number: string): DocumentData {
  return { ...data, number };
}

/** The number that was written into a document by hand; empty where the program is to give one. */
export function numberByHand(data: DocumentData): string {
  return (data as { readonly number?: string }).number ?? '';
}

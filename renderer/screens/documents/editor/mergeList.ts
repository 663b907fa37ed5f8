import { inLanguage, type Bilingual } from '#shared/base/language.ts';
import type { DocumentData } from '#shared/documents/fields/spec.ts';
import type { AnyKind } from '#shared/documents/kinds/kind.ts';

/** A document once for each addressee. */
export interface Merge {
  /** For whom each paper is, in their order; empty where the row does not say. */
  readonly names: readonly string[];
}

/** The papers of a merge; null where the kind has no such list. */
export function mergeList(kind: AnyKind, data: DocumentData): Merge | null {
  const { mergeList: list } = kind;
  if (list === undefined) return null;
  const rows = (data as Readonly<Record<string, unknown>>)[list] as readonly {
    readonly name?: Bilingual;
    readonly body?: Bilingual;
  }[];
  return {
    names: rows.map(({ name, body }) => {
      const text = [name, body]
        .map((part) => (part === undefined ? '' : inLanguage(part, 'en')))
        .find((part) => part !== '');
      return text ?? '';
    }),
  };
}

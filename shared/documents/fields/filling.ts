import type { Bilingual, DocumentLanguage } from '../../base/language.ts';

/**
 * Where a builder takes every value from: the data of one document, or, for a template file, placeholders in their
 * places. A builder that takes all of it from here can draw both.
 */
export interface Filling {
  /** Placeholders stand where values would. */
  readonly isTemplate: boolean;
  /**
   * What it is drawn from, as the kind's description has it, for builders that work with values instead of texts;
   * of a row, the row. Null in a template.
   */
  readonly data: unknown;
  /**
   * The text of a field, of a part of one (`event.date.lunar`), or of a calculated one; empty where nothing is given.
   * @throws where the kind has no such field: a programming fault
   */
  text(path: string): Bilingual;
  /** Whether the kind has such a field: a wording that an office typed may name one that is not. */
  knows(path: string): boolean;
  /** Whether something is given; always so in a template, where nobody knows yet. */
  given(path: string): boolean;
  /** The value of a number or an amount (in riel or dollars); null for all else, and in a template. */
  number(path: string): number | null;
  /** The key of a choice or a rank, as data hold it; empty for all else, where none is given, and in a template. */
  key(path: string): string;
  /** The rows of a list, each a filling of its own; one row of placeholders in a template. */
  rows(path: string): readonly RowFilling[];
  /** What stands round a part that is left out where a field is empty: the marks of a condition, in a template. */
  condition(path: string): Marks;
}

/** What a template file needs before and after a repeated or conditional part; empty in a document. */
export interface Marks {
  readonly open: string;
  readonly close: string;
}

export interface RowFilling extends Filling {
  /** Counted from 1. */
  readonly index: number;
  /** Goes before the first and after the last text of the row. */
  readonly marks: Marks;
}

/** The placeholder of a field: `{event.title}`; in a document of both languages with its language. */
export function placeholder(path: string, document: DocumentLanguage): Bilingual {
  if (document !== 'both') return { en: `{${path}}`, km: `{${path}}` };
  return { en: `{${path}.en}`, km: `{${path}.km}` };
}

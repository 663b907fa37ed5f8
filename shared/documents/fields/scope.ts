/** What a text with fields, or a template file, is filled from. */
export interface FieldScope {
  /**
   * The text of a field by its path: `event.title` in the document's language, `event.title.km` and
   * `event.title.en` in one. Empty where nothing is given; null where there is no such field.
   */
  text(path: string): string | null;
  /** The value of a field that is a number, for a typed cell of a workbook; null for all others. */
  number(path: string): number | null;
  /** The rows of a list by its path; null where there is no such list. A row answers its own fields only. */
  rows(path: string): readonly FieldScope[] | null;
}

/** The fields that a text or a template file of a kind may use. */
export interface FieldCatalogue {
  readonly texts: ReadonlySet<string>;
  /** The lists, each with the fields of its rows; inside a list the fields above may be used too. */
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
}

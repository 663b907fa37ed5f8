/** What a column of a list is read as. */
export type ListUse =
  /** Name in either script, or in both. */
  | 'name'
  | 'familyName'
  | 'givenName'
  | 'honorific'
  | 'sex'
  /** A column of ticks for men, and one for women. */
  | 'male'
  | 'female'
  | 'post'
  /** Post and body in one cell; taken as the post, and asked about. */
  | 'postAndBody'
  | 'organisation'
  | 'province'
  /** Telephones, and e-mail where it stands among them. */
  | 'phone'
  | 'email'
  | 'remarks'
  /** The running number. */
  | 'number'
  | 'signature'
  /** Date or year of birth, age. */
  | 'birth'
  /** A person said that it is not taken. */
  | 'ignore'
  /** Not understood: asked about where it holds anything. */
  | 'unknown';

/** How a sheet is read; a person may correct every part of it. */
export interface ListMapping {
  /** The rows of the headings, as the sheet counts; null where there are none. */
  readonly header: { readonly from: number; readonly to: number } | null;
  /** By column, from the first on. */
  readonly uses: readonly ListUse[];
}

/** What was chosen for a heading before, by `headingKey`. */
export type RememberedUses = ReadonlyMap<string, ListUse>;

/** Columns of which a name is made. */
export function isNameUse(use: ListUse | undefined): boolean {
  return use === 'name' || use === 'familyName' || use === 'givenName';
}

/** The columns that are read as something, counted from 1. */
export type ColumnsByUse = ReadonlyMap<ListUse, readonly number[]>;

export function columnsByUse(uses: readonly ListUse[]): ColumnsByUse {
  const columns = new Map<ListUse, number[]>();
  for (const [index, use] of uses.entries()) {
    const same = columns.get(use);
    if (same === undefined) columns.set(use, [index + 1]);
    else same.push(index + 1);
  }
  return columns;
}

/** Where something stands in the typed text: from, to (excluded), in code units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Rows from one number to another as they were typed; `last` is before `first` where they run backwards. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly at: Stretch;
}

/** A person as the sheet names one by hand. */
export interface NamedPerson {
  /** In either script, titles and all. */
  readonly name: string;
  readonly body: string;
  readonly post: string;
  readonly sex: 'F' | 'M' | null;
}

/** One thing that an entry says. */
export type Said =
  /** «1-45 except 7, 12»: the rows are so, those that are excepted are the other. */
  | {
      readonly kind: 'rows';
      readonly state: 'present' | 'absent';
      readonly rows: readonly Span[] | 'all';
      readonly except: readonly Span[];
      readonly at: Stretch;
    }
  /** Everybody who is not named otherwise was not there. */
  | { readonly kind: 'restAbsent'; readonly at: Stretch }
  /** `row` is null for a walk-in; else who came for that row. */
  | {
      readonly kind: 'named';
      readonly row: number | null;
      readonly person: NamedPerson;
      readonly at: Stretch;
    }
  /** What was not understood, as it was typed. */
  | { readonly kind: 'unread'; readonly text: string; readonly at: Stretch };

export type Entry = readonly Said[];

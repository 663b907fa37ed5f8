import type { SignInRow } from '../model.ts';
import type { NamedPerson, Span, Stretch } from './entry.model.ts';

export type RowState = 'present' | 'absent' | 'open';

/** Somebody whom the entry names, under the key by which the sheet knows them again. */
export interface Named {
  readonly key: string;
  /** Null for a walk-in. */
  readonly row: number | null;
  readonly person: NamedPerson;
  readonly at: Stretch;
}

/** A row of the sheet with what the entry says of it. */
export interface RowSaid {
  readonly row: SignInRow;
  readonly state: RowState;
  /** Who came for it: in place of its participant, for a place to be named, or in a blank row. */
  readonly named: Named | null;
}

/** What keeps an entry from being entered whole; nothing of the rest is lost by it. */
export type EntryProblem =
  | { readonly kind: 'unread'; readonly text: string; readonly at: Stretch }
  /** Not on the sheet, which ends at `last`. Nothing of the span was taken. */
  | { readonly kind: 'beyond'; readonly span: Span; readonly last: number; readonly at: Stretch }
  | { readonly kind: 'reversed'; readonly span: Span; readonly at: Stretch }
  /** A number whose row has no printed name, and none by hand. */
  | { readonly kind: 'nameless'; readonly rows: readonly number[]; readonly at: Stretch }
  | { readonly kind: 'noName'; readonly at: Stretch }
  | { readonly kind: 'notAName'; readonly text: string; readonly at: Stretch }
  /** A row for which two people are named; the first is taken. */
  | { readonly kind: 'namedTwice'; readonly row: number; readonly at: Stretch };

/** What is worth a look and was understood all the same. */
export type EntryNotice =
  /** Counted once. */
  | { readonly kind: 'twice'; readonly rows: readonly number[]; readonly at: Stretch }
  /** Said otherwise before; the later counts. */
  | {
      readonly kind: 'changed';
      readonly rows: readonly number[];
      readonly state: 'present' | 'absent';
      readonly at: Stretch;
    }
  /** Within a range there are rows without a printed name: nothing is taken of those. */
  | { readonly kind: 'passedOver'; readonly rows: readonly number[]; readonly at: Stretch }
  /** The same walk-in twice, counted once. */
  | { readonly kind: 'walkInTwice'; readonly text: string; readonly at: Stretch };

export interface Understood {
  /** Every row of the sheet, in order. */
  readonly rows: readonly RowSaid[];
  readonly walkIns: readonly Named[];
  readonly problems: readonly EntryProblem[];
  readonly notices: readonly EntryNotice[];
  /** Whether the rest is said to be absent. */
  readonly isRestAbsent: boolean;
}

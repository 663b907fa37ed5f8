import type { EventKind, Quantity } from '../../matrix/model.ts';

/** What stays open after a row was read. Each one becomes a question to a person. */
export type Doubt =
  /** Two statements of the row cannot both hold. */
  | {
      readonly kind: 'contradiction';
      readonly verbatim: string;
      readonly between: readonly [Quantity, Quantity];
    }
  /** The row counts something ("Number of…") without saying how many. */
  | { readonly kind: 'missing-number'; readonly verbatim: string; readonly unit: string }
  /** A number whose meaning was not recognised; it was not taken. */
  | {
      readonly kind: 'not-understood';
      readonly verbatim: string;
      readonly because: NotUnderstood;
    };

/**
 * `number`: no pattern knows what the number counts. `each-or-all`: one number stands before several things or
 * places and may hold for each of them or for all. `distribution`: it is given for each of something that the
 * program cannot multiply by ("per district"). `one-year`: it is given for one calendar year ("in 2024").
 */
export type NotUnderstood = 'number' | 'each-or-all' | 'distribution' | 'one-year';

/** What a row's texts say. */
export interface Reading {
  /** Those of the indicator first, then those that only the title states; each in the order of the text. */
  readonly quantities: readonly Quantity[];
  readonly eventKind: EventKind;
  readonly doubts: readonly Doubt[];
}

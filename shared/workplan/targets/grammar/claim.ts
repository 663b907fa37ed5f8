import type { Quantity } from '../../../matrix/model.ts';
import type { NotUnderstood } from '../reading.model.ts';
import type { Token } from './tokens.ts';

/** A quantity before its verbatim words are known. */
export type Draft = Omit<Quantity, 'verbatim' | 'statedIn'>;

/** What a pattern recognised: the stretch from where it was asked up to `next`. */
export type Claim =
  | { readonly kind: 'quantities'; readonly drafts: readonly Draft[]; readonly next: number }
  /** A number that is no quantity: a date, a year, a duration, an ordinal, part of a name. */
  | { readonly kind: 'no-quantity'; readonly next: number }
  /** How many provinces or regions a number "for each" holds for. */
  | {
      readonly kind: 'places';
      readonly of: 'province' | 'region';
      readonly count: number;
      readonly next: number;
    }
  | {
      readonly kind: 'equation';
      readonly factors: readonly [number, number];
      readonly product: number;
      readonly unit: string | null;
      readonly next: number;
    }
  | {
      readonly kind: 'unclear';
      readonly because: NotUnderstood;
      /** What was taken all the same. */
      readonly drafts: readonly Draft[];
      readonly next: number;
    };

export interface Context {
  readonly field: 'title' | 'indicator';
  /** What "twice a year" counts where the text does not say: the unit of the row's kind of event. */
  readonly unit: string;
}

/** One idea of the grammar: null where it does not begin at this place. */
export type Pattern = (tokens: readonly Token[], at: number, context: Context) => Claim | null;

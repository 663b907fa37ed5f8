import type { ListedPeople } from '#shared/documents/build/fromEvent.ts';
import type { EventPaper } from './eventPaper.ts';

/** What is chosen for the papers of an event; it holds while one looks from paper to paper. */
export interface PaperWish {
  readonly who: ListedPeople;
  readonly order: 'body' | 'name';
  readonly figures: boolean;
  /** The columns that were ticked for a paper; those of the office's template for others. */
  readonly columns: { readonly [Paper in EventPaper]?: readonly string[] };
}

import type { Bilingual } from '../base/language.ts';
import type { PlainDate } from './plainDate.ts';

/** A public holiday of one year. Each year's list is set by sub-decree, so the table is the user's to edit. */
export interface Holiday {
  /** `${date}:${key}` */
  readonly id: string;
  readonly date: PlainDate;
  readonly name: Bilingual;
  readonly source: 'fixed' | 'published' | 'computed' | 'user';
}

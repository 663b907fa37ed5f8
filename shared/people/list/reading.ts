import type { Bilingual } from '../../base/language.ts';
import type { ListedPerson, Match, RowPlace } from './model.ts';
import type { ListMapping } from './uses.ts';

/** A row that is taken. */
export interface ReadPerson extends RowPlace {
  readonly person: ListedPerson;
  /** The titles in front of the name, as the list has them: "H.E. Dr.", «ឯកឧត្តម», "Ms.", «ឧកញ៉ា». */
  readonly titles: string;
  /** Where a column says it. */
  readonly birthYear?: number;
  /** Who it is; null where nobody was given to compare with. */
  readonly match: Match | null;
}

/** A row with contents that is no person. */
export interface LeftOutRow extends RowPlace {
  readonly reason: Bilingual;
}

/** What a person has to settle. */
export interface ListQuestion {
  readonly sheet: string;
  /** The row that is kept back; null where the question is about a sheet. */
  readonly row: number | null;
  /** Counted from 1; null where the question is about a whole row or sheet. */
  readonly column: number | null;
  readonly question: Bilingual;
  /** The row as far as it was understood; null where it is about a sheet, or nothing was. */
  readonly held: Pick<ReadPerson, 'person' | 'titles' | 'birthYear'> | null;
  /** The row in which the same person seems to stand already, where that is the question. */
  readonly twice?: RowPlace;
}

/** How the columns of a sheet were read. */
export interface SheetReading {
  readonly sheet: string;
  readonly mapping: ListMapping;
}

/**
 * What would be taken of a list. Every row with contents stands in exactly one of `people`, `leftOut` and the
 * questions that name a row.
 */
export interface ListReading {
  readonly people: readonly ReadPerson[];
  readonly leftOut: readonly LeftOutRow[];
  readonly questions: readonly ListQuestion[];
  readonly sheets: readonly SheetReading[];
}

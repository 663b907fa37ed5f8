import type { ListImportId, PersonId } from '../../base/ids.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import type { Signer } from '../../base/ids.ts';
import type { ListUse } from '../list/uses.ts';

/** A row of a list that was taken in, and who it became. */
export interface TakenRow {
  readonly sheet: string;
  readonly row: number;
  /** What the row says, as one key: the same row of the same list is the same person, whatever else is known. */
  readonly entry: string;
  readonly person: PersonId;
}

/** A row that somebody chose to leave out. */
export type LeftRow = Omit<TakenRow, 'person'>;

/** A list that was taken into the directory. */
export interface ListImport {
  readonly id: ListImportId;
  /** The file's name; empty where it was pasted. */
  readonly fileName: string;
  readonly on: PlainDate;
  readonly by: Signer;
  readonly rows: readonly TakenRow[];
  /** What a person left out, so that it is not asked about when the list comes again. */
  readonly leftOut?: readonly LeftRow[];
}

/** What a heading of lists was chosen to mean; by `headingKey`. */
export interface ListHeading {
  readonly id: string;
  readonly use: ListUse;
}

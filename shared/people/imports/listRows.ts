import type { Bilingual } from '../../base/language.ts';
import { textOf, type RawTable } from '../../matrix/import/rawTable.ts';
import type { Match, RowPlace } from '../list/model.ts';
import type { ListReading, ReadPerson } from '../list/reading.ts';
import { entryOf } from './entryOf.ts';
import type { TakenBefore } from './takenBefore.ts';

/** A person as a row names one, with the titles as they are written. */
export type ReadEntry = Pick<ReadPerson, 'person' | 'titles' | 'birthYear'>;

/** A row of a list in hand: what it says, what it was read as, and what became of it when the list came before. */
export interface ListRow extends RowPlace {
  readonly key: string;
  readonly entry: string;
  /** What the file shows, from the first column on. */
  readonly cells: readonly string[];
  readonly hidden: boolean;
  readonly read:
    | { readonly kind: 'person'; readonly entry: ReadEntry; readonly match: Match }
    | {
        /** Kept back until a person answers. */
        readonly kind: 'held';
        /** As far as it was understood. */
        readonly entry: ReadEntry | null;
        /** Counted from 1; null where the question is about the row. */
        readonly column: number | null;
        readonly question: Bilingual;
        /** The key of the row that it seems to repeat, where that is the question. */
        readonly twice: string | null;
      }
    | { readonly kind: 'leftOut'; readonly reason: Bilingual };
  readonly before: TakenBefore | null;
}

/** Tells the rows of a list apart; a sheet's name stands in a file once. */
function rowKey({ sheet, row }: RowPlace): string {
  return `${row} ${sheet}`;
}

/** Every used row of a list, in the order of the file; what became of it before is not known yet. */
export function listRows(
  tables: readonly RawTable[],
  reading: ListReading,
): readonly Omit<ListRow, 'before'>[] {
  const reads = new Map<string, ListRow['read']>();
  for (const place of reading.people) {
    const { person, titles, birthYear, match } = place;
    const entry = { person, titles, ...(birthYear !== undefined && { birthYear }) };
    reads.set(rowKey(place), { kind: 'person', entry, match: match ?? { state: 'new' } });
  }
  for (const place of reading.leftOut)
    reads.set(rowKey(place), { kind: 'leftOut', reason: place.reason });
  for (const { sheet, row, column, question, held, twice } of reading.questions) {
    if (row === null) continue;
    const other = twice === undefined ? null : rowKey(twice);
    reads.set(rowKey({ sheet, row }), {
      kind: 'held',
      entry: held,
      column,
      question,
      twice: other,
    });
  }
  return tables.flatMap(({ sheet, rows, hiddenRows }) => {
    const hidden = new Set(hiddenRows);
    return rows.flatMap(({ number, cells }) => {
      const key = rowKey({ sheet, row: number });
      const read = reads.get(key);
      if (read === undefined) return [];
      const place = { sheet, row: number, key, entry: entryOf(cells) };
      return [{ ...place, cells: cells.map(textOf), hidden: hidden.has(number), read }];
    });
  });
}

import type {
  ChangedEntry,
  ComparedField,
  PlanDifference,
} from '#shared/matrix/import/comparePlans.ts';

/** A field of a row as it is compared on the screen: four fields of the years are one there. */
export type ShownField =
  | 'level'
  | 'parent'
  | 'title'
  | 'titleKm'
  | 'indicator'
  | 'indicatorKm'
  | 'years'
  | 'source'
  | 'responsibility';

const shownAs: Readonly<Record<ComparedField, ShownField | null>> = {
  level: 'level',
  parent: 'parent',
  title: 'title',
  titleKm: 'titleKm',
  indicator: 'indicator',
  indicatorKm: 'indicatorKm',
  years: 'years',
  marks: 'years',
  markCells: null,
  yearBounds: 'years',
  source: 'source',
  responsibility: 'responsibility',
  line: null,
  proposedReading: null,
  fromOutline: null,
  outline: null,
  addedByHand: null,
};

export interface ShownChange extends Pick<ChangedEntry, 'code' | 'before' | 'after'> {
  readonly shown: readonly ShownField[];
}

/** The rows that read differently, and how many differ only in where they stood in the source. */
export function shownChanges({ changed }: PlanDifference): {
  readonly rows: readonly ShownChange[];
  readonly originOnly: number;
} {
  const rows = changed.map(({ code, before, after, fields }) => ({
    code,
    before,
    after,
    shown: [...new Set(fields.flatMap((field) => shownAs[field] ?? []))],
  }));
  const readable = rows.filter(({ shown }) => shown.length > 0);
  return { rows: readable, originOnly: rows.length - readable.length };
}

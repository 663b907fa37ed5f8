import { useMemo, useState } from 'react';
import { sameValue } from '#shared/history/equal.ts';

type Identified = { readonly id: string };

/**
 * Gives each record that did not change the object it had before: the database makes new objects at every
 * reading, and tables draw a row anew whenever its object is new. Where nothing changed, the array is the same.
 */
export function keepUnchanged<T extends Identified>(
  before: readonly T[],
  now: readonly T[],
): readonly T[] {
  const known = new Map(before.map((record) => [record.id, record]));
  const kept = now.map((record) => {
    const old = known.get(record.id);
    return old !== undefined && sameValue(old, record) ? old : record;
  });
  const same =
    kept.length === before.length && kept.every((record, index) => record === before[index]);
  return same ? before : kept;
}

/** The records of a live query, with unchanged ones as the objects that they were. */
export function useSteadyRecords<T extends Identified>(
  records: readonly T[] | undefined,
): readonly T[] | undefined {
  const [steady] = useState(() => {
    let last: readonly T[] = [];
    return (now: readonly T[]) => (last = keepUnchanged(last, now));
  });
  return useMemo(() => (records === undefined ? undefined : steady(records)), [records, steady]);
}

import { useEffect } from 'react';
import type { RowReader } from './rowReader.ts';

/** Milliseconds that are left to the browser in each pause. */
const reserve = 4;

/** Prepares the search texts while nobody is waiting, so that the first letter of a search finds them ready. */
export function useSearchWarmUp<Row extends object>(
  reader: RowReader<Row>,
  rows: readonly Row[],
  wanted: boolean,
): void {
  useEffect(() => {
    if (!wanted) return;
    let next = 0;
    let request = requestIdleCallback(prepare);
    function prepare(deadline: IdleDeadline): void {
      while (next < rows.length && deadline.timeRemaining() > reserve) {
        for (const end = Math.min(next + 50, rows.length); next < end; next++) {
          const row = rows[next];
          if (row !== undefined) reader.searchText(row);
        }
      }
      if (next < rows.length) request = requestIdleCallback(prepare);
    }
    return () => cancelIdleCallback(request);
  }, [reader, rows, wanted]);
}

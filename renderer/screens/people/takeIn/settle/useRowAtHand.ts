import { useState } from 'react';
import type { ListRow } from '#shared/people/imports/listRows.ts';

export interface RowAtHand {
  readonly row: ListRow | null;
  /** Counted from 1. */
  readonly position: number;
  readonly previous: () => void;
  readonly next: () => void;
  /** Goes to the next row that is still open, after the one at hand, else from the top. */
  readonly nextOpen: () => void;
}

/** Goes through the rows of a heap one by one, beginning with the first that is open. */
export function useRowAtHand(
  rows: readonly ListRow[],
  isOpen: (row: ListRow) => boolean,
): RowAtHand {
  const [key, setKey] = useState<string | null>(null);
  const found = key === null ? -1 : rows.findIndex((row) => row.key === key);
  const at = found >= 0 ? found : Math.max(0, rows.findIndex(isOpen));
  const go = (to: number): void => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, to))];
    if (row !== undefined) setKey(row.key);
  };
  return {
    row: rows[at] ?? null,
    position: at + 1,
    previous: () => go(at - 1),
    next: () => go(at + 1),
    nextOpen: () => {
      const others = [...rows.slice(at + 1), ...rows.slice(0, at)];
      const open = others.find(isOpen);
      setKey(open?.key ?? rows[at]?.key ?? null);
    },
  };
}

import { useState } from 'react';

/** More than so many at once make a window slow, and nobody reads them. */
const atFirst = 50;
const more = 200;

/** The first of many, and how to see further ones. */
export function useShownFirst<T>(all: readonly T[]): {
  readonly shown: readonly T[];
  /** How many the next call of `showMore` adds; 0 where all are shown. */
  readonly next: number;
  readonly showMore: () => void;
} {
  const [limit, setLimit] = useState(atFirst);
  return {
    shown: all.length <= limit ? all : all.slice(0, limit),
    next: Math.max(0, Math.min(more, all.length - limit)),
    showMore: () => setLimit(limit + more),
  };
}

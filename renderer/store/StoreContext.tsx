import { createContext, use } from 'react';
import type { Edge } from './commit.ts';

export const StoreContext = createContext<Edge | null>(null);

/** The door to the store, for commands and live queries. */
export function useStore(): Edge {
  const edge = use(StoreContext);
  if (edge === null) throw new Error('useStore outside its provider');
  return edge;
}

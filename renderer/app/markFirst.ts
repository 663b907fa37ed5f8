import { searchStore } from './openSearch.ts';

/**
 * Marks the first of what the search found, so that Enter opens it, unless the arrows have gone further: what is
 * found late comes after the search has marked the first of what was there.
 */
export function markFirst(): void {
  const { listId, selected } = searchStore.getState();
  if (selected > 0) return;
  const list = document.getElementById(listId);
  const first = list?.querySelector('[data-action]');
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
  if (first === null || first === undefined) return;
  first.setAttribute('data-selected', 'true');
  searchStore.updateState((state) => ({ ...state, selected: 0 }));
}

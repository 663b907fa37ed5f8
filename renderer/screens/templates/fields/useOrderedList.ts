import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Where the focus goes after a list was changed from the keyboard. */
interface NextFocus {
  readonly index: number;
  /** One of the item's buttons, or one of its fields, counted from 0. */
  readonly part: 'up' | 'down' | 'remove' | number;
}

const fields = 'input, textarea';

function partOf(item: Element | null, part: NextFocus['part']): HTMLElement | null {
  if (item === null) return null;
  if (typeof part === 'number') return item.querySelectorAll<HTMLElement>(fields)[part] ?? null;
  // A button that can do nothing where the item now stands takes no focus.
  for (const name of [part, 'up', 'down', 'remove']) {
    const button = item.querySelector<HTMLElement>(`[data-do="${name}"]:not(:disabled)`);
    if (button !== null) return button;
  }
  return null;
}

/** Moves an item by one place; the focus goes with its part. */
export type MoveItem = (index: number, by: -1 | 1, part: NextFocus['part']) => void;

/**
 * A list whose items (`data-item`, their place) are moved by Alt and the arrows, and in which the focus stays where
 * the work is: `focusNext` says where it goes once the list is drawn with other items, `data-do="add"` where there
 * is none left.
 */
export function useOrderedList(
  items: readonly unknown[],
  edit: (index: number, by: -1 | 1) => void,
): {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly focusNext: (next: NextFocus) => void;
  readonly move: MoveItem;
} {
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<{ readonly wanted: NextFocus; readonly over: unknown } | null>(null);
  const focusNext = useCallback(
    (wanted: NextFocus): void => {
      next.current = { wanted, over: items };
    },
    [items],
  );
  const move: MoveItem = (index, by, part) => {
    if (items[index + by] === undefined) return;
    focusNext({ index: index + by, part });
    edit(index, by);
  };
  const moveNow = useRef(move);
  useEffect(() => {
    moveNow.current = move;
    const place = list.current;
    if (next.current === null || next.current.over === items || place === null) return;
    const { index, part } = next.current.wanted;
    next.current = null;
    const item = place.querySelector(`[data-item="${index}"]`);
    const target = partOf(item, part) ?? place.querySelector<HTMLElement>('[data-do="add"]');
    target?.focus();
  });
  useEffect(() => {
    const place = list.current;
    if (place === null) return;
    const onKey = (event: KeyboardEvent): void => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
      const { target } = event;
      if (!event.altKey || by === null || !(target instanceof HTMLElement)) return;
      const item = target.closest<HTMLElement>('[data-item]');
      if (item === null) return;
      event.preventDefault();
      const field = [...item.querySelectorAll(fields)].indexOf(target);
      // What is being typed is kept in its place first.
      target.blur();
      moveNow.current(Number(item.dataset['item']), by, field === -1 ? 'up' : field);
    };
    place.addEventListener('keydown', onKey);
    return () => place.removeEventListener('keydown', onKey);
  }, []);
  return { list, focusNext, move };
}

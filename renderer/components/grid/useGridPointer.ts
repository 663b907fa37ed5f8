import { useEffect, useMemo, useRef, type PointerEvent, type RefObject } from 'react';
import type { GridPlace } from './cursor.ts';
import { useLatest } from './useLatest.ts';

interface PointerOptions {
  readonly onPlace: (place: GridPlace, extend: boolean) => void;
}

/** Pressing on a cell puts the cursor there; dragging draws a block and scrolls at the edges. */
export function useGridPointer(
  root: Readonly<RefObject<HTMLElement | null>>,
  options: PointerOptions,
): { readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void } {
  const latest = useLatest(options);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  return useMemo(() => {
    const drag = (from: GridPlace): void => {
      let last = from;
      const onMove = (event: globalThis.PointerEvent): void => {
        const place = root.current === null ? null : placeNear(root.current, event);
        if (place === null || (place.row === last.row && place.column === last.column)) return;
        last = place;
        latest.current.onPlace(place, true);
      };
      const end = (): void => {
        window.removeEventListener('pointermove', onMove);
        window.removeEventListener('pointerup', end);
        window.removeEventListener('pointercancel', end);
        stop.current = null;
      };
      stop.current = end;
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', end);
      window.addEventListener('pointercancel', end);
    };
    return {
      onPointerDown: (event) => {
        const target = event.target as Element;
        // What React carries here out of a pop-up or an editor is not a press on a cell.
        if (root.current?.contains(target) !== true || target.closest('[data-editor]') !== null) {
          return;
        }
        const place = placeOf(target);
        if (place === null || event.button !== 0) return;
        root.current.focus({ preventScroll: true });
        latest.current.onPlace(place, event.shiftKey);
        drag(place);
      },
    };
  }, [latest, root]);
}

/** The place that an element of the grid stands in. */
export function placeOf(element: Element): GridPlace | null {
  const cell = element.closest<HTMLElement>('[data-c]');
  const row = cell?.closest<HTMLElement>('[data-r]');
  if (cell === null || row === null || row === undefined) return null;
  return { row: Number(row.dataset['r']), column: Number(cell.dataset['c']) };
}

/** The cell under the pointer or, outside the grid, the one nearest to it just beyond the edge. */
function placeNear(
  root: HTMLElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): GridPlace | null {
  const box = root.getBoundingClientRect();
  const header = root.querySelector('[data-header]')?.getBoundingClientRect().height ?? 0;
  const foot = root.querySelector('[data-foot]')?.getBoundingClientRect().height ?? 0;
  const top = box.top + header + 1;
  const bottom = box.top + root.clientHeight - foot - 1;
  const x = Math.min(Math.max(clientX, box.left + 1), box.left + root.clientWidth - 1);
  const y = Math.min(Math.max(clientY, top), bottom);
  const element = document.elementFromPoint(x, y);
  const place = element === null || !root.contains(element) ? null : placeOf(element);
  if (place === null) return null;
  const beyond = clientY < top ? -1 : clientY > bottom ? 1 : 0;
  return { row: Math.max(0, place.row + beyond), column: place.column };
}

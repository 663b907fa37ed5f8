import { useEffect, useRef, type MouseEvent, type PointerEvent } from 'react';

/** A run of months of one line, drawn by the pointer. */
export interface DrawnMonths {
  readonly lineId: string;
  readonly from: number;
  readonly to: number;
  /** Whether the drag sets the months or clears them: it does what its first month asks for. */
  readonly on: boolean;
}

interface MonthDragHandlers {
  readonly onPointerDownCapture: (event: PointerEvent<HTMLElement>) => void;
  readonly onClickCapture: (event: MouseEvent<HTMLElement>) => void;
}

interface Place {
  readonly lineId: string;
  readonly month: number;
  readonly on: boolean;
}

function placeAt(element: Element | null): Place | null {
  const cell = element?.closest<HTMLElement>('[data-month]') ?? null;
  const { month, line, on } = cell?.dataset ?? {};
  if (month === undefined || line === undefined) return null;
  return { lineId: line, month: Number(month), on: on !== undefined };
}

function run(start: Place, end: number): DrawnMonths {
  return {
    lineId: start.lineId,
    from: Math.min(start.month, end),
    to: Math.max(start.month, end),
    on: !start.on,
  };
}

/** Shows a run in the cells themselves: while the hand moves, nothing else is drawn anew. */
function show(area: Element, drawn: DrawnMonths | null): void {
  for (const cell of area.querySelectorAll<HTMLElement>('[data-preview]')) {
    delete cell.dataset['preview'];
  }
  if (drawn === null) return;
  const cells = area.querySelectorAll<HTMLElement>(
    `[data-line="${CSS.escape(drawn.lineId)}"][data-month]`,
  );
  for (const cell of cells) {
    const month = Number(cell.dataset['month']);
    if (month >= drawn.from && month <= drawn.to) {
      cell.dataset['preview'] = drawn.on ? 'on' : 'off';
    }
  }
}

/**
 * Draws months with the pointer along a line, on the cells of an area that carry `data-month` and `data-line`. A
 * press without a movement sets or clears the one month, but only in the cell that already has the cursor: the
 * first press on a cell chooses it, as everywhere in a table.
 */
export function useMonthDrag(onDraw: (drawn: DrawnMonths) => void): MonthDragHandlers {
  const latest = useRef(onDraw);
  useEffect(() => {
    latest.current = onDraw;
  }, [onDraw]);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  /** The press that a click may end, where it fell on the cell with the cursor. */
  const pressed = useRef<Place | null>(null);

  const onPointerDownCapture = (event: PointerEvent<HTMLElement>): void => {
    const target = event.target as Element;
    const start = placeAt(target);
    pressed.current = null;
    if (start === null || event.button !== 0 || event.shiftKey) return;
    const area = event.currentTarget;
    if (target.closest('[role="gridcell"]')?.hasAttribute('data-active') === true) {
      pressed.current = start;
    }
    let drawn: DrawnMonths | null = null;
    const onMove = (move: globalThis.PointerEvent): void => {
      const here = placeAt(document.elementFromPoint(move.clientX, move.clientY));
      if (here === null || here.lineId !== start.lineId) return;
      if (drawn === null && here.month === start.month) return;
      drawn = run(start, here.month);
      pressed.current = null;
      show(area, drawn);
    };
    const end = (up: globalThis.PointerEvent | null): void => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', cancel);
      stop.current = null;
      show(area, null);
      if (drawn !== null && up?.type === 'pointerup') latest.current(drawn);
    };
    const cancel = (): void => end(null);
    stop.current = cancel;
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', cancel);
  };
  const onClickCapture = (event: MouseEvent<HTMLElement>): void => {
    const place = pressed.current;
    if (place !== null && event.detail === 1) latest.current(run(place, place.month));
  };
  return { onPointerDownCapture, onClickCapture };
}

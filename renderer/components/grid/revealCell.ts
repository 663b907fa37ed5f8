/**
 * Scrolls as little as is needed to show a cell between the header, the foot and the frozen columns.
 * @param extent the line's top and bottom in the body, in pixels; null for the header, which is always seen.
 * @param column the column's place; null for a frozen one, which is always seen.
 */
export function revealCell(
  scroller: HTMLElement,
  extent: { readonly start: number; readonly end: number } | null,
  column: number | null,
): void {
  const header = scroller.querySelector<HTMLElement>(':scope > [data-header]');
  const foot = scroller.querySelector<HTMLElement>(':scope > [data-foot]');
  if (extent !== null) {
    const room = scroller.clientHeight - (header?.offsetHeight ?? 0) - (foot?.offsetHeight ?? 0);
    const { start, end } = extent;
    if (start < scroller.scrollTop) scroller.scrollTop = start;
    else if (end > scroller.scrollTop + room) scroller.scrollTop = end - room;
  }
  if (column !== null) {
    const cells = header?.querySelectorAll<HTMLElement>('[data-header-column]') ?? [];
    const cell = cells[column];
    if (cell === undefined) return;
    let frozen = 0;
    for (const each of cells) if (each.dataset['frozen'] !== undefined) frozen += each.offsetWidth;
    const left = leftOf(cell, scroller);
    if (left < frozen) scroller.scrollLeft -= frozen - left;
    else if (left + cell.offsetWidth > scroller.clientWidth) {
      scroller.scrollLeft += Math.min(
        left - frozen,
        left + cell.offsetWidth - scroller.clientWidth,
      );
    }
  }
}

function leftOf(cell: HTMLElement, scroller: HTMLElement): number {
  return (
    cell.getBoundingClientRect().left - scroller.getBoundingClientRect().left - scroller.clientLeft
  );
}

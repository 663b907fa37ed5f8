/** Something that stays whole on a page: a paragraph, a row of a table, signature blocks. */
export interface Unit {
  /** Top and bottom in the document laid out without pages, in CSS pixels. */
  readonly top: number;
  readonly bottom: number;
  /** Stays on the page of the unit after it. */
  readonly keep: boolean;
  /** A new page begins after it. */
  readonly breakAfter: boolean;
  /** Height that a page which begins with it needs besides: repeated header rows, a table's outer rules. */
  readonly repeated: number;
  /** Space over it, outside its top; it falls away where the text flows on to a page that begins with it. */
  readonly lead: number;
}

/**
 * Cuts units into pages of a height: each page is the range of its units, first and one past the last. A unit
 * higher than a page has one to itself. Kept units move with the one after them, unless they fill the page alone.
 */
export function breakIntoPages(
  units: readonly Unit[],
  height: number,
): readonly (readonly [from: number, to: number])[] {
  const pages: (readonly [number, number])[] = [];
  let from = 0;
  while (from < units.length) {
    const to = endOfPage(units, from, height);
    pages.push([from, to]);
    from = to;
  }
  return pages;
}

/** Whether the text flows on to a page that begins with a unit, and no break was asked for. */
export function flowsOn(units: readonly Unit[], from: number): boolean {
  return from > 0 && units[from - 1]?.breakAfter === false;
}

/** Half a pixel is rounding, not overflow. */
const tolerance = 0.5;

function endOfPage(units: readonly Unit[], from: number, height: number): number {
  const first = units[from];
  if (first === undefined) return from + 1;
  const lead = flowsOn(units, from) ? 0 : first.lead;
  const limit = first.top - lead + height - first.repeated + tolerance;
  let to = from;
  for (let unit = units[to]; unit !== undefined && unit.bottom <= limit; unit = units[to]) {
    to += 1;
    if (unit.breakAfter) return to;
  }
  if (to === from) return from + 1;
  if (to === units.length) return to;
  let kept = to;
  while (kept > from && units[kept - 1]?.keep === true) kept -= 1;
  return kept === from ? to : kept;
}

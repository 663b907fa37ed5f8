import { textOver, withText } from './textHtmlLines.ts';
import { asTable, type Placed } from './textHtmlUnits.ts';

interface Reaching {
  readonly cell: HTMLTableCellElement;
  /** Rows that it still takes, the one at hand among them. */
  rows: number;
}

/** The cells of a body that reach from rows above into a row, by the column in which each begins. */
function reachingInto(
  body: HTMLTableSectionElement,
  row: HTMLTableRowElement,
): ReadonlyMap<number, Reaching> {
  const reaching = new Map<number, Reaching>();
  if (body.querySelector('[rowspan]') === null) return reaching;
  const covered = (column: number): boolean =>
    [...reaching].some(([first, { cell }]) => column >= first && column < first + cell.colSpan);
  for (const one of body.rows) {
    if (one === row) break;
    let column = 0;
    const begun: (readonly [number, Reaching])[] = [];
    for (const cell of one.cells) {
      while (covered(column)) column += 1;
      if (cell.rowSpan > 1) begun.push([column, { cell, rows: cell.rowSpan }]);
      column += cell.colSpan;
    }
    for (const [first, reach] of begun) reaching.set(first, reach);
    for (const [first, reach] of reaching) {
      reach.rows -= 1;
      if (reach.rows === 0) reaching.delete(first);
    }
  }
  return reaching;
}

/** Puts an empty cell where one of a row on the page before reaches into the first row of a page, as Word does. */
function continueCells(row: HTMLTableRowElement, reaching: ReadonlyMap<number, Reaching>): void {
  const open = [...reaching].toSorted(([a], [b]) => a - b);
  let column = 0;
  let place = 0;
  const put = (): void => {
    for (let next = open[0]; next !== undefined && next[0] <= column; next = open[0]) {
      const [, { cell, rows }] = next;
      const rest = cell.cloneNode(false) as HTMLTableCellElement;
      rest.rowSpan = rows;
      row.insertBefore(rest, row.cells[place] ?? null);
      place += 1;
      column += cell.colSpan;
      open.shift();
    }
  };
  put();
  for (const cell of [...row.cells].slice(place)) {
    column += cell.colSpan;
    place += 1;
    put();
  }
}

/** The part of a table that a page shows: its rows, under the header rows; the caption on the first page only. */
function partOf(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): Element {
  const [body] = table.tBodies;
  const [first] = rows;
  const part = table.cloneNode(false) as HTMLTableElement;
  for (const child of table.children) {
    const isCaption = child.tagName === 'CAPTION';
    if (child.tagName === 'TBODY' || (isCaption && first !== body?.rows[0])) continue;
    part.append(child.cloneNode(true));
  }
  const copy = table.ownerDocument.createElement('tbody');
  copy.append(...rows.map((row) => row.cloneNode(true)));
  const [begin] = copy.rows;
  if (body !== undefined && first !== undefined && begin !== undefined)
    continueCells(begin, reachingInto(body, first));
  part.append(copy);
  return part;
}

/** A list's part of a page; an ordered one counts on. */
function listPart(list: HTMLElement, items: readonly HTMLElement[], first: Element): Element {
  const part = list.cloneNode(false) as HTMLElement;
  // An item that began on the page before had its number there.
  const begun = items[0]?.classList.contains('later') === true ? 1 : 0;
  const before = [...list.children].indexOf(first) + begun;
  if (before > 0) part.style.counterReset = `item ${before}`;
  part.append(...items);
  return part;
}

/** The lines of a paragraph that a page shows; the whole where they are all there. */
function paragraphPart(units: readonly Placed[]): HTMLElement | null {
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined) return null;
  const { part } = first;
  const edges = part.getBoundingClientRect();
  const begins = first.top <= edges.top;
  const ends = last.bottom >= edges.bottom;
  if (first.lines === null || (begins && ends)) return part.cloneNode(true) as HTMLElement;
  const from = begins ? 0 : textOver(part, first.top);
  const to = ends ? Number.POSITIVE_INFINITY : textOver(part, last.bottom);
  const copy = withText(part, from, to) as HTMLElement;
  if (!begins) copy.classList.add('later');
  if (!ends) copy.classList.add('sooner');
  return copy;
}

function groups<T>(items: readonly T[], key: (item: T) => unknown): readonly (readonly T[])[] {
  const all: T[][] = [];
  for (const item of items) {
    const last = all.at(-1);
    if (last?.[0] !== undefined && key(last[0]) === key(item)) last.push(item);
    else all.push([item]);
  }
  return all;
}

/** The elements that a page shows of its units, in copies. */
export function nodesOf(units: readonly Placed[]): readonly Element[] {
  return groups(units, ({ block }) => block).flatMap((ofBlock): readonly Element[] => {
    const [first] = ofBlock;
    if (first === undefined) return [];
    const { block, part } = first;
    const parts = groups(ofBlock, (unit) => unit.part);
    const table = asTable(block);
    if (table !== null && part !== block) {
      return [
        partOf(
          table,
          parts.flatMap(([unit]) => (unit === undefined ? [] : [unit.part as HTMLTableRowElement])),
        ),
      ];
    }
    const copies = parts.map(paragraphPart).filter((copy) => copy !== null);
    return part === block ? copies : [listPart(block, copies, part)];
  });
}

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
export function partOf(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): Element {
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

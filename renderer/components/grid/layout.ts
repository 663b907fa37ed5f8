import type { GridColumn } from './model.ts';

/** A column that is shown, with its place. Widths are not in it: they stand in the grid's style alone. */
export interface LayoutColumn<Row extends object, Patch> {
  readonly column: GridColumn<Row, Patch>;
  readonly index: number;
  readonly frozen: boolean;
  /** The last frozen column draws the line beyond which the others scroll. */
  readonly edge: boolean;
  /** The style of a frozen cell: how far from the left it stays. */
  readonly style: { readonly left: string } | undefined;
}

/** A heading over neighbouring columns; without text over columns that have none. */
export interface HeaderGroupCell {
  readonly id: string;
  readonly text: string;
  /** Index of its first column. */
  readonly from: number;
  readonly span: number;
  readonly frozen: boolean;
}

export interface GridLayout<Row extends object, Patch> {
  readonly columns: readonly LayoutColumn<Row, Patch>[];
  /** Widths in pixels, by the columns' places. */
  readonly widths: readonly number[];
  /** Empty where no column names a group. */
  readonly groups: readonly HeaderGroupCell[];
  /** Every column in the user's order, the hidden ones too. */
  readonly allColumns: readonly GridColumn<Row, Patch>[];
}

/** The CSS variables that give every row of the grid the same columns. */
export function layoutStyle<Row extends object, Patch>(
  { columns, widths }: GridLayout<Row, Patch>,
  resized: Readonly<Record<string, number>>,
): Record<`--${string}`, string> {
  const style: Record<`--${string}`, string> = {};
  const tracks: string[] = [];
  let left = 0;
  let frozenWidth = 0;
  for (const { column, index, frozen } of columns) {
    const width = widths[index] ?? column.width;
    const grows = column.grow !== undefined && !frozen && resized[column.id] === undefined;
    tracks.push(grows ? `minmax(${width}px, ${column.grow}fr)` : `${width}px`);
    if (frozen) style[`--grid-left-${index}`] = `${left}px`;
    left += width;
    if (frozen) frozenWidth = left;
  }
  style['--grid-columns'] = tracks.join(' ');
  style['--grid-width'] = `${left}px`;
  style['--grid-frozen'] = `${frozenWidth}px`;
  return style;
}

/** The headings over neighbouring columns that name the same group; none where no column names one. */
export function headingsOf<Row extends object, Patch>(
  columns: readonly LayoutColumn<Row, Patch>[],
): readonly HeaderGroupCell[] {
  if (columns.every(({ column }) => column.group === undefined)) return [];
  const headings: HeaderGroupCell[] = [];
  for (const { column, index, frozen } of columns) {
    const text = column.group ?? '';
    const last = headings.at(-1);
    // A heading never runs from the frozen columns into those that scroll away under them.
    if (last?.text === text && last.frozen === frozen) {
      headings[headings.length - 1] = { ...last, span: last.span + 1 };
    } else {
      headings.push({ id: column.id, text, from: index, span: 1, frozen });
    }
  }
  return headings;
}

import { blockOf, type CursorState } from './cursor.ts';
import type { GridView } from './gridView.ts';
import type { GridLayout } from './layout.ts';
import type { GridSelection } from './model.ts';
import type { KeyedRow } from './pasteBlock.ts';
import type { CopiedBlock } from './useGridClipboard.ts';

/** What is shown and where the cursor is. */
export interface GridScene<Row extends object, Patch> {
  readonly props: { readonly rowKey: (row: Row) => string };
  readonly view: GridView<Row>;
  readonly layout: GridLayout<Row, Patch>;
  readonly cursor: CursorState;
}

/** The selected block as the screen knows it: rows and columns by themselves, headings of groups left out. */
export function selectionOf<Row extends object, Patch>(
  scene: GridScene<Row, Patch>,
): GridSelection<Row> {
  const { view, layout, cursor } = scene;
  const { top, bottom, left, right } = blockOf(cursor);
  const at = view.lines[cursor.cursor.row];
  return {
    row: (typeof at === 'number' ? view.rows[at] : undefined) ?? null,
    columnId: layout.columns[cursor.cursor.column]?.column.id ?? null,
    rows: top < 0 ? [] : dataRows(view, top, bottom),
    columnIds: layout.columns.slice(left, right + 1).map(({ column }) => column.id),
  };
}

/** The texts of the selected block, or null where there is nothing to copy. */
export function copyBlock<Row extends object, Patch>(
  scene: GridScene<Row, Patch>,
): CopiedBlock | null {
  const { rows, columnIds } = selectionOf(scene);
  const columns = scene.layout.columns
    .map(({ column }) => column)
    .filter(({ id }) => columnIds.includes(id));
  if (rows.length === 0) return null;
  return {
    texts: rows.map((row) => columns.map((column) => column.text(row))),
    numeric: columns.map(({ align }) => align === 'end'),
  };
}

/** The rows from the block's first one on, as many as are wanted or there are, and the block's first column. */
export function dataRowsFrom<Row extends object, Patch>(
  { props, view, cursor }: GridScene<Row, Patch>,
  wanted: number,
): { readonly rows: readonly KeyedRow<Row>[]; readonly left: number } | null {
  const { top, left } = blockOf(cursor);
  if (top < 0) return null;
  const rows: KeyedRow<Row>[] = [];
  for (let line = top; line < view.lines.length && rows.length < wanted; line++) {
    for (const row of dataRows(view, line, line)) rows.push({ row, rowKey: props.rowKey(row) });
  }
  return { rows, left };
}

function dataRows<Row extends object>(
  { lines, rows }: GridView<Row>,
  first: number,
  last: number,
): readonly Row[] {
  return lines
    .slice(first, last + 1)
    .flatMap((line) => (typeof line === 'number' ? (rows[line] ?? []) : []));
}

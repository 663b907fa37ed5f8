import { foldText } from './fold.ts';
import type { GridRefusal } from './labels.ts';
import type { GridColumn, GridEdit, GridOption } from './model.ts';

/** A data row of the grid with its key. */
export interface KeyedRow<Row extends object> {
  readonly row: Row;
  readonly rowKey: string;
}

export interface BlockResult<Row extends object, Patch> {
  readonly edits: readonly GridEdit<Row, Patch>[];
  readonly refused: readonly GridRefusal[];
  /** Pasted cells beyond the last row or column. */
  readonly outside: number;
}

export interface PasteRequest<Row extends object, Patch> {
  readonly block: readonly (readonly string[])[];
  /** The data rows from the block's first row down to the grid's last. */
  readonly rows: readonly KeyedRow<Row>[];
  /** The columns from the block's first column to the grid's last. */
  readonly columns: readonly GridColumn<Row, Patch>[];
  /** The size of the selected block: a block that fits into it a whole number of times is repeated. */
  readonly selected: { readonly rows: number; readonly columns: number };
  readonly readOnly: string;
}

/** What pasting a block comes to: the edits taken and the cells refused, each with its reason. Cells that would not change are left alone. */
export function planPaste<Row extends object, Patch>(
  request: PasteRequest<Row, Patch>,
): BlockResult<Row, Patch> {
  const { rows, columns, readOnly } = request;
  const block = tiled(request.block, request.selected);
  const edits: GridEdit<Row, Patch>[] = [];
  const refused: GridRefusal[] = [];
  let outside = 0;
  for (const [rowAt, texts] of block.entries()) {
    const target = rows[rowAt];
    for (const [columnAt, text] of texts.entries()) {
      const column = columns[columnAt];
      if (target === undefined || column === undefined) {
        outside += 1;
        continue;
      }
      const outcome = editCell(target, column, text, readOnly);
      if (outcome === null) continue;
      if ('problem' in outcome) {
        refused.push({ pastedRow: rowAt + 1, header: column.header, ...outcome });
      } else {
        edits.push(outcome);
      }
    }
  }
  return { edits, refused, outside };
}

/** What text put into a cell comes to: an edit, a refusal, or null where it says what the cell says already. */
export function editCell<Row extends object, Patch>(
  { row, rowKey }: KeyedRow<Row>,
  column: GridColumn<Row, Patch>,
  text: string,
  readOnly: string,
): GridEdit<Row, Patch> | { readonly text: string; readonly problem: string } | null {
  const { edit } = column;
  if (text === column.text(row)) return null;
  if (edit === undefined || edit.allowed?.(row) === false) return { text, problem: readOnly };
  const meant = optionValue(edit.editor, row, text);
  if (meant === (edit.text ?? column.text)(row)) return null;
  const parsed = edit.parse(meant, row);
  if (!parsed.ok) return { text, problem: parsed.problem };
  return { row, rowKey, columnId: column.id, patch: parsed.value, text: meant };
}

/** The choices of a select for this row, or null for another kind of editor. */
export function optionsOf<Row extends object>(
  editor: NonNullable<GridColumn<Row, unknown>['edit']>['editor'],
  row: Row,
): readonly GridOption[] | null {
  if (typeof editor === 'string' || !('select' in editor)) return null;
  return typeof editor.select === 'function' ? editor.select(row) : editor.select;
}

function optionValue<Row extends object>(
  editor: NonNullable<GridColumn<Row, unknown>['edit']>['editor'],
  row: Row,
  text: string,
): string {
  const options = optionsOf(editor, row);
  if (options === null || options.some((option) => option.value === text)) return text;
  const wanted = foldText(text.trim());
  return options.find((option) => foldText(option.label.trim()) === wanted)?.value ?? text;
}

function tiled(
  block: readonly (readonly string[])[],
  selected: { readonly rows: number; readonly columns: number },
): readonly (readonly string[])[] {
  const height = block.length;
  const width = Math.max(...block.map((row) => row.length));
  const down = selected.rows % height === 0 ? Math.max(1, selected.rows / height) : 1;
  const across = selected.columns % width === 0 ? Math.max(1, selected.columns / width) : 1;
  if (down === 1 && across === 1) return block;
  return Array.from({ length: height * down }, (_, row) => {
    const texts = block[row % height] ?? [];
    return Array.from({ length: width * across }, (_, column) => texts[column % width] ?? '');
  });
}

/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/role-supports-aria-props -- ARIA 1.2 has aria-readonly on gridcells; rows are placed one by one in a scrolled area, which table elements do not allow */
import { memo, type ReactNode } from 'react';
import classes from './Grid.module.css';
import type { GridActions } from './actions.ts';
import { CellEditor } from './CellEditor.tsx';
import type { LayoutColumn } from './layout.ts';
import type { EditSession, RefusedText } from './useGridEditing.ts';

interface DataCellProps<Row extends object, Patch> {
  readonly id: string;
  readonly row: Row;
  readonly placed: LayoutColumn<Row, Patch>;
  readonly active: boolean;
  readonly selected: boolean;
  readonly session: EditSession | null;
  readonly refused: RefusedText | undefined;
  readonly actions: GridActions;
}

function DataCellView<Row extends object, Patch>(props: DataCellProps<Row, Patch>): ReactNode {
  const { id, row, placed, active, selected, session, refused, actions } = props;
  const { column, index, frozen, edge, style } = placed;
  const { edit } = column;
  const editable = edit !== undefined && edit.allowed?.(row) !== false;
  return (
    <div
      role="gridcell"
      id={id}
      className={classes['cell']}
      style={style}
      lang={column.lang}
      title={refused?.problem}
      aria-colindex={index + 1}
      aria-selected={selected}
      aria-readonly={!editable}
      aria-invalid={refused === undefined ? undefined : true}
      data-c={index}
      data-align={column.align}
      data-active={active || undefined}
      data-selected={selected || undefined}
      data-frozen={frozen || undefined}
      data-edge={edge || undefined}
      data-tone={refused === undefined ? column.tone?.(row) : 'bad'}
    >
      <div className={classes['content']}>
        {refused?.text ?? (column.display === undefined ? column.text(row) : column.display(row))}
      </div>
      {session !== null && edit !== undefined && (
        <CellEditor row={row} column={column} edit={edit} session={session} actions={actions} />
      )}
    </div>
  );
}

export const DataCell = memo(DataCellView) as typeof DataCellView;

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one in a scrolled area, which table elements do not allow */
import { memo, type CSSProperties, type ReactNode } from 'react';
import classes from './Grid.module.css';
import type { GridActions } from './actions.ts';
import { DataCell } from './DataCell.tsx';
import type { LayoutColumn } from './layout.ts';
import type { GridTone } from './model.ts';
import type { EditSession, RefusedText } from './useGridEditing.ts';

export interface DataRowProps<Row extends object, Patch> {
  readonly gridId: string;
  readonly row: Row;
  /** The row's place among the lines shown. */
  readonly line: number;
  readonly ariaRow: number;
  readonly top: number;
  readonly columns: readonly LayoutColumn<Row, Patch>[];
  /** The column of the cursor, or -1. */
  readonly active: number;
  /** The first and last selected column, or -1. */
  readonly from: number;
  readonly to: number;
  readonly session: EditSession | null;
  readonly refused: ReadonlyMap<string, RefusedText> | undefined;
  readonly tone: GridTone | undefined;
  /** Where the row stands in a tree; undefined outside of one. */
  readonly level: number | undefined;
  readonly heading: boolean | undefined;
  readonly open: boolean | undefined;
  readonly actions: GridActions;
}

function DataRowView<Row extends object, Patch>(props: DataRowProps<Row, Patch>): ReactNode {
  const { gridId, row, line, ariaRow, top, columns, active, from, to, session } = props;
  const style: CSSProperties = { top };
  return (
    <div
      role="row"
      aria-rowindex={ariaRow}
      className={classes['row']}
      style={style}
      data-r={line}
      aria-level={props.level}
      aria-expanded={props.open}
      data-tone={props.tone}
      data-heading={props.heading === true ? props.level : undefined}
      data-current={active >= 0 || undefined}
      data-editing={session !== null || undefined}
    >
      {columns.map((placed) => (
        <DataCell
          key={placed.column.id}
          id={`${gridId}-${line}-${placed.index}`}
          row={row}
          placed={placed}
          active={placed.index === active}
          selected={placed.index >= from && placed.index <= to}
          session={session?.columnId === placed.column.id ? session : null}
          refused={props.refused?.get(placed.column.id)}
          actions={props.actions}
        />
      ))}
    </div>
  );
}

/** A row of data; drawn anew only when something of its own changes. */
export const DataRow = memo(DataRowView) as typeof DataRowView;

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one in a scrolled area, which table elements do not allow */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import classes from './Grid.module.css';
import type { GridActions } from './actions.ts';
import { blockOf, type CursorState } from './cursor.ts';
import { DataRow } from './DataRow.tsx';
import { GroupHeading } from './GroupHeading.tsx';
import type { GridView } from './gridView.ts';
import type { GridLabels } from './labels.ts';
import type { LayoutColumn } from './layout.ts';
import type { GridGrouping, GridTone, GridTreePlace } from './model.ts';
import { revealCell } from './revealCell.ts';
import type { EditSession, RefusedTexts } from './useGridEditing.ts';

interface GridBodyProps<Row extends object, Patch> {
  readonly gridId: string;
  readonly scroller: HTMLDivElement | null;
  readonly view: GridView<Row>;
  readonly columns: readonly LayoutColumn<Row, Patch>[];
  readonly rowKey: (row: Row) => string;
  readonly rowTone: ((row: Row) => GridTone | undefined) | undefined;
  readonly tree: ((row: Row) => GridTreePlace) | undefined;
  readonly grouping: GridGrouping<Row> | null;
  readonly collapsed: readonly string[];
  readonly heights: { readonly data: number; readonly group: number };
  readonly cursor: CursorState;
  /** Counts the moves that ask for the cursor's cell to be brought into view. */
  readonly reveal: number;
  readonly session: EditSession | null;
  readonly refused: RefusedTexts;
  /** Lines of the header, which count as rows of the grid for a screen reader. */
  readonly headerLines: number;
  readonly labels: GridLabels;
  readonly actions: GridActions;
}

/** The lines in view, and a few beyond them. */
const overscan = 6;

/** The scrolled part of the grid: only what is in view is drawn. */
export function GridBody<Row extends object, Patch>(props: GridBodyProps<Row, Patch>): ReactNode {
  const { gridId, scroller, view, columns, rowKey, heights, cursor, session, actions, tree } =
    props;
  const { lines, rows } = view;
  const isHeading = (index: number): boolean => {
    const line = lines[index];
    if (typeof line !== 'number') return true;
    const row = rows[line];
    return row !== undefined && tree?.(row).heading === true;
  };
  // oxlint-disable-next-line react/incompatible-library -- the React compiler, which this would switch off, is not used
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (isHeading(index) ? heights.group : heights.data),
    // A new function for new lines or heights makes the virtualizer lay them out again.
    getItemKey: useCallback(
      (index: number) => (lines[index] === undefined || heights.data === 0 ? -1 : index),
      [lines, heights],
    ),
    overscan,
  });
  const items = virtualizer.getVirtualItems();

  const keyAt = (index: number): string | null => {
    const line = lines[index];
    const row = typeof line === 'number' ? rows[line] : undefined;
    return row === undefined ? null : rowKey(row);
  };

  const block = blockOf(cursor);
  const editingShown =
    session === null || items.some(({ index }) => keyAt(index) === session.rowKey);
  useEffect(() => {
    if (!editingShown) actions.leaveEdit(true);
  }, [editingShown, actions]);

  useReveal(props, (line) => virtualizer.measurementsCache[line]);

  useLayoutEffect(() => {
    const id = `${gridId}-${cursor.cursor.row}-${cursor.cursor.column}`;
    const target =
      document.getElementById(id) ?? document.getElementById(`${gridId}-${cursor.cursor.row}-0`);
    if (target === null) scroller?.removeAttribute('aria-activedescendant');
    else scroller?.setAttribute('aria-activedescendant', target.id);
  });

  return (
    <div role="rowgroup" className={classes['body']} style={{ height: virtualizer.getTotalSize() }}>
      {items.map(({ index, start }) => {
        const line = lines[index];
        if (line === undefined) return null;
        const place = {
          gridId,
          line: index,
          ariaRow: props.headerLines + index + 1,
          top: start,
          columns,
          actions,
        };
        const here = cursor.cursor.row === index;
        if (typeof line !== 'number') {
          return props.grouping === null ? null : (
            <GroupHeading
              key={line.key}
              {...place}
              group={line}
              rows={rows}
              grouping={props.grouping}
              active={here}
              folded={props.collapsed.includes(line.key)}
              labels={props.labels}
            />
          );
        }
        const row = rows[line];
        if (row === undefined) return null;
        const key = rowKey(row);
        const selected = index >= block.top && index <= block.bottom;
        return (
          <DataRow
            key={key}
            {...place}
            row={row}
            active={here ? cursor.cursor.column : -1}
            from={selected ? block.left : -1}
            to={selected ? block.right : -1}
            session={session?.rowKey === key ? session : null}
            refused={props.refused.get(key)}
            tone={props.rowTone?.(row)}
            {...treeProps(tree?.(row))}
          />
        );
      })}
    </div>
  );
}

/** As single values, so that a row whose place stays the same is not drawn again. */
function treeProps(place: GridTreePlace | undefined) {
  return { level: place?.level, heading: place?.heading, open: place?.open ?? undefined };
}

/** Scrolls to the moving corner of the block whenever it was moved. */
function useReveal<Row extends object, Patch>(
  { scroller, columns, cursor, reveal }: GridBodyProps<Row, Patch>,
  extentOf: (line: number) => { readonly start: number; readonly end: number } | undefined,
): void {
  const revealed = useRef(reveal);
  useLayoutEffect(() => {
    if (revealed.current === reveal) return;
    revealed.current = reveal;
    if (scroller === null) return;
    const { row, column } = cursor.corner;
    revealCell(
      scroller,
      row < 0 ? null : (extentOf(row) ?? null),
      columns[column]?.frozen === true ? null : column,
    );
  });
}

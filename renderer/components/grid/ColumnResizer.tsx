import { useRef, type PointerEvent, type ReactNode } from 'react';
import classes from './GridHeader.module.css';
import type { GridActions } from './actions.ts';
import type { GridColumn } from './model.ts';
import { withWidth } from './preferences.ts';
import { defaultMinWidth } from './useGridLayout.ts';

interface ColumnResizerProps<Row extends object, Patch> {
  readonly column: GridColumn<Row, Patch>;
  readonly width: number;
  readonly label: string;
  readonly actions: GridActions;
}

/** The edge by which a column is widened; a double click gives it back its own width. By keyboard the column's menu does the same. */
export function ColumnResizer<Row extends object, Patch>({
  column,
  width,
  label,
  actions,
}: ColumnResizerProps<Row, Patch>): ReactNode {
  const drag = useRef<{ startX: number; startWidth: number; width: number } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    // A growing column may be wider than its own width says: what is seen is what is dragged.
    const seen = event.currentTarget.parentElement?.getBoundingClientRect().width ?? width;
    drag.current = { startX: event.clientX, startWidth: seen, width: seen };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (drag.current === null) return;
    const wanted = drag.current.startWidth + event.clientX - drag.current.startX;
    drag.current.width = Math.round(Math.max(wanted, column.minWidth ?? defaultMinWidth));
    actions.dragWidth(column.id, drag.current.width);
  };
  const onPointerUp = (): void => {
    if (drag.current === null) return;
    const { width: dragged, startWidth } = drag.current;
    drag.current = null;
    actions.dragWidth(column.id, null);
    actions.focus();
    if (dragged !== startWidth) actions.arrange((now) => withWidth(now, column.id, dragged));
  };
  return (
    <div
      className={classes['resizer']}
      title={label}
      data-resizer=""
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onDoubleClick={() => actions.arrange((now) => withWidth(now, column.id, null))}
    />
  );
}

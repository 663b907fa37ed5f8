/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one in a scrolled area, which table elements do not allow */
import { IconArrowDown, IconArrowUp, IconChevronDown, IconFilter } from '@tabler/icons-react';
import { Popover } from '@mantine/core';
import { useState, type DragEvent, type ReactNode } from 'react';
import classes from './GridHeader.module.css';
import type { GridActions } from './actions.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { ColumnResizer } from './ColumnResizer.tsx';
import type { GridLabels } from './labels.ts';
import type { GridLayout, LayoutColumn } from './layout.ts';
import type { GridPreferences } from './model.ts';
import { cycleSort, withColumnMoved } from './preferences.ts';

interface HeaderCellProps<Row extends object, Patch> {
  readonly id: string;
  readonly placed: LayoutColumn<Row, Patch>;
  readonly layout: GridLayout<Row, Patch>;
  readonly preferences: GridPreferences;
  readonly labels: GridLabels;
  readonly actions: GridActions;
  readonly rows: readonly Row[];
  readonly active: boolean;
  readonly menuOpen: boolean;
}

const dragType = 'application/x-grid-column';

/** A column's heading: sorts at a click, opens its menu, is dragged to another place, and widened at its edge. */
export function HeaderCell<Row extends object, Patch>(
  props: HeaderCellProps<Row, Patch>,
): ReactNode {
  const { id, placed, layout, preferences, labels, actions, active, menuOpen } = props;
  const { column, index, frozen, edge, style } = placed;
  const [dropSide, setDropSide] = useState<'before' | 'after' | null>(null);
  const sort = preferences.sort?.find((each) => each.columnId === column.id);
  const filtered = preferences.filters?.[column.id] !== undefined;
  const sortable = column.sortable !== false;

  const menuButton = (
    <button
      type="button"
      tabIndex={-1}
      className={classes['menuButton']}
      data-open={menuOpen || undefined}
      aria-label={labels.columnMenu(column.header)}
      aria-haspopup="dialog"
      aria-expanded={menuOpen}
      onClick={() => actions.openMenu(menuOpen ? null : column.id)}
    >
      <IconChevronDown size={14} aria-hidden />
    </button>
  );

  return (
    <div
      role="columnheader"
      tabIndex={-1}
      id={id}
      className={classes['cell']}
      style={style}
      aria-colindex={index + 1}
      aria-label={column.header}
      aria-sort={sort === undefined ? undefined : sort.descending ? 'descending' : 'ascending'}
      title={column.description}
      data-header-column={column.id}
      data-align={column.align}
      data-active={active || undefined}
      data-frozen={frozen || undefined}
      data-edge={edge || undefined}
      data-drop={dropSide ?? undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragType)) return;
        event.preventDefault();
        setDropSide(sideOf(event));
      }}
      onDragLeave={() => setDropSide(null)}
      onDrop={(event) => {
        const dragged = event.dataTransfer.getData(dragType);
        const side = sideOf(event);
        setDropSide(null);
        if (dragged === '') return;
        actions.arrange((now) => withColumnMoved(now, layout.allColumns, dragged, column.id, side));
      }}
    >
      <button
        type="button"
        tabIndex={-1}
        className={classes['label']}
        data-sortable={sortable || undefined}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData(dragType, column.id);
          event.dataTransfer.effectAllowed = 'move';
        }}
        onDragEnd={actions.focus}
        onClick={(event) => {
          actions.focus();
          if (sortable) actions.arrange((now) => cycleSort(now, column.id, event.shiftKey));
        }}
      >
        <span className={classes['text']}>{column.header}</span>
        {sort !== undefined &&
          (sort.descending ? (
            <IconArrowDown size={12} className={classes['mark']} aria-hidden />
          ) : (
            <IconArrowUp size={12} className={classes['mark']} aria-hidden />
          ))}
        {filtered && (
          <IconFilter
            data-filter
            size={12}
            className={classes['mark']}
            aria-label={labels.filter}
          />
        )}
      </button>
      {menuOpen ? (
        <Popover
          opened
          onChange={(opened) => {
            if (!opened) actions.openMenu(null);
          }}
          position="bottom-end"
          trapFocus
          withinPortal
          shadow="md"
          offset={4}
        >
          <Popover.Target>
            <span className={classes['menuAnchor']}>{menuButton}</span>
          </Popover.Target>
          <Popover.Dropdown
            p={0}
            className={classes['dropdown'] ?? ''}
            aria-label={labels.columnMenu(column.header)}
          >
            <ColumnMenu {...props} />
          </Popover.Dropdown>
        </Popover>
      ) : (
        <span className={classes['menuAnchor']}>{menuButton}</span>
      )}
      {column.resizable !== false && (
        <ColumnResizer
          column={column}
          width={layout.widths[index] ?? column.width}
          label={labels.resizeColumn(column.header)}
          actions={actions}
        />
      )}
    </div>
  );
}

/** Which half of a heading the pointer is over. */
function sideOf(event: DragEvent): 'before' | 'after' {
  const box = event.currentTarget.getBoundingClientRect();
  return event.clientX < box.left + box.width / 2 ? 'before' : 'after';
}

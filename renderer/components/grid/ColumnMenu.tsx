import { useState, type KeyboardEvent, type ReactNode } from 'react';
import classes from './ColumnMenu.module.css';
import type { GridActions } from './actions.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { ColumnFilter } from './ColumnFilter.tsx';
import type { GridLabels } from './labels.ts';
import type { GridLayout, LayoutColumn } from './layout.ts';
import type { GridPreferences } from './model.ts';
import { withColumnMoved, withoutSort, withSort, withWidth } from './preferences.ts';
import { defaultMinWidth } from './useGridLayout.ts';

interface ColumnMenuProps<Row extends object, Patch> {
  readonly placed: LayoutColumn<Row, Patch>;
  readonly layout: GridLayout<Row, Patch>;
  readonly preferences: GridPreferences;
  readonly labels: GridLabels;
  readonly actions: GridActions;
  readonly rows: readonly Row[];
}

interface Item {
  readonly text: string;
  readonly run: () => void;
  /** The menu stays open, so that the key can be pressed again. */
  readonly stays?: boolean;
}

const widthStep = 24;

/** What can be done with a column: sorting, filtering, freezing, moving, widening, hiding, and the choice of columns. */
export function ColumnMenu<Row extends object, Patch>(
  props: ColumnMenuProps<Row, Patch>,
): ReactNode {
  const { placed, layout, preferences, labels, actions, rows } = props;
  const [choosing, setChoosing] = useState(false);
  const { column } = placed;

  if (choosing) {
    return (
      <div role="presentation" className={classes['menu']} onKeyDown={walk}>
        <ColumnChooser
          columns={layout.allColumns}
          preferences={preferences}
          labels={labels}
          actions={actions}
        />
      </div>
    );
  }
  const sections = [
    sortItems(props),
    [
      ...placeItems(props),
      { text: labels.chooseColumns, run: () => setChoosing(true), stays: true },
    ],
  ];
  return (
    <div role="presentation" className={classes['menu']} onKeyDown={walk}>
      {sections.map(
        (items, section) =>
          items.length > 0 && (
            <div key={section === 0 ? 'sort' : 'place'} className={classes['section']}>
              {items.map(({ text, run, stays }) => (
                <button
                  key={text}
                  type="button"
                  className={classes['item']}
                  onClick={() => {
                    run();
                    if (stays !== true) actions.openMenu(null);
                  }}
                >
                  {text}
                </button>
              ))}
            </div>
          ),
      )}
      {column.filterable !== false && (
        <ColumnFilter
          column={column}
          filter={preferences.filters?.[column.id]}
          rows={rows}
          labels={labels}
          onFilter={(filter) => actions.filter(column.id, filter)}
        />
      )}
    </div>
  );
}

function sortItems<Row extends object, Patch>({
  placed: { column },
  preferences,
  labels,
  actions,
}: ColumnMenuProps<Row, Patch>): Item[] {
  if (column.sortable === false) return [];
  const sortBy = (descending: boolean): void =>
    actions.arrange((now) => withSort(now, { columnId: column.id, descending }, false));
  const sorted = preferences.sort?.some(({ columnId }) => columnId === column.id) === true;
  return [
    { text: labels.sortAscending, run: () => sortBy(false) },
    { text: labels.sortDescending, run: () => sortBy(true) },
    ...(sorted
      ? [
          {
            text: labels.sortNone,
            run: () => actions.arrange((now) => withoutSort(now, column.id)),
          },
        ]
      : []),
  ];
}

function placeItems<Row extends object, Patch>({
  placed: { column, index, frozen },
  layout,
  labels,
  actions,
}: ColumnMenuProps<Row, Patch>): Item[] {
  const width = layout.widths[index] ?? column.width;
  const neighbour = (step: -1 | 1): string | undefined => {
    const next = layout.columns[index + step];
    return next?.frozen === frozen ? next.column.id : undefined;
  };
  const move = (step: -1 | 1, text: string): Item[] => {
    const target = neighbour(step);
    if (target === undefined) return [];
    const side = step === 1 ? 'after' : 'before';
    return [
      {
        text,
        run: () =>
          actions.arrange((now) =>
            withColumnMoved(now, layout.allColumns, column.id, target, side),
          ),
        stays: true,
      },
    ];
  };
  const resize = (by: number, text: string): Item => ({
    text,
    run: () =>
      actions.arrange((now) =>
        withWidth(now, column.id, Math.max(column.minWidth ?? defaultMinWidth, width + by)),
      ),
    stays: true,
  });
  return [
    {
      text: frozen ? labels.unfreeze : labels.freeze,
      run: () =>
        actions.arrange((now) => ({ ...now, frozen: { ...now.frozen, [column.id]: !frozen } })),
    },
    ...move(-1, labels.moveLeft),
    ...move(1, labels.moveRight),
    ...(column.resizable === false
      ? []
      : [resize(widthStep, labels.wider), resize(-widthStep, labels.narrower)]),
    ...(column.hideable === false || layout.columns.length < 2
      ? []
      : [
          {
            text: labels.hide,
            run: () =>
              actions.arrange((now) => ({ ...now, hidden: { ...now.hidden, [column.id]: true } })),
          },
        ]),
  ];
}

/** Up and down go from one control of the menu to the next, as in any menu. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('button, input')];
  const at = controls.findIndex((control) => control === document.activeElement);
  controls[(at + step + controls.length) % controls.length]?.focus();
  event.preventDefault();
}

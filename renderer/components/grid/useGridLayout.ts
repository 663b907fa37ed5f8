import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { headingsOf, type GridLayout, type LayoutColumn } from './layout.ts';
import type { GridColumn, GridPreferences } from './model.ts';

/*
 * The table library keeps the columns: order, visibility, freezing and widths. It is given
 * no rows, because it builds its row model anew whenever a row changes, which is felt from 10,000 rows on;
 * gridView.ts arranges the rows instead and leaves them in place while they are edited.
 */
const features = tableFeatures({
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
});

type NoRow = Record<string, never>;
type Definition = ColumnDef<typeof features, NoRow>;

const noRows: NoRow[] = [];
export const defaultMinWidth = 48;

/** The columns as the user has arranged them; `liveWidths` are those being dragged. */
export function useGridLayout<Row extends object, Patch>(
  columns: readonly GridColumn<Row, Patch>[],
  preferences: GridPreferences,
  liveWidths: Readonly<Record<string, number>>,
): GridLayout<Row, Patch> {
  const definitions = useMemo(() => definitionsOf(columns), [columns]);
  const { order, widths, hidden, frozen } = preferences;
  const state = useMemo(
    () => ({
      columnOrder: completeOrder(columns, order ?? []),
      columnVisibility: Object.fromEntries(
        columns.map(({ id, hidden: byDefault }) => [id, !(hidden?.[id] ?? byDefault ?? false)]),
      ),
      columnPinning: {
        start: completeOrder(columns, order ?? []).filter((id) => {
          const column = columns.find((each) => each.id === id);
          return frozen?.[id] ?? column?.freeze ?? false;
        }),
        end: [],
      },
    }),
    [columns, order, hidden, frozen],
  );
  const sizing = useMemo(() => ({ ...widths, ...liveWidths }), [widths, liveWidths]);
  const table = useTable<typeof features, NoRow>({
    features,
    columns: definitions,
    data: noRows,
    state: { ...state, columnSizing: sizing },
  });

  const start = table.getStartVisibleLeafColumns();
  const shown = [...start, ...table.getCenterVisibleLeafColumns()];
  const signature = JSON.stringify(shown.map(({ id }) => id));
  const frozenCount = start.length;
  /* oxlint-disable react/preserve-manual-memoization -- the signature stands for the table's columns, which it makes anew */
  const layoutColumns = useMemo(
    () => placeColumns(columns, JSON.parse(signature) as string[], frozenCount),
    [columns, signature, frozenCount],
  );
  /* oxlint-enable react/preserve-manual-memoization */

  const widthList = JSON.stringify(shown.map((column) => column.getSize()));
  const { columnOrder } = state;
  return useMemo(() => {
    const byId = new Map(columns.map((column) => [column.id, column]));
    return {
      columns: layoutColumns,
      widths: JSON.parse(widthList) as number[],
      groups: headingsOf(layoutColumns),
      allColumns: columnOrder.flatMap((id) => byId.get(id) ?? []),
    };
  }, [columns, layoutColumns, widthList, columnOrder]);
}

/** The wanted order, with columns that it does not know (new in this version of the program) at their own places. */
export function completeOrder(
  columns: readonly { readonly id: string }[],
  wanted: readonly string[],
): string[] {
  const known = new Set(columns.map(({ id }) => id));
  const order = wanted.filter((id) => known.has(id));
  for (const [place, { id }] of columns.entries()) {
    if (order.includes(id)) continue;
    const before = columns[place - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before.id) + 1, 0, id);
  }
  return order;
}

function definitionsOf<Row extends object, Patch>(
  columns: readonly GridColumn<Row, Patch>[],
): Definition[] {
  return columns.map(({ id, header, width, minWidth }) => ({
    id,
    header,
    size: width,
    minSize: minWidth ?? Math.min(width, defaultMinWidth),
  }));
}

function placeColumns<Row extends object, Patch>(
  columns: readonly GridColumn<Row, Patch>[],
  ids: readonly string[],
  frozenCount: number,
): readonly LayoutColumn<Row, Patch>[] {
  return ids.flatMap((id, index) => {
    const column = columns.find((each) => each.id === id);
    if (column === undefined) return [];
    const frozen = index < frozenCount;
    const style = frozen ? { left: `var(--grid-left-${index})` } : undefined;
    return [{ column, index, frozen, edge: index === frozenCount - 1, style }];
  });
}

import type { GridColumn, GridFilter, GridPreferences, GridSort } from './model.ts';
import { completeOrder } from './useGridLayout.ts';

type Columns = readonly Pick<GridColumn<object, unknown>, 'id'>[];

/** The arrangement after a click on a header: ascending, descending, unsorted. `add` keeps the other columns' sorting. */
export function cycleSort(
  preferences: GridPreferences,
  columnId: string,
  add: boolean,
): GridPreferences {
  const now = preferences.sort?.find((each) => each.columnId === columnId);
  if (now === undefined) return withSort(preferences, { columnId, descending: false }, add);
  if (!now.descending) return withSort(preferences, { columnId, descending: true }, add);
  return add ? withoutSort(preferences, columnId) : { ...preferences, sort: [] };
}

export function withoutSort(preferences: GridPreferences, columnId: string): GridPreferences {
  return {
    ...preferences,
    sort: (preferences.sort ?? []).filter((each) => each.columnId !== columnId),
  };
}

/** Sorts by one column, or by it after those already sorted by. */
export function withSort(
  preferences: GridPreferences,
  sort: GridSort,
  add: boolean,
): GridPreferences {
  if (!add) return { ...preferences, sort: [sort] };
  const others = preferences.sort ?? [];
  return {
    ...preferences,
    sort: others.some((each) => each.columnId === sort.columnId)
      ? others.map((each) => (each.columnId === sort.columnId ? sort : each))
      : [...others, sort],
  };
}

/** Sets or, with null, lifts a column's filter. */
export function withFilter(
  preferences: GridPreferences,
  columnId: string,
  filter: GridFilter | null,
): GridPreferences {
  const { [columnId]: _, ...others } = preferences.filters ?? {};
  return { ...preferences, filters: filter === null ? others : { ...others, [columnId]: filter } };
}

export function withWidth(
  preferences: GridPreferences,
  columnId: string,
  width: number | null,
): GridPreferences {
  const { [columnId]: _, ...others } = preferences.widths ?? {};
  return { ...preferences, widths: width === null ? others : { ...others, [columnId]: width } };
}

/** Puts a column directly before or after another. */
export function withColumnMoved(
  preferences: GridPreferences,
  columns: Columns,
  columnId: string,
  target: string,
  side: 'before' | 'after',
): GridPreferences {
  if (columnId === target) return preferences;
  const order = completeOrder(columns, preferences.order ?? []).filter((id) => id !== columnId);
  order.splice(order.indexOf(target) + (side === 'after' ? 1 : 0), 0, columnId);
  return { ...preferences, order };
}

export function withGroupToggled(preferences: GridPreferences, key: string): GridPreferences {
  const collapsed = preferences.collapsed ?? [];
  return {
    ...preferences,
    collapsed: collapsed.includes(key)
      ? collapsed.filter((each) => each !== key)
      : [...collapsed, key],
  };
}

export function withoutFilters(preferences: GridPreferences): GridPreferences {
  return { ...preferences, filters: {} };
}

/** The columns as they were before the user arranged them; sorting, filters and folds stay. */
export function withOwnColumns({ sort, filters, collapsed }: GridPreferences): GridPreferences {
  return {
    ...(sort === undefined ? {} : { sort }),
    ...(filters === undefined ? {} : { filters }),
    ...(collapsed === undefined ? {} : { collapsed }),
  };
}

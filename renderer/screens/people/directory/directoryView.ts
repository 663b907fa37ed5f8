import { z } from 'zod';
import type { GroupId } from '#shared/base/ids.ts';
import { bodyKinds } from '#shared/matrix/bodies.model.ts';
import {
  noFilters,
  sortColumns,
  type DirectoryFilters,
  type DirectorySort,
  type SortColumn,
} from '#shared/people/search/directoryQuery.ts';

/** How the list of people was left. */
export interface DirectoryView {
  readonly text: string;
  readonly filters: DirectoryFilters;
  /** Whose members alone are listed; null for everybody. */
  readonly group: GroupId | null;
  readonly sort: DirectorySort | null;
  readonly hidden: readonly SortColumn[];
  /** The place in the list of the person who was opened last. */
  readonly place: number;
}

export const freshView: DirectoryView = {
  text: '',
  filters: noFilters,
  group: null,
  sort: null,
  hidden: ['email'],
  place: 0,
};

const branded = <Id extends string>() => z.string().transform((text) => text as Id);

const filters = z.object({
  bodyKind: z.enum(bodyKinds).nullable(),
  body: branded<NonNullable<DirectoryFilters['body']>>().nullable(),
  province: branded<NonNullable<DirectoryFilters['province']>>().nullable(),
  sex: z.enum(['F', 'M', 'unstated']).nullable(),
  tag: z.string().nullable(),
  phone: z.enum(['with', 'without']).nullable(),
});

const kept = z.object({
  text: z.string().catch(''),
  filters: filters.catch(noFilters),
  group: branded<GroupId>().nullable().catch(null),
  sort: z
    .object({ column: z.enum(sortColumns), descending: z.boolean() })
    .nullable()
    .catch(null),
  hidden: z.array(z.enum(sortColumns)).catch([...freshView.hidden]),
  place: z.number().int().nonnegative().catch(0),
});

/** Takes what can be used of a kept view. */
export function judgeDirectoryView(value: unknown): DirectoryView {
  const read = kept.safeParse(value);
  return read.success ? read.data : freshView;
}

/** How many filters are set. */
export function filtersSet({ filters, group }: Pick<DirectoryView, 'filters' | 'group'>): number {
  return [...Object.values(filters), group].filter((value) => value !== null).length;
}

/** What a press on a column's heading makes of the order: rising, falling, and as it was before. */
export function nextSort(sort: DirectorySort | null, column: SortColumn): DirectorySort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** The view with a column shown or hidden; one is always left, and a hidden one sorts no more. */
export function withColumn(view: DirectoryView, column: SortColumn, shown: boolean): DirectoryView {
  const hidden = shown
    ? view.hidden.filter((one) => one !== column)
    : [...view.hidden, column].filter((one, at, all) => all.indexOf(one) === at);
  if (hidden.length === sortColumns.length) return view;
  const sort = view.sort !== null && hidden.includes(view.sort.column) ? null : view.sort;
  return { ...view, hidden, sort };
}

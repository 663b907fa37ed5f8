import { expect, test } from 'vitest';
import { sortColumns } from '#shared/people/search/directoryQuery.ts';
import {
  filtersSet,
  freshView,
  judgeDirectoryView,
  nextSort,
  withColumn,
  type DirectoryView,
} from '#renderer/screens/people/directory/directoryView.ts';

test('a kept view is taken as it was; what cannot be understood begins afresh', () => {
  const view: DirectoryView = {
    ...freshView,
    text: 'sok',
    filters: { ...freshView.filters, sex: 'F' },
    sort: { column: 'post', descending: true },
    place: 12,
  };
  expect(judgeDirectoryView(structuredClone(view))).toEqual(view);
  expect(judgeDirectoryView(undefined)).toEqual(freshView);
  expect(
    judgeDirectoryView({ ...view, filters: { sex: 'X' }, sort: { column: 'gone' }, place: -1 }),
  ).toEqual({ ...view, filters: freshView.filters, sort: null, place: 0 });
});

test('a heading sorts rising, then falling, then no more', () => {
  const rising = nextSort(null, 'post');
  expect(rising).toEqual({ column: 'post', descending: false });
  const falling = nextSort(rising, 'post');
  expect(falling).toEqual({ column: 'post', descending: true });
  expect(nextSort(falling, 'post')).toBeNull();
  expect(nextSort(falling, 'sex')).toEqual({ column: 'sex', descending: false });
});

test('a column that is hidden sorts no more, and one always stays', () => {
  const sorted: DirectoryView = { ...freshView, sort: { column: 'post', descending: false } };
  expect(withColumn(sorted, 'post', false)).toMatchObject({
    hidden: ['email', 'post'],
    sort: null,
  });
  expect(withColumn(sorted, 'email', true).hidden).toEqual([]);
  const one = sortColumns
    .slice(1)
    .reduce((view, column) => withColumn(view, column, false), freshView);
  expect(withColumn(one, sortColumns[0], false)).toBe(one);
});

test('filters are counted, the group among them', () => {
  expect(filtersSet(freshView)).toBe(0);
  expect(filtersSet({ filters: { ...freshView.filters, sex: 'M' }, group: 'group' as never })).toBe(
    2,
  );
});

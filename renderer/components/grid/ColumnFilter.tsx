import { TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import classes from './ColumnMenu.module.css';
import { foldText, naturalKey } from './fold.ts';
import type { GridLabels } from './labels.ts';
import type { GridColumn, GridFilter } from './model.ts';

interface ColumnFilterProps<Row extends object, Patch> {
  readonly column: GridColumn<Row, Patch>;
  readonly filter: GridFilter | undefined;
  readonly rows: readonly Row[];
  readonly labels: GridLabels;
  readonly onFilter: (filter: GridFilter | null) => void;
}

/** More values than these are not shown at once; typing narrows them. */
const shownValues = 200;

/** The filter of a column: a piece of text, or a choice among the values that occur. */
export function ColumnFilter<Row extends object, Patch>({
  column,
  filter,
  rows,
  labels,
  onFilter,
}: ColumnFilterProps<Row, Patch>): ReactNode {
  const [text, setText] = useState(filter?.kind === 'contains' ? filter.text : '');
  const wanted = useDeferredValue(text);
  const values = useMemo(() => valuesOf(column, rows), [column, rows]);
  const matching = useMemo(
    () => values.filter((value) => foldText(value).includes(foldText(wanted.trim()))),
    [values, wanted],
  );
  const chosen = new Set(filter?.kind === 'values' ? filter.values : []);
  const toggle = (value: string): void => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    onFilter(next.size === 0 ? null : { kind: 'values', values: [...next] });
  };

  return (
    <fieldset className={classes['section']}>
      <legend className={classes['legend']}>{labels.filter}</legend>
      <TextInput
        size="xs"
        aria-label={labels.filterContains}
        placeholder={labels.filterContains}
        value={text}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setText(next);
          onFilter(next.trim() === '' ? null : { kind: 'contains', text: next });
        }}
      />
      <fieldset className={classes['values']} aria-label={labels.filterValues}>
        {matching.slice(0, shownValues).map((value) => (
          <label key={value} className={classes['choice']}>
            <input type="checkbox" checked={chosen.has(value)} onChange={() => toggle(value)} />
            <span>{value === '' ? labels.emptyValue : value}</span>
          </label>
        ))}
        {matching.length > shownValues && (
          <div className={classes['more']}>{labels.moreValues(matching.length - shownValues)}</div>
        )}
      </fieldset>
      {filter !== undefined && (
        <button
          type="button"
          className={classes['item']}
          onClick={() => {
            setText('');
            onFilter(null);
          }}
        >
          {labels.clearFilter}
        </button>
      )}
    </fieldset>
  );
}

function valuesOf<Row extends object, Patch>(
  column: GridColumn<Row, Patch>,
  rows: readonly Row[],
): readonly string[] {
  const values = new Set<string>();
  for (const row of rows) {
    for (const value of column.filterValues?.(row) ?? [column.text(row)]) values.add(value);
  }
  return [...values]
    .map((value) => ({ value, key: naturalKey(value) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ value }) => value);
}

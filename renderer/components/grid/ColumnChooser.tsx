import type { ReactNode } from 'react';
import classes from './ColumnMenu.module.css';
import type { GridActions } from './actions.ts';
import type { GridLabels } from './labels.ts';
import type { GridColumn, GridPreferences } from './model.ts';
import { withOwnColumns } from './preferences.ts';

interface ColumnChooserProps<Row extends object, Patch> {
  readonly columns: readonly GridColumn<Row, Patch>[];
  readonly preferences: GridPreferences;
  readonly labels: GridLabels;
  readonly actions: GridActions;
}

/** Which columns are shown. */
export function ColumnChooser<Row extends object, Patch>({
  columns,
  preferences,
  labels,
  actions,
}: ColumnChooserProps<Row, Patch>): ReactNode {
  const isHidden = (column: GridColumn<Row, Patch>): boolean =>
    preferences.hidden?.[column.id] ?? column.hidden ?? false;
  const shown = columns.filter((column) => !isHidden(column)).length;
  return (
    <fieldset className={classes['section']}>
      <legend className={classes['legend']}>{labels.chooseColumns}</legend>
      <div className={classes['values']}>
        {columns.map((column) => (
          <label key={column.id} className={classes['choice']}>
            <input
              type="checkbox"
              checked={!isHidden(column)}
              disabled={column.hideable === false || (shown === 1 && !isHidden(column))}
              onChange={() =>
                actions.arrange((now) => ({
                  ...now,
                  hidden: { ...now.hidden, [column.id]: !isHidden(column) },
                }))
              }
            />
            <span>
              {column.group === undefined ? column.header : `${column.group}: ${column.header}`}
            </span>
          </label>
        ))}
      </div>
      <button
        type="button"
        className={classes['item']}
        onClick={() => {
          actions.arrange(withOwnColumns);
          actions.openMenu(null);
        }}
      >
        {labels.resetColumns}
      </button>
    </fieldset>
  );
}

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one in a scrolled area, which table elements do not allow */
import { memo, type ReactNode } from 'react';
import classes from './GridHeader.module.css';
import type { GridActions } from './actions.ts';
import { HeaderCell } from './HeaderCell.tsx';
import type { GridLabels } from './labels.ts';
import type { GridLayout } from './layout.ts';
import type { GridPreferences } from './model.ts';

interface GridHeaderProps<Row extends object, Patch> {
  readonly gridId: string;
  readonly layout: GridLayout<Row, Patch>;
  readonly preferences: GridPreferences;
  readonly labels: GridLabels;
  readonly actions: GridActions;
  readonly rows: readonly Row[];
  /** The column of the cursor while it is in the header, or -1. */
  readonly active: number;
  readonly menuColumn: string | null;
}

function GridHeaderView<Row extends object, Patch>(props: GridHeaderProps<Row, Patch>): ReactNode {
  const { gridId, layout, preferences, active, menuColumn } = props;
  const { groups, columns } = layout;
  return (
    <div role="rowgroup" className={classes['header']} data-header="">
      {groups.length > 0 && (
        <div role="row" aria-rowindex={1} className={classes['groups']}>
          {groups.map(({ id, text, from, span, frozen }) => (
            <div
              key={id}
              role={text === '' ? 'gridcell' : 'columnheader'}
              aria-colindex={from + 1}
              aria-colspan={span}
              className={classes['group']}
              data-empty={text === '' || undefined}
              data-frozen={frozen || undefined}
              style={{
                gridColumn: `${from + 1} / span ${span}`,
                ...(frozen ? { left: `var(--grid-left-${from})` } : {}),
              }}
            >
              <span>{text}</span>
            </div>
          ))}
        </div>
      )}
      <div role="row" aria-rowindex={groups.length > 0 ? 2 : 1} className={classes['leaves']}>
        {columns.map((placed) => (
          <HeaderCell
            key={placed.column.id}
            id={`${gridId}--1-${placed.index}`}
            placed={placed}
            layout={layout}
            preferences={preferences}
            labels={props.labels}
            actions={props.actions}
            rows={props.rows}
            active={placed.index === active}
            menuOpen={menuColumn === placed.column.id}
          />
        ))}
      </div>
    </div>
  );
}

/** The headings of the columns and of the groups they stand in. */
export const GridHeader = memo(GridHeaderView) as typeof GridHeaderView;

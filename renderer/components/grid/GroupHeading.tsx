/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one in a scrolled area, which table elements do not allow */
import { IconChevronDown } from '@tabler/icons-react';
import { memo, useMemo, type ReactNode } from 'react';
import classes from './Grid.module.css';
import type { GridActions } from './actions.ts';
import type { RowGroup } from './groupRows.ts';
import type { GridLabels } from './labels.ts';
import type { LayoutColumn } from './layout.ts';
import type { GridGrouping } from './model.ts';
import { SummaryCells } from './SummaryCells.tsx';

interface GroupHeadingProps<Row extends object, Patch> {
  readonly gridId: string;
  readonly group: RowGroup;
  readonly rows: readonly Row[];
  readonly grouping: GridGrouping<Row>;
  readonly line: number;
  readonly ariaRow: number;
  readonly top: number;
  readonly columns: readonly LayoutColumn<Row, Patch>[];
  readonly active: boolean;
  readonly folded: boolean;
  readonly labels: GridLabels;
  readonly actions: GridActions;
}

function GroupHeadingView<Row extends object, Patch>(
  props: GroupHeadingProps<Row, Patch>,
): ReactNode {
  const { group, rows, grouping, line, folded, labels, actions, active } = props;
  const members = useMemo(() => group.members.flatMap((index) => rows[index] ?? []), [group, rows]);
  return (
    <div
      role="row"
      aria-rowindex={props.ariaRow}
      className={classes['group']}
      style={{ top: props.top }}
      data-r={line}
      data-depth={Math.min(group.depth, 3)}
    >
      <SummaryCells
        columns={props.columns}
        rows={members}
        headingProps={{
          id: `${props.gridId}-${line}-0`,
          'aria-expanded': !folded,
          'data-active': active || undefined,
        }}
        heading={
          <>
            <button
              type="button"
              tabIndex={-1}
              className={classes['fold']}
              data-folded={folded || undefined}
              aria-label={folded ? labels.unfold : labels.fold}
              onClick={() => actions.toggleGroup(group.key)}
            >
              <IconChevronDown size={14} aria-hidden />
            </button>
            <span className={classes['headingText']}>
              {grouping.header({
                key: group.key,
                path: group.path,
                depth: group.depth,
                rows: members,
              })}
            </span>
            <span className={classes['count']}>{labels.rowCount(members.length)}</span>
          </>
        }
      />
    </div>
  );
}

/** The heading of a group with its fold and its subtotals. */
export const GroupHeading = memo(GroupHeadingView) as typeof GroupHeadingView;

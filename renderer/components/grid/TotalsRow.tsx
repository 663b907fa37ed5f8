/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one in a scrolled area, which table elements do not allow */
import { memo, useMemo, type ReactNode } from 'react';
import classes from './Grid.module.css';
import type { GridLabels } from './labels.ts';
import type { LayoutColumn } from './layout.ts';
import { SummaryCells } from './SummaryCells.tsx';

interface TotalsRowProps<Row extends object, Patch> {
  readonly columns: readonly LayoutColumn<Row, Patch>[];
  readonly rows: readonly Row[];
  readonly order: readonly number[];
  readonly ariaRow: number;
  readonly labels: GridLabels;
}

function TotalsRowView<Row extends object, Patch>({
  columns,
  rows,
  order,
  ariaRow,
  labels,
}: TotalsRowProps<Row, Patch>): ReactNode {
  const shown = useMemo(() => order.flatMap((index) => rows[index] ?? []), [order, rows]);
  return (
    <div role="rowgroup" className={classes['foot']} data-foot="">
      <div role="row" aria-rowindex={ariaRow} className={classes['totals']}>
        <SummaryCells columns={columns} rows={shown} heading={labels.total} />
      </div>
    </div>
  );
}

/** The totals of all rows that pass the filters, folded groups included. */
export const TotalsRow = memo(TotalsRowView) as typeof TotalsRowView;

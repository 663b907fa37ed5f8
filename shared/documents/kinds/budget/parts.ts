import type { Bilingual } from '../../../base/language.ts';
import { groupedBy, inOrder, type RowGroup } from '../../build/arrange.ts';
import { shownColumns, type ShownColumn } from '../../build/listTable.ts';
import type { Filling, RowFilling } from '../../fields/filling.ts';
import type { BuildInput } from '../kind.ts';
import { budgetTable } from './table.ts';
import { budgetWords } from './words.ts';

/** The columns of amounts, each with its sum over all lines. */
export const amountColumns = [
  { key: 'amountRiel', currency: 'KHR', total: 'totalRiel', format: 'riel' },
  { key: 'amountDollar', currency: 'USD', total: 'totalDollar', format: 'dollar' },
] as const;

export type AmountColumn = (typeof amountColumns)[number];

const group = (row: RowFilling) => row.text('group');

/** The costs with those of one group beside each other. */
export function arrangedBudget(filling: Filling): Filling {
  return inOrder(filling, 'lines', (rows) =>
    groupedBy(rows, group).flatMap((inGroup) => inGroup.rows),
  );
}

export function budgetGroups(filling: Filling): readonly RowGroup[] {
  return groupedBy(filling.rows('lines'), group);
}

/** The currencies in which something is to be paid. */
export function usedAmounts(filling: Filling): readonly AmountColumn[] {
  return amountColumns.filter(({ total }) => filling.given(total));
}

/** Columns that this budget has no use for. */
export function unusedColumns(filling: Filling): readonly string[] {
  const used = usedAmounts(filling);
  return amountColumns.filter((column) => !used.includes(column)).map(({ key }) => key);
}

export function budgetColumns(input: BuildInput): readonly ShownColumn[] {
  return shownColumns(input, budgetTable, unusedColumns(input.filling));
}

/** State tables of more than eight columns lie across. */
export function orientationOf(input: BuildInput): 'portrait' | 'landscape' {
  return budgetColumns(input).length > 8 ? 'landscape' : 'portrait';
}

/** The sums over both currencies that say something new: where a rate is stated. */
export function togetherOf(filling: Filling): readonly {
  readonly key: 'togetherRiel' | 'togetherDollar';
  readonly format: 'riel' | 'dollar';
}[] {
  const used = usedAmounts(filling);
  const only = used.length === 1 ? used[0]?.format : undefined;
  return (
    [
      { key: 'togetherRiel', format: 'riel' },
      { key: 'togetherDollar', format: 'dollar' },
    ] as const
  ).filter(({ key, format }) => format !== only && filling.given(key));
}

export function particularsOf({ filling }: BuildInput): readonly {
  readonly key: Bilingual;
  readonly value: Bilingual;
  readonly field: string;
}[] {
  return (['days', 'venue', 'source'] as const).map((field) => ({
    key: budgetWords[field],
    value: filling.text(field),
    field,
  }));
}

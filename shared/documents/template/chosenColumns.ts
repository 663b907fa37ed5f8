import type { AnyKind, TableSlot } from '../kinds/kind.ts';
import { templateWith } from './defaults.ts';
import { withColumnShown } from './columnChoice.ts';
import type { OfficeFacts, TemplateChanges } from './model.ts';

/** The keys of the columns that the office's template shows of the kind's table. */
export function templateColumns(
  kind: AnyKind,
  slot: TableSlot,
  office: OfficeFacts,
  changes: TemplateChanges,
): readonly string[] {
  const known = new Set(slot.columns.map(({ key }) => key));
  const shown = templateWith(kind, office, changes).columns[slot.key] ?? [];
  return shown.map(({ key }) => key).filter((key) => known.has(key));
}

/** The columns as they were ticked: those that stay in their order, new ones where the kind has them. */
export function tickedColumns(
  slot: TableSlot,
  shown: readonly string[],
  ticked: readonly string[],
): readonly string[] {
  const columnOf = (key: string) => slot.columns.filter((column) => column.key === key);
  const kept = shown.filter((key) => ticked.includes(key)).flatMap(columnOf);
  return ticked
    .reduce<Parameters<typeof withColumnShown>[1]>(
      (columns, key) => withColumnShown(slot, columns, key),
      kept,
    )
    .map(({ key }) => key);
}

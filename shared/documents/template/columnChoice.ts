import type { TableSlot } from '../kinds/kind.ts';
import type { TemplateColumn } from './model.ts';

/** The columns with one more, which stands after those that the kind has before it. */
export function withColumnShown(
  slot: TableSlot,
  shown: readonly TemplateColumn[],
  key: string,
): readonly TemplateColumn[] {
  const place = slot.columns.findIndex((column) => column.key === key);
  const column = slot.columns[place];
  if (column === undefined || shown.some((other) => other.key === key)) return shown;
  const before = new Set(slot.columns.slice(0, place).map((other) => other.key));
  const after = shown.findLastIndex((other) => before.has(other.key)) + 1;
  const { label, width } = column;
  return [...shown.slice(0, after), { key, label, width }, ...shown.slice(after)];
}

/** The columns without one; the last one stays, because a table without columns is none. */
export function withColumnHidden(
  shown: readonly TemplateColumn[],
  key: string,
): readonly TemplateColumn[] {
  return shown.length === 1 ? shown : shown.filter((column) => column.key !== key);
}

/** The list with an item moved by one place up or down; as it is where there is no such place. */
export function moved<Item>(list: readonly Item[], index: number, by: -1 | 1): readonly Item[] {
  const item = list[index];
  const other = list[index + by];
  if (item === undefined || other === undefined) return list;
  return list.with(index, other).with(index + by, item);
}

import type { GridPreferences } from '#renderer/components/grid/model.ts';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isRecordOf<T extends 'number' | 'boolean'>(
  value: unknown,
  type: T,
): value is Readonly<Record<string, T extends 'number' ? number : boolean>> {
  return isObject(value) && Object.values(value).every((item) => typeof item === type);
}

/**
 * The arrangement of a table's columns as this computer kept it, as far as it can be understood. Sorting and
 * filters are not kept: a workplan opens whole and in its order.
 */
export function judgeGridPreferences(kept: unknown): GridPreferences {
  if (!isObject(kept)) return {};
  const { order, widths, hidden, frozen, collapsed } = kept;
  return {
    ...(isTexts(order) ? { order } : {}),
    ...(isRecordOf(widths, 'number') ? { widths } : {}),
    ...(isRecordOf(hidden, 'boolean') ? { hidden } : {}),
    ...(isRecordOf(frozen, 'boolean') ? { frozen } : {}),
    ...(isTexts(collapsed) ? { collapsed } : {}),
  };
}

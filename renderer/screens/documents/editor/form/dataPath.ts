import type { DocumentData } from '#shared/documents/fields/spec.ts';

/** Where a value stands in a document's data. */
export type DataPath = readonly string[];

type Values = Readonly<Record<string, unknown>>;

/** The value at a path; undefined where nothing is there. */
export function valueAt(data: DocumentData, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? (value as Values)[key] : undefined,
    data,
  );
}

function setIn(value: unknown, [key, ...rest]: DataPath, next: unknown): unknown {
  if (key === undefined) return next;
  const values = (value ?? {}) as Values;
  return { ...values, [key]: setIn(values[key], rest, next) };
}

/** The data with another value at a path. */
export function withValue(data: DocumentData, path: DataPath, next: unknown): DocumentData {
  return setIn(data, path, next) as DocumentData;
}

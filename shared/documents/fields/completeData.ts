import { emptyData } from './dataSchema.ts';
import type { DocumentData, SpecFields } from './spec.ts';

/** Data of which some fields are given, with the others empty; so too in the rows of its lists. */
export function completeData(
  fields: SpecFields,
  given: Readonly<Record<string, unknown>>,
): DocumentData {
  const whole = Object.entries(given).map(([key, value]): readonly [string, unknown] => {
    const spec = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (spec?.kind !== 'rows' || !Array.isArray(value)) return [key, value];
    const empty = emptyData(spec.fields);
    return [key, value.map((row: Readonly<Record<string, unknown>>) => ({ ...empty, ...row }))];
  });
  return { ...emptyData(fields), ...Object.fromEntries(whole) } as unknown as DocumentData;
}

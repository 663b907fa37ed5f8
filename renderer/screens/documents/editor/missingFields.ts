import type { Bilingual } from '#shared/base/language.ts';
import type { DocumentData, SpecFields } from '#shared/documents/fields/spec.ts';

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return (
    typeof value === 'object' &&
    'km' in value &&
    'en' in value &&
    value.km === '' &&
    value.en === ''
  );
}

/** The labels of the fields that a document cannot be issued without and that are still empty. */
export function missingFields(fields: SpecFields, data: DocumentData): readonly Bilingual[] {
  return Object.entries(fields).flatMap(([key, spec]): readonly Bilingual[] => {
    const value = (data as Readonly<Record<string, unknown>>)[key];
    if (spec.kind === 'group') return missingFields(spec.fields, (value ?? {}) as DocumentData);
    return spec.required === true && isEmpty(value) ? [spec.label] : [];
  });
}

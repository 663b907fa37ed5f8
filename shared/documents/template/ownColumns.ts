import { word } from '../fields/specParts.ts';
import type { DocumentData, WordSpec } from '../fields/spec.ts';
import type { AnyKind, TableSlot } from '../kinds/kind.ts';
import type { DocumentTemplate, TemplateColumn } from './model.ts';

/** The field by which a document names the columns of its table itself; empty for those of the office's template. */
export function columnsField({ columns }: TableSlot): WordSpec {
  const keys = columns.map(({ key }) => key);
  const key = `(?:${keys.join('|')})`;
  return word(
    { km: 'ជួរឈរ', en: 'Columns' },
    {
      unprinted: true,
      several: columns.map(({ key: value, label }) => ({ value, label })),
      form: {
        pattern: `${key}(?: ${key})*`,
        says: `is to name columns, parted by blanks, out of: ${keys.join(', ')}`,
      },
      hint: {
        km: 'ទុកទំនេរ ដើម្បីប្រើជួរឈរតាមគំរូឯកសារ',
        en: 'Left empty, those of the template stand.',
      },
    },
  );
}

/** The keys of columns that a document names, each once. */
export function columnKeys(text: string): readonly string[] {
  return [...new Set(text.split(' '))].filter((key) => key !== '');
}

/** The template with the columns that the data name, in a document whose kind has a field for them. */
export function withOwnColumns(
  template: DocumentTemplate,
  { fields, tables }: Pick<AnyKind, 'fields' | 'tables'>,
  data: DocumentData,
): DocumentTemplate {
  const [slot] = tables;
  const { columns } = data as { readonly columns?: unknown };
  const isField = fields['columns']?.kind === 'word';
  if (slot === undefined || !isField || typeof columns !== 'string') return template;
  const own = columnKeys(columns).flatMap((key): readonly TemplateColumn[] => {
    const known = slot.columns.find((column) => column.key === key);
    const named = template.columns[slot.key]?.find((column) => column.key === key);
    const column = named ?? known;
    return known === undefined || column === undefined
      ? []
      : [{ key, label: column.label, width: column.width }];
  });
  return own.length === 0
    ? template
    : { ...template, columns: { ...template.columns, [slot.key]: own } };
}

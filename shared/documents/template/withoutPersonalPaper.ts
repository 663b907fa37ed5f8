import type { Composition } from '../register/compose.ts';
import { withoutPersonal } from '../fields/personal.ts';
import type { SpecFields } from '../fields/spec.ts';
import type { AnyKind } from '../kinds/kind.ts';
import { columnKeys } from './ownColumns.ts';
import { templateWith } from './defaults.ts';
import type { TemplateChanges } from './model.ts';

/** The fields of a list, by its path. */
function rowFields(kind: AnyKind, path: string): SpecFields {
  let fields: SpecFields = kind.fields;
  for (const name of path.split('.')) {
    const spec = fields[name];
    if (spec?.kind !== 'rows' && spec?.kind !== 'group') return {};
    fields = spec.fields;
  }
  return fields;
}

/** The columns of a kind's table that show what reaches a person. */
function personalColumns(
  kind: AnyKind,
  { columns, list }: AnyKind['tables'][number],
): ReadonlySet<string> {
  const fields = rowFields(kind, list);
  return new Set(
    columns.map(({ key }) => key).filter((key) => fields[key]?.personal !== undefined),
  );
}

/** What a paper is composed of, with nothing in it that reaches a person, and without the columns for it. */
export function withoutPersonalPaper({
  kind,
  data,
  office,
  changes,
}: Pick<Composition, 'kind' | 'data' | 'office' | 'changes'>): Pick<
  Composition,
  'data' | 'changes'
> {
  const left = withoutPersonal(kind.fields, data);
  const { columns } = templateWith(kind, office, changes);
  const shown = Object.fromEntries(
    kind.tables.map((slot) => {
      const personal = personalColumns(kind, slot);
      return [slot.key, (columns[slot.key] ?? []).filter(({ key }) => !personal.has(key))];
    }),
  );
  const own = (left as { readonly columns?: unknown }).columns;
  const [slot] = kind.tables;
  const named =
    typeof own === 'string' && slot !== undefined
      ? {
          columns: columnKeys(own)
            .filter((key) => !personalColumns(kind, slot).has(key))
            .join(' '),
        }
      : {};
  const next: TemplateChanges = { ...changes, columns: { ...changes.columns, ...shown } };
  return { data: { ...left, ...named }, changes: next };
}

import type { Bilingual } from '../../base/language.ts';
import { sameValue } from '../../history/equal.ts';
import type { AnyKind } from '../kinds/kind.ts';
import { originalTemplate } from './defaults.ts';
import type { DocumentTemplate, OfficeFacts, TemplateChanges, TemplateColumn } from './model.ts';

/** A setting that every kind has. */
export type CommonSetting = Exclude<keyof DocumentTemplate, 'wording' | 'columns'>;

/** A setting as it is named to say that it differs: `header`, `wording.closing`, `columns.lines`. */
export type SettingName = CommonSetting | `wording.${string}` | `columns.${string}`;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * The changes with a setting given. One that is as the program brings it is no change: it follows the program, and
 * the office's own lines, from then on.
 */
export function withSetting<Key extends CommonSetting>(
  original: DocumentTemplate,
  changes: TemplateChanges,
  key: Key,
  value: DocumentTemplate[Key],
): TemplateChanges {
  if (sameValue(value, original[key])) return withoutSetting(changes, key);
  return { ...changes, [key]: value };
}

/** The changes without one of the settings that every kind has. */
function withoutSetting(changes: TemplateChanges, key: CommonSetting): TemplateChanges {
  const left: Mutable<TemplateChanges> = { ...changes };
  delete left[key];
  return left;
}

/** One of the kind's own settings given; absent where it is as the program brings it. */
function withOwn<Part extends 'wording' | 'columns'>(
  original: DocumentTemplate,
  changes: TemplateChanges,
  part: Part,
  key: string,
  value: DocumentTemplate[Part][string],
): TemplateChanges {
  const own: Record<string, unknown> = { ...changes[part] };
  delete own[key];
  if (!sameValue(value, original[part][key])) own[key] = value;
  const left: Mutable<TemplateChanges> = { ...changes };
  delete left[part];
  return Object.keys(own).length === 0 ? left : { ...left, [part]: own };
}

/** As `withSetting`, of a wording. */
export function withWording(
  original: DocumentTemplate,
  changes: TemplateChanges,
  slot: string,
  text: Bilingual,
): TemplateChanges {
  return withOwn(original, changes, 'wording', slot, text);
}

/** As `withSetting`, of the columns of a table. */
export function withColumns(
  original: DocumentTemplate,
  changes: TemplateChanges,
  table: string,
  columns: readonly TemplateColumn[],
): TemplateChanges {
  return withOwn(original, changes, 'columns', table, columns);
}

const notCommon: ReadonlySet<string> = new Set([
  'wording',
  'columns',
] satisfies (keyof DocumentTemplate)[]);

function differs(given: unknown, brought: unknown): boolean {
  return given !== undefined && !sameValue(given, brought);
}

/** What the office has made different from the original; a wording or a table that the kind no longer has is not. */
export function changedSettings(
  kind: AnyKind,
  office: OfficeFacts,
  changes: TemplateChanges,
): ReadonlySet<SettingName> {
  const original = originalTemplate(kind, office);
  const common = Object.keys(original).flatMap((key) =>
    notCommon.has(key) ? [] : [key as CommonSetting],
  );
  return new Set<SettingName>([
    ...common.filter((key) => differs(changes[key], original[key])),
    ...Object.entries(original.wording).flatMap(([key, text]) =>
      differs(changes.wording?.[key], text) ? [`wording.${key}` as const] : [],
    ),
    ...Object.entries(original.columns).flatMap(([key, columns]) =>
      differs(changes.columns?.[key], columns) ? [`columns.${key}` as const] : [],
    ),
  ]);
}

import type { Bilingual } from '../../base/language.ts';
import type {
  AmountSpec,
  ChoiceSpec,
  CountSpec,
  DateSpec,
  GroupSpec,
  LineSpec,
  PersonalKind,
  PostsSpec,
  ProseSpec,
  RankSpec,
  RowFields,
  RowsSpec,
  SpecFields,
  TimeSpec,
  WordForm,
  WordSpec,
} from './spec.ts';

/** What may be said of a field besides its label. */
interface More {
  readonly hint?: Bilingual;
  readonly required?: true;
  readonly unprinted?: true;
  readonly personal?: PersonalKind;
}

export function line(label: Bilingual, more: More = {}): LineSpec {
  return { kind: 'line', label, ...more };
}

export function prose(label: Bilingual, more: More = {}): ProseSpec {
  return { kind: 'prose', label, ...more };
}

export function word(
  label: Bilingual,
  more: More & Pick<WordSpec, 'several'> & { readonly form?: WordForm } = {},
): WordSpec {
  return { kind: 'word', label, ...more };
}

export function date(label: Bilingual, more: More = {}): DateSpec {
  return { kind: 'date', label, ...more };
}

export function time(label: Bilingual, more: More = {}): TimeSpec {
  return { kind: 'time', label, ...more };
}

export function count(
  label: Bilingual,
  more: More & { readonly fractions?: true; readonly ungrouped?: true } = {},
): CountSpec {
  return { kind: 'count', label, ...more };
}

export function amount(label: Bilingual, more: More = {}): AmountSpec {
  return { kind: 'amount', label, ...more };
}

export function choice<const Value extends string>(
  label: Bilingual,
  options: readonly { readonly value: Value; readonly label: Bilingual }[],
  more: More = {},
): ChoiceSpec<Value> {
  return { kind: 'choice', label, options, ...more };
}

export function rank(label: Bilingual, more: More = {}): RankSpec {
  return { kind: 'rank', label, ...more };
}

export function posts(label: Bilingual): PostsSpec {
  return { kind: 'posts', label };
}

export function group<const Fields extends SpecFields>(
  label: Bilingual,
  fields: Fields,
  more: More = {},
): GroupSpec<Fields> {
  return { kind: 'group', label, fields, ...more };
}

export function rows<const Fields extends RowFields>(
  label: Bilingual,
  item: Bilingual,
  fields: Fields,
  more: More = {},
): RowsSpec<Fields> {
  return { kind: 'rows', label, item, fields, ...more };
}

import type { Bilingual } from '../../base/language.ts';
import { partsOf } from './leafText.ts';
import type { LeafSpec, SpecFields } from './spec.ts';

/** Something that is not given but follows from what is: a total, a person's whole address. */
export interface Calculated<Data> {
  /** What kind of value it is. */
  readonly spec: LeafSpec;
  readonly of: (data: Data) => unknown;
}

/** The calculated fields of a kind, by path; those of rows by the path of the list and the field. */
export interface Calculations<Data = never> {
  readonly fields: { readonly [path: string]: Calculated<Data> };
  readonly rows: {
    readonly [list: string]: {
      readonly [field: string]: Calculated<{ readonly row: never; readonly data: Data }>;
    };
  };
}

/** A field that a wording may use, as it is offered for choosing. */
export interface FieldEntry {
  readonly path: string;
  /** «Workshop: date, lunar date» */
  readonly label: Bilingual;
}

export interface ListEntry extends FieldEntry {
  readonly fields: readonly FieldEntry[];
}

const words = {
  count: { en: 'how many', km: 'ចំនួនសរុប' },
  women: { en: 'of them women', km: 'ចំនួនស្រី' },
  fullName: { en: 'honorific and name', km: 'គោរមងារ និងនាម' },
  whole: { en: 'honorific, name, post, body', km: 'គោរមងារ នាម មុខតំណែង ស្ថាប័ន' },
  number: { en: 'number of the row', km: 'ល.រ' },
} as const satisfies Record<string, Bilingual>;

/** A group or rows of these fields name a person. */
export function isPerson(fields: SpecFields): boolean {
  return fields['posts']?.kind === 'posts';
}

export function countsWomen(fields: SpecFields): boolean {
  return fields['sex']?.kind === 'choice';
}

function under(above: Bilingual | null, label: Bilingual): Bilingual {
  if (above === null) return label;
  return { en: `${above.en}: ${label.en}`, km: `${above.km}៖ ${label.km}` };
}

function entriesOfLeaf(path: string, label: Bilingual, spec: LeafSpec): readonly FieldEntry[] {
  if (spec.kind === 'posts') return [];
  return [
    { path, label },
    ...Object.entries(partsOf(spec)).map(([part, name]) => ({
      path: `${path}.${part}`,
      label: { en: `${label.en}, ${name.en}`, km: `${label.km} (${name.km})` },
    })),
  ];
}

function personEntries(
  prefix: string,
  above: Bilingual | null,
  fields: SpecFields,
): readonly FieldEntry[] {
  return isPerson(fields)
    ? [
        { path: `${prefix}fullName`, label: under(above, words.fullName) },
        { path: `${prefix}whole`, label: under(above, words.whole) },
      ]
    : [];
}

function walk(
  fields: SpecFields,
  prefix: string,
  above: Bilingual | null,
  lists: ListEntry[],
): readonly FieldEntry[] {
  const own = Object.entries(fields).flatMap(([key, spec]): readonly FieldEntry[] => {
    const path = prefix + key;
    const label = under(above, spec.label);
    if (spec.unprinted === true) return [];
    if (spec.kind === 'group') return walk(spec.fields, `${path}.`, label, lists);
    if (spec.kind !== 'rows') return entriesOfLeaf(path, label, spec);
    lists.push({
      path,
      label,
      fields: [{ path: 'no', label: words.number }, ...walk(spec.fields, '', null, [])],
    });
    return [
      { path: `${path}.count`, label: under(label, words.count) },
      ...(countsWomen(spec.fields)
        ? [{ path: `${path}.women`, label: under(label, words.women) }]
        : []),
    ];
  });
  return [...own, ...personEntries(prefix, above, fields)];
}

/** Every field and list of a kind, in the order of its description, the calculated ones last. */
export function fieldEntries(
  fields: SpecFields,
  calculations: Calculations,
): { readonly fields: readonly FieldEntry[]; readonly lists: readonly ListEntry[] } {
  const lists: ListEntry[] = [];
  const own = walk(fields, '', null, lists);
  const calculated = Object.entries(calculations.fields).flatMap(([path, { spec }]) =>
    entriesOfLeaf(path, spec.label, spec),
  );
  return {
    fields: [...own, ...calculated],
    lists: lists.map((list) => ({
      ...list,
      fields: [
        ...list.fields,
        ...Object.entries(calculations.rows[list.path] ?? {}).flatMap(([path, { spec }]) =>
          entriesOfLeaf(path, spec.label, spec),
        ),
      ],
    })),
  };
}

import type { Bilingual } from '../../base/language.ts';
import type { PlainDate } from '../../calendar/plainDate.ts';
import { amountOf, type Money } from '../../money/money.ts';
import { countPeople } from '../../people/counts.ts';
import { countsWomen, isPerson, type Calculations } from './fieldTree.ts';
import type { Filling, RowFilling } from './filling.ts';
import { word } from './specParts.ts';
import { countText, leafText, partsOf, type TextSurroundings } from './leafText.ts';
import { fullNameOf, personOn, wholePersonOf } from './personText.ts';
import type { DocumentData, LeafSpec, RowsSpec, Spec, SpecFields } from './spec.ts';

type Values = Readonly<Record<string, unknown>>;

interface Source {
  readonly fields: SpecFields;
  readonly values: Values;
  readonly surroundings: TextSurroundings;
  /** The day whose posts are shown. */
  readonly date: PlainDate | null;
  /** The calculated fields that belong here, already with their data. */
  readonly calculated: (
    path: string,
  ) => { readonly spec: LeafSpec; readonly value: unknown } | null;
  readonly rowCalculations: (
    list: string,
  ) => (path: string, row: Values) => { readonly spec: LeafSpec; readonly value: unknown } | null;
}

type Found =
  | {
      readonly kind: 'leaf';
      readonly spec: LeafSpec;
      readonly value: unknown;
      readonly part: string;
    }
  | { readonly kind: 'person'; readonly values: Values; readonly part: 'fullName' | 'whole' }
  | { readonly kind: 'count'; readonly value: number };

const noMarks = { open: '', close: '' } as const;

function asOn(fields: SpecFields, values: Values, date: PlainDate | null): Values {
  return isPerson(fields) ? personOn(values, date) : values;
}

function rowsOf(value: unknown): readonly Values[] {
  return (value as readonly Values[] | undefined) ?? [];
}

/** A lunar date that was written by hand stands wherever the calculated one would: usage round New Year varies. */
function handWritten(values: Values, path: string): Found | null {
  const byHand = values['lunarDate'];
  return path === 'date.lunar' && typeof byHand === 'string' && byHand !== ''
    ? { kind: 'leaf', spec: word({ en: '', km: '' }), value: byHand, part: '' }
    : null;
}

/** A value, or the part of it that is asked for; null where values of its kind have no such part, or no text. */
function leafOf(spec: LeafSpec, value: unknown, part: string): Found | null {
  const known = part === '' ? spec.kind !== 'posts' : Object.hasOwn(partsOf(spec), part);
  return known ? { kind: 'leaf', spec, value, part } : null;
}

function countOf({ fields }: RowsSpec, rows: readonly Values[], part: string): Found | null {
  if (part === 'count') return { kind: 'count', value: rows.length };
  if (part !== 'women' || !countsWomen(fields)) return null;
  return { kind: 'count', value: countPeople(rows).women };
}

function find(source: Source, path: string): Found | null {
  const byHand = handWritten(source.values, path);
  if (byHand !== null) return byHand;
  const calculated = source.calculated(path);
  if (calculated !== null) return leafOf(calculated.spec, calculated.value, '');
  let fields: SpecFields = source.fields;
  let values = asOn(fields, source.values, source.date);
  const names = path.split('.');
  for (const [index, name] of names.entries()) {
    const rest = names.slice(index + 1);
    if (isPerson(fields) && (name === 'fullName' || name === 'whole') && rest.length === 0)
      return { kind: 'person', values, part: name };
    const spec: Spec | undefined = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (spec === undefined) break;
    const value = values[name];
    if (spec.kind === 'rows') return countOf(spec, rowsOf(value), rest.join('.'));
    if (spec.kind !== 'group') return leafOf(spec, value, rest.join('.'));
    fields = spec.fields;
    values = asOn(fields, (value as Values | undefined) ?? {}, source.date);
  }
  // A part of a calculated field: `total.words`.
  const dot = path.lastIndexOf('.');
  const whole = dot === -1 ? null : source.calculated(path.slice(0, dot));
  return whole === null ? null : leafOf(whole.spec, whole.value, path.slice(dot + 1));
}

function textOf(found: Found, surroundings: TextSurroundings): Bilingual {
  switch (found.kind) {
    case 'leaf':
      return leafText(found.spec, found.value, found.part, surroundings);
    case 'person':
      return found.part === 'fullName' ? fullNameOf(found.values) : wholePersonOf(found.values);
    case 'count':
      return countText(found.value);
  }
}

function numberOf(found: Found): number | null {
  if (found.kind === 'count') return found.value;
  if (found.kind !== 'leaf' || found.part !== '') return null;
  if (found.spec.kind === 'count') return typeof found.value === 'number' ? found.value : null;
  if (found.spec.kind !== 'amount' || found.value === null || found.value === undefined)
    return null;
  return amountOf(found.value as Money);
}

function keyOf(found: Found): string {
  if (found.kind !== 'leaf' || (found.spec.kind !== 'choice' && found.spec.kind !== 'rank'))
    return '';
  return typeof found.value === 'string' ? found.value : '';
}

function fillingOf(source: Source): Filling {
  const wanted = (path: string): Found => {
    const found = find(source, path);
    if (found === null) throw new Error(`No field ${path}`);
    return found;
  };
  const text = (path: string): Bilingual => textOf(wanted(path), source.surroundings);
  return {
    isTemplate: false,
    data: source.values,
    text,
    knows: (path) => find(source, path) !== null,
    given: (path) => {
      const { en, km } = text(path);
      return en !== '' || km !== '';
    },
    number: (path) => numberOf(wanted(path)),
    key: (path) => keyOf(wanted(path)),
    condition: () => noMarks,
    rows: (path) => {
      const { spec, value } = listAt(source, path);
      const calculate = source.rowCalculations(path);
      return rowsOf(value).map((row, index): RowFilling => {
        const inner = fillingOf({
          ...source,
          fields: { ...spec.fields, no: { kind: 'count', label: { en: 'No.', km: 'ល.រ' } } },
          values: { ...row, no: index + 1 },
          calculated: (field) => calculate(field, row),
          rowCalculations: () => () => null,
        });
        return { ...inner, index: index + 1, marks: noMarks };
      });
    },
  };
}

function listAt(
  source: Source,
  path: string,
): { readonly spec: RowsSpec; readonly value: unknown } {
  let fields: SpecFields = source.fields;
  let values: Values = source.values;
  for (const name of path.split('.')) {
    const spec: Spec | undefined = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (spec?.kind === 'rows') return { spec, value: values[name] };
    if (spec?.kind !== 'group') break;
    fields = spec.fields;
    values = (values[name] as Values | undefined) ?? {};
  }
  throw new Error(`No list ${path}`);
}

/**
 * A document's data as builders read it.
 * @param date the document's date: people are shown with the post of that day
 */
export function dataFilling(
  fields: SpecFields,
  calculations: Calculations,
  data: DocumentData,
  surroundings: TextSurroundings & { readonly date: PlainDate | null },
): Filling {
  return fillingOf({
    fields,
    values: data,
    surroundings,
    date: surroundings.date,
    calculated: (path) => {
      const found = Object.hasOwn(calculations.fields, path)
        ? calculations.fields[path]
        : undefined;
      return found === undefined ? null : { spec: found.spec, value: found.of(data as never) };
    },
    rowCalculations: (list) => {
      const ofList = Object.hasOwn(calculations.rows, list) ? calculations.rows[list] : undefined;
      return (path, row) => {
        const found =
          ofList !== undefined && Object.hasOwn(ofList, path) ? ofList[path] : undefined;
        return found === undefined
          ? null
          : { spec: found.spec, value: found.of({ row: row as never, data: data as never }) };
      };
    },
  });
}

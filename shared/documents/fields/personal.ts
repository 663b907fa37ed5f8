import { toLatinDigits } from '../../text/khmerDigits.ts';
import { personalKinds, type DocumentData, type PersonalKind, type SpecFields } from './spec.ts';

/** What reaches a person, as the data of a document hold it: one of each field of each row that is filled in. */
export interface PersonalValue {
  readonly kind: PersonalKind;
  readonly text: string;
}

/** Of how many people a paper holds what; a row of a list is a person. */
export type PersonalCount = Readonly<Record<PersonalKind, number>>;

export const nothingPersonal: PersonalCount = { phone: 0, email: 0 };

type Values = Readonly<Record<string, unknown>>;

/** Everything in the data that reaches a person. */
export function personalValues(fields: SpecFields, data: DocumentData): readonly PersonalValue[] {
  const values: Values = data;
  return Object.entries(fields).flatMap(([key, spec]): readonly PersonalValue[] => {
    const value = values[key];
    if (spec.kind === 'group')
      return personalValues(spec.fields, (value ?? {}) as unknown as DocumentData);
    if (spec.kind === 'rows')
      return ((value ?? []) as readonly DocumentData[]).flatMap((row) =>
        personalValues(spec.fields, row),
      );
    return spec.personal !== undefined && typeof value === 'string' && value.trim() !== ''
      ? [{ kind: spec.personal, text: value }]
      : [];
  });
}

/** The data with nothing that reaches a person. */
export function withoutPersonal(fields: SpecFields, data: DocumentData): DocumentData {
  const values: Values = data;
  const left = Object.entries(values).map(([key, value]): readonly [string, unknown] => {
    const spec = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (spec?.kind === 'group') return [key, withoutPersonal(spec.fields, value as DocumentData)];
    if (spec?.kind === 'rows')
      return [
        key,
        (value as readonly DocumentData[]).map((row) => withoutPersonal(spec.fields, row)),
      ];
    return [key, spec?.personal === undefined ? value : ''];
  });
  return Object.fromEntries(left) as unknown as DocumentData;
}

/** A text as it is compared: digits may be written in either script. */
export function plainText(text: string): string {
  return toLatinDigits(text).trim();
}

/** Whether a text may hold a telephone number or an e-mail address among other words. */
export function mayReach(text: string): boolean {
  return text.includes('@') || /\d(?:\D?\d){5}/.test(text);
}

/** Of how many people the texts of a paper hold what. */
export function personalIn(
  values: readonly PersonalValue[],
  texts: readonly string[],
): PersonalCount {
  const whole = new Set(texts.map(plainText));
  const others = [...whole].filter(mayReach).join('\n');
  const found = values.filter(({ text }) => {
    const wanted = plainText(text);
    return whole.has(wanted) || others.includes(wanted);
  });
  return countPersonal(found);
}

export function countPersonal(values: readonly PersonalValue[]): PersonalCount {
  const of = (kind: PersonalKind) => values.filter((value) => value.kind === kind).length;
  return Object.fromEntries(personalKinds.map((kind) => [kind, of(kind)])) as PersonalCount;
}

/** Of two counts the greater of each kind. */
export function mostPersonal(a: PersonalCount, b: PersonalCount): PersonalCount {
  return { phone: Math.max(a.phone, b.phone), email: Math.max(a.email, b.email) };
}

import { z } from 'zod';
import { unreachable } from '../../base/outcome.ts';
import { parsePlainDate, type PlainDate } from '../../calendar/plainDate.ts';
import { moneyOf, type Money } from '../../money/money.ts';
import type { PostHeld } from '../../people/posts.ts';
import { givenBilingual, givenText } from './givenText.ts';
import type { DocumentData, LeafSpec, Spec, SpecFields, WordSpec } from './spec.ts';

const mostRows = 10_000;

const plainDate = z.iso
  .date({ error: 'is to be a date, YYYY-MM-DD' })
  .transform((given, context): PlainDate => {
    const date = parsePlainDate(given);
    if (date !== null) return date;
    context.addIssue({ code: 'custom', message: 'is no day of the calendar' });
    return z.NEVER;
  });

const clockTime = z
  .string()
  .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'is to be a time, HH:MM')
  .transform((given) => {
    const [hour = '0', minute = '0'] = given.split(':');
    return { hour: Number(hour), minute: Number(minute) };
  });

/** The largest amount that is also written in words. */
const largestAmount = 999_999_999_999;

const money = z
  .strictObject({
    currency: z.enum(['KHR', 'USD']),
    amount: z.number().min(0).max(largestAmount),
  })
  .transform(({ amount, currency }): Money => moneyOf(amount, currency));

const postsHeld = z
  .array(
    z.strictObject({
      post: givenBilingual,
      body: givenBilingual.default({ km: '', en: '' }),
      rank: givenText.default(''),
      from: plainDate.nullable().default(null),
      to: plainDate.nullable().default(null),
    }),
  )
  .max(200)
  .transform((given): readonly PostHeld[] => given);

/** Empty where nothing is given, or of the form that the field has. */
function wordSchema({ form }: WordSpec): z.ZodString {
  return form === undefined
    ? givenText
    : givenText.regex(new RegExp(`^(?:${form.pattern})?$`), form.says);
}

function leafSchema(spec: LeafSpec): z.ZodType {
  switch (spec.kind) {
    case 'line':
    case 'prose':
      return givenBilingual.default({ km: '', en: '' });
    case 'word':
      return wordSchema(spec).default('');
    case 'rank':
      return givenText.default('');
    case 'date':
      return plainDate.nullable().default(null);
    case 'time':
      return clockTime.nullable().default(null);
    case 'count': {
      const number = z.number().min(0).max(largestAmount);
      return (spec.fractions === true ? number : number.int()).nullable().default(null);
    }
    case 'amount':
      return money.nullable().default(null);
    case 'choice':
      return z.enum(['', ...spec.options.map(({ value }) => value)]).default('');
    case 'posts':
      return postsHeld.default([]);
    default:
      return unreachable(spec);
  }
}

function missing(value: unknown): boolean {
  if (value === null || value === '' || value === undefined) return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.length === 0;
  return 'km' in value && 'en' in value && value.km === '' && value.en === '';
}

function required(schema: z.ZodType, spec: Spec): z.ZodType {
  return spec.required === true
    ? schema.refine((value) => !missing(value), { error: 'is missing' })
    : schema;
}

function schemaOf(spec: Spec): z.ZodType {
  if (spec.kind === 'group') return objectSchema(spec.fields).prefault({});
  if (spec.kind !== 'rows') return leafSchema(spec);
  return z.array(objectSchema(spec.fields)).max(mostRows).default([]);
}

function objectSchema(fields: SpecFields): z.ZodType {
  return strictObject(dataShape(fields), requiredKeys(fields));
}

/** An object that refuses what it does not know, and that names in a published schema what has to be there. */
export function strictObject(
  shape: Readonly<Record<string, z.ZodType>>,
  needed: readonly string[],
): z.ZodType {
  const schema = z.strictObject(shape);
  // What has to be there is read as empty and then refused by its own words, which a published schema cannot tell.
  return needed.length === 0 ? schema : schema.meta({ required: needed });
}

export function requiredKeys(fields: SpecFields): readonly string[] {
  return Object.entries(fields).flatMap(([key, spec]) => (spec.required === true ? [key] : []));
}

/** The schema of each field, by its key. */
export function dataShape(fields: SpecFields): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, spec]) => {
      const { label, hint } = spec;
      const description = hint === undefined ? label.en : `${label.en}. ${hint.en}`;
      return [key, required(schemaOf(spec), spec).describe(description)];
    }),
  );
}

/**
 * The schema of a kind's data as outside files give them: texts as one string or by language, dates as YYYY-MM-DD,
 * times as HH:MM, amounts as `{ currency, amount }`. What is left out is empty; what is unknown is refused.
 */
export function dataSchema(fields: SpecFields): z.ZodType<DocumentData> {
  return objectSchema(fields) as z.ZodType<DocumentData>;
}

/** Data without anything in it: where a new document begins. */
export function emptyData(fields: SpecFields): DocumentData {
  const values = Object.entries(fields).map(([key, spec]) => [key, emptyValue(spec)] as const);
  return Object.fromEntries(values) as DocumentData;
}

function emptyValue(spec: Spec): unknown {
  if (spec.kind === 'group') return emptyData(spec.fields);
  return spec.kind === 'rows' ? [] : leafSchema(spec).parse(undefined);
}

import { z } from 'zod';
import type { BodyId, QueryId } from '../base/ids.ts';
import { parseCode } from './codes.ts';
import type { Query } from './model.ts';

const code = z.string().transform((text, context) => {
  const parsed = parseCode(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: 'custom', message: `"${text}" is no code (like II, 2.2 or 2.2.1.10)` });
  return z.NEVER;
});

const queryId = z
  .string()
  .min(1)
  .transform((text) => text as QueryId);
const bodyId = z
  .string()
  .min(1)
  .transform((text) => text as BodyId);
const bilingual = z.strictObject({ en: z.string().min(1), km: z.string().min(1) });
const line = z.int().min(1);
const year = z.int().min(1900).max(2999);

const quantity = z.strictObject({
  quantity: z.number().min(0).nullable(),
  unit: z.string().min(1),
  per: z.enum(['year', 'total', 'region', 'province', 'session', 'unstated']),
  counts: z.enum(['event', 'participant', 'output']),
  statedIn: z.enum(['indicator', 'title', 'answer']),
  verbatim: z.string().min(1),
  places: z.int().min(1).exactOptional(),
  overYears: z.int().min(1).exactOptional(),
});

const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('years'), code, years: z.array(year) }),
  z.strictObject({
    kind: z.literal('text'),
    code,
    field: z.enum(['title', 'indicator', 'source', 'responsibility']),
    text: z.string().min(1),
  }),
  z.strictObject({ kind: z.literal('reading'), code }),
  z.strictObject({ kind: z.literal('bodies'), code, bodies: z.array(bodyId).min(1) }),
  z.strictObject({ kind: z.literal('quantity'), code, quantity }),
]);

const answer = z.strictObject({
  id: z.string().min(1),
  text: bilingual,
  effects: z.array(effect),
});

const dependent = z.enum([
  'years',
  'target',
  'title',
  'indicator',
  'source',
  'responsibility',
  'structure',
  'event-kind',
  'participants',
]);

const query = z
  .strictObject({
    id: queryId,
    codes: z.array(code),
    lines: z.array(line),
    question: bilingual,
    answers: z.array(answer),
    affects: z.array(dependent).min(1),
    settledBy: z.enum(['answer', 'years']),
    bodies: z.array(bodyId).min(1).exactOptional(),
  })
  .superRefine((query, context) => {
    for (const id of repeated(query.answers.map((possible) => possible.id))) {
      const message = `the answer "${id}" of query ${query.id} stands twice`;
      context.addIssue({ code: 'custom', path: ['answers'], message });
    }
    const rows = new Set<string>(query.codes);
    for (const { effects } of query.answers) {
      for (const { code } of effects) {
        if (rows.has(code)) continue;
        const message = `an answer of query ${query.id} changes ${code}, which the query does not name`;
        context.addIssue({ code: 'custom', path: ['answers'], message });
      }
    }
  });

const queries = z.array(query).superRefine((queries, context) => {
  for (const id of repeated(queries.map((query) => query.id))) {
    context.addIssue({ code: 'custom', path: [], message: `the query ${id} stands twice` });
  }
});

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/**
 * Checks the queries of a plan (a seed, an import, an exchange file) and types them: both languages are
 * written, ids are unique, and an answer changes only rows that its query names.
 * @throws ZodError with every fault and the way to it.
 */
export function parseQueries(json: unknown): readonly Query[] {
  return queries.parse(json);
}

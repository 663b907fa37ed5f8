import { z } from 'zod';
import data from '#seeds/bodies.json' with { type: 'json' };
import type { BodyId, QueryId } from '../../base/ids.ts';
import { parsePlainDate } from '../../calendar/plainDate.ts';
import { unknownOfBody, type Body, type BodySpelling } from '../bodies.model.ts';
import type { FundSource } from '../bodies.ts';

const bilingual = z.strictObject({ en: z.string().min(1), km: z.string().min(1) });
const bodyId = z
  .string()
  .min(1)
  .transform((text) => text as BodyId);
const queryId = z
  .string()
  .min(1)
  .transform((text) => text as QueryId)
  .nullable();
const date = z
  .string()
  .transform((text, context) => {
    const parsed = parsePlainDate(text);
    if (parsed !== null) return parsed;
    context.addIssue({ code: 'custom', message: `"${text}" is no date (YYYY-MM-DD)` });
    return z.NEVER;
  })
  .nullable();

const schema = z.strictObject({
  bodies: z.array(
    z.strictObject({
      id: bodyId,
      kind: z.enum(['secretariat', 'committee', 'ministry', 'partner', 'private', 'other']),
      names: z
        .array(
          z.strictObject({
            name: bilingual,
            abbreviation: z.string().min(1),
            from: date,
            to: date,
          }),
        )
        .min(1),
      note: bilingual.exactOptional(),
    }),
  ),
  spellings: z.array(
    z.strictObject({ printed: z.string().min(1), bodies: z.array(bodyId), query: queryId }),
  ),
  sources: z.array(
    z.strictObject({
      key: z.string().min(1),
      label: bilingual,
      printed: z.array(z.strictObject({ text: z.string(), query: queryId })).min(1),
    }),
  ),
});

let seed: z.infer<typeof schema> | null = null;

function read(): z.infer<typeof schema> {
  seed ??= schema.parse(data);
  return seed;
}

/** The bodies that the first plan names and ministries that may be members; the user's to complete. */
export function seedBodies(): readonly Body[] {
  return read().bodies.map((body) => ({ ...body, ...unknownOfBody }));
}

/** Every form in which the first plan prints a responsible party. */
export function seedSpellings(): readonly BodySpelling[] {
  return read().spellings;
}

/** Every form in which the first plan prints a source of funds. */
export function seedSources(): readonly FundSource[] {
  return read().sources;
}

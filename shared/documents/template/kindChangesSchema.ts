import { z } from 'zod';
import type { Bilingual } from '../../base/language.ts';
import { unreachable } from '../../base/outcome.ts';
import { givenBilingual } from '../fields/givenText.ts';
import type { FieldCatalogue } from '../fields/scope.ts';
import { catalogueOf } from '../fields/templateFilling.ts';
import { checkWording, type WordingProblem } from '../fields/wording.ts';
import type { AnyKind } from '../kinds/kind.ts';
import type { TemplateChanges } from './model.ts';
import { slotFields } from './slotFields.ts';
import { columnSchema, commonChanges, mostColumns, signatorySchema } from './templateSchema.ts';

function problemText(problem: WordingProblem): string {
  switch (problem.kind) {
    case 'unknown-field':
      return `names the field ${problem.text}, which there is not`;
    case 'unclosed-field':
      return `has a ${problem.text} that stands alone`;
    case 'unclosed-part':
      return `has a ${problem.text} that stands alone in its paragraph`;
    case 'nested-part':
      return `has a ${problem.text} within another`;
    default:
      return unreachable(problem.kind);
  }
}

/** A wording whose fields the kind has. */
function wordingSchema(catalogue: FieldCatalogue['texts']): z.ZodType<Bilingual> {
  return givenBilingual.superRefine((text, context) => {
    const complain = (language: 'km' | 'en', path: readonly string[]) => {
      for (const problem of checkWording(text[language], catalogue)) {
        context.addIssue({ code: 'custom', path: [...path], message: problemText(problem) });
      }
    };
    // One text for both languages is judged once.
    if (text.km === text.en) complain('km', []);
    else {
      complain('km', ['km']);
      complain('en', ['en']);
    }
  });
}

function oneOf(keys: readonly string[]): z.ZodType<string> {
  return z.string().refine((given) => keys.includes(given), {
    error: `is not known (allowed: ${keys.join(', ')})`,
  });
}

/** A kind's changes as someone writes them by hand: a wording, a field or a column that it does not have is refused. */
export function kindChangesSchema(kind: AnyKind): z.ZodType<TemplateChanges> {
  const catalogue = catalogueOf(kind.fields, kind.calculations);
  const slots = kind.wording.map((slot) => [
    slot.key,
    z.exactOptional(
      wordingSchema(slotFields(catalogue, slot)).meta({
        description: slot.label.en,
        examples: [slot.original],
      }),
    ),
  ]);
  const tables = kind.tables.map(({ key, label, columns }) => [
    key,
    z.exactOptional(
      z
        .array(columnSchema.extend({ key: oneOf(columns.map((column) => column.key)) }))
        .min(1)
        .max(mostColumns)
        .describe(label.en),
    ),
  ]);
  return z.strictObject({
    ...commonChanges,
    signatories: z.exactOptional(
      z.array(signatorySchema.extend({ role: wordingSchema(catalogue.texts) })),
    ),
    wording: z.exactOptional(z.strictObject(Object.fromEntries(slots))),
    columns: z.exactOptional(z.strictObject(Object.fromEntries(tables))),
  }) as z.ZodType<TemplateChanges>;
}

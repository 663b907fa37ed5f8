import { z } from 'zod';
import { dataShape, requiredKeys, strictObject } from '../fields/dataSchema.ts';
import type { DocumentData } from '../fields/spec.ts';
import type { AnyKind } from '../kinds/kind.ts';
import { kindChangesSchema } from './kindChangesSchema.ts';
import type { OfficeFacts, TemplateChanges } from './model.ts';
import { officeChangesSchema } from './templateSchema.ts';

/** One document as a file from another system gives it. */
export interface DocumentFile {
  readonly data: DocumentData;
  /** In place of what the program says of the office. */
  readonly office: Partial<OfficeFacts>;
  /** Over the original template. */
  readonly template: TemplateChanges;
}

function fileShape(kind: AnyKind): z.ZodType {
  return strictObject(
    {
      ...dataShape(kind.fields),
      office: officeChangesSchema
        .default({})
        .describe('What the office says of itself, in place of the program’s own words.'),
      template: kindChangesSchema(kind)
        .default({})
        .describe('What of the kind’s template is to be otherwise.'),
    },
    requiredKeys(kind.fields),
  ).meta({
    title: `${kind.name.en} · ${kind.name.km}`,
    description: kind.purpose.en,
  });
}

/** The schema of a kind's files: its fields, and beside them `office` and `template`. */
export function documentFileSchema(kind: AnyKind): z.ZodType<DocumentFile> {
  return fileShape(kind).transform((given): DocumentFile => {
    const { office, template, ...data } = given as Record<string, unknown>;
    return {
      data: data as DocumentData,
      office: office as Partial<OfficeFacts>,
      template: template as TemplateChanges,
    };
  });
}

/** The same as JSON Schema (2020-12), for other systems; with the kind's example. */
export function documentFileJsonSchema(kind: AnyKind): object {
  const schema = z.toJSONSchema(fileShape(kind), { io: 'input' });
  return { ...schema, examples: [kind.example] };
}

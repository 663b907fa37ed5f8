import { z } from 'zod';
import { failure, success, type Outcome } from '../../base/outcome.ts';
import { kindIds, type KindId, type TemplateChanges } from './model.ts';
import { templateChangesSchema } from './templateSchema.ts';

/** The layout of the file that is written now. */
const version = 1;
const format = 'ovop-templates';

/** A Word or Excel template as the file carries it. */
export interface BundledFile {
  readonly name: string;
  readonly base64: string;
}

/** What an office has made of one kind. */
export interface BundledTemplate {
  readonly kind: KindId;
  readonly changes: TemplateChanges;
  readonly word: BundledFile | null;
  readonly excel: BundledFile | null;
}

export type BundleProblem =
  /** Not JSON, or JSON of something else. */
  | { readonly kind: 'other-file' }
  | { readonly kind: 'newer'; readonly found: number }
  /** A part of it is not what it has to be. */
  | { readonly kind: 'damaged'; readonly path: string; readonly message: string }
  /** A kind that this program does not have. */
  | { readonly kind: 'unknown-kind'; readonly name: string }
  | { readonly kind: 'twice'; readonly name: KindId }
  | { readonly kind: 'empty' };

const file = z.strictObject({
  name: z.string().min(1).max(255),
  base64: z.base64().min(4),
});

const template = z.strictObject({
  kind: z.enum(kindIds),
  changes: templateChangesSchema,
  word: file.nullable(),
  excel: file.nullable(),
});

const envelope = z.looseObject({ format: z.literal(format), version: z.int().min(1) });
const named = z.object({ templates: z.array(z.looseObject({ kind: z.string() })) });
const bundle = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  templates: z.array(template),
});

/** The file in which an office's templates travel to another computer. */
export function bundleText(templates: readonly BundledTemplate[]): string {
  return `${JSON.stringify({ format, version, templates }, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Reads such a file; whatever is wrong with it refuses it whole. */
export function readBundle(text: string): Outcome<readonly BundledTemplate[], BundleProblem> {
  const given = parsed(text.replace(/^\uFEFF/u, ''));
  const opened = envelope.safeParse(given);
  if (!opened.success) return failure({ kind: 'other-file' });
  if (opened.data.version > version) return failure({ kind: 'newer', found: opened.data.version });
  const kinds: readonly string[] = kindIds;
  const stranger = named.safeParse(given).data?.templates.find(({ kind }) => !kinds.includes(kind));
  if (stranger !== undefined) return failure({ kind: 'unknown-kind', name: stranger.kind });
  const read = bundle.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0];
    return failure({
      kind: 'damaged',
      path: issue?.path.join('.') ?? '',
      message: issue?.message ?? '',
    });
  }
  const { templates } = read.data;
  if (templates.length === 0) return failure({ kind: 'empty' });
  const twice = templates.find(
    ({ kind }, index) => templates.findIndex((other) => other.kind === kind) !== index,
  );
  return twice === undefined ? success(templates) : failure({ kind: 'twice', name: twice.kind });
}

import type { TemplateFormat } from '#shared/documents/fields/templateProblem.ts';
import type { FileKind } from '#shared/desktop/contract.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

/** Where a template record holds the file of a format, and what the file is. */
export const formats = {
  docx: {
    which: 'word',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    which: 'excel',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const satisfies Record<
  TemplateFormat,
  { readonly which: 'word' | 'excel'; readonly type: string }
>;

/** What the machine's dialog offers. */
export function fileKinds(
  format: TemplateFormat,
  texts: Messages['templates']['files'],
): readonly FileKind[] {
  return [{ name: format === 'docx' ? texts.wordFile : texts.excelFile, extensions: [format] }];
}

/** A size as people read it: «34 KB», «1.2 MB». */
export function sizeText(bytes: number): string {
  return bytes < 1_048_576
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

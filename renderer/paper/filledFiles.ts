import { filledFile } from '#renderer/writers/writeDocument.ts';
import type { ComposedPaper, OfficeForm } from '#renderer/writers/paperSource.ts';

const formats = [
  {
    extension: 'docx',
    shown: 'text',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    extension: 'xlsx',
    shown: 'sheets',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
] as const;

/** The office's own files of a kind; null where it has none of a format. */
export interface OfficeForms {
  readonly docx: OfficeForm | null;
  readonly xlsx: OfficeForm | null;
}

/** Every file that the office's own forms make of a paper, to be kept with it when it is issued. */
export async function filledFiles(
  paper: Omit<ComposedPaper, 'shown'>,
  forms: OfficeForms,
): Promise<
  readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[]
> {
  const made = await Promise.all(
    formats.map(async ({ extension, shown, type }) => {
      const form = forms[extension];
      if (form === null) return [];
      const bytes = await filledFile({ ...paper, shown }, form);
      return [{ name: `${paper.of}.${extension}`, type, bytes }];
    }),
  );
  return made.flat();
}

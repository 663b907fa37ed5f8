import type { AnyKind, BuildInput } from '#shared/documents/kinds/kind.ts';
import { textDocHtml } from '#renderer/writers/html/textHtml.ts';
import { writeDocx } from '#renderer/writers/docx/writeDocx.ts';
import { writeXlsx } from '#renderer/writers/xlsx/writeXlsx.ts';
import { Misuse } from './command.ts';
import { said } from './readLanguage.ts';

/** The endings of files that a document is written as. */
type Format = 'docx' | 'xlsx' | 'html';

/** The formats that were asked for. @throws Misuse for another, and for Excel where the kind has no workbook */
export function readFormats(text: string | undefined, kind: AnyKind): readonly Format[] {
  const office: readonly Format[] = kind.sheets === undefined ? ['docx'] : ['docx', 'xlsx'];
  const every: readonly Format[] = [...office, 'html'];
  if (text === undefined) return office;
  if (text === 'all') return every;
  const format = every.find((candidate) => candidate === text);
  if (format === undefined) {
    throw new Misuse(`${said('--format', text)}; for ${kind.id}: ${every.join(', ')}, all.`);
  }
  return [format];
}

export async function writtenAs(
  format: Format,
  kind: AnyKind,
  input: BuildInput,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return writeDocx(kind.text(input));
    case 'html':
      return new TextEncoder().encode(textDocHtml(kind.text(input)));
    case 'xlsx': {
      if (kind.sheets === undefined) throw new Error(`${kind.id} has no workbook`);
      return writeXlsx(kind.sheets(input));
    }
  }
}

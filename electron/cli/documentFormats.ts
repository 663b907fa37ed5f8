import { joinTextDocs } from '#shared/documents/build/joinTextDocs.ts';
import type { AnyKind, BuildInput } from '#shared/documents/kinds/kind.ts';
import type { TextDoc } from '#shared/documents/textDoc.ts';
import { textDocHtml } from '#renderer/writers/html/textHtml.ts';
import { writeDocx } from '#renderer/writers/docx/writeDocx.ts';
import { writeXlsx } from '#renderer/writers/xlsx/writeXlsx.ts';
import { Misuse } from './command.ts';
import { said } from './readLanguage.ts';

/** The endings of files that a document is written as. */
type Format = 'docx' | 'xlsx' | 'html';

/** The formats of the office programs in which a kind is handed out. */
export function officeFormats(kind: AnyKind): readonly ('docx' | 'xlsx')[] {
  return kind.sheets === undefined ? ['docx'] : ['docx', 'xlsx'];
}

/**
 * The formats that were asked for; without a word those of the office programs.
 * @param joined many papers in one file, which no workbook can be
 * @throws Misuse for another format, and for Excel where there is no workbook
 */
export function readFormats(
  text: string | undefined,
  kind: AnyKind,
  joined: boolean,
): readonly Format[] {
  const office: readonly Format[] = joined ? ['docx'] : officeFormats(kind);
  const every: readonly Format[] = [...office, 'html'];
  if (text === undefined) return office;
  if (text === 'all') return every;
  const format = every.find((candidate) => candidate === text);
  if (format === undefined) {
    const what = joined ? `${kind.id} with --merge` : kind.id;
    throw new Misuse(`${said('--format', text)} for ${what}; allowed: ${every.join(', ')}, all.`);
  }
  return [format];
}

/** One document as a file of a format. */
export async function writtenAs(
  format: Format,
  kind: AnyKind,
  input: BuildInput,
): Promise<Uint8Array> {
  if (format !== 'xlsx') return textAs(format, kind.text(input));
  if (kind.sheets === undefined) throw new Error(`${kind.id} has no workbook`);
  return writeXlsx(kind.sheets(input));
}

/** Many documents in one file, each beginning on a page of its own. */
export async function mergedAs(
  format: Format,
  kind: AnyKind,
  inputs: readonly BuildInput[],
): Promise<Uint8Array> {
  if (format === 'xlsx') throw new Error('No workbook holds many papers');
  return textAs(format, joinTextDocs(inputs.map((input) => kind.text(input))));
}

async function textAs(format: 'docx' | 'html', doc: TextDoc): Promise<Uint8Array> {
  return format === 'docx' ? writeDocx(doc) : new TextEncoder().encode(textDocHtml(doc));
}

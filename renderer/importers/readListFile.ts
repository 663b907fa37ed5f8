import { success, type Outcome } from '#shared/base/outcome.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import { problemOfBytes } from './judgeBytes.ts';
import { readDelimited } from './readDelimited.ts';
import type { ReadProblem } from './readProblem.ts';
import { readWorkbook, type ReadProgress } from './readWorkbook.ts';

/**
 * Reads the tables of a list's file, by what the file is and not by what its name says: an .xlsx sheet by sheet, or a
 * text with delimiters as one table.
 * @param fileName a text's table is called so, without its ending
 */
export async function readListFile(
  bytes: Uint8Array,
  fileName: string,
  onProgress?: ReadProgress,
): Promise<Outcome<readonly RawTable[], ReadProblem>> {
  const problem = problemOfBytes(bytes);
  const maybeText =
    problem?.kind === 'not-a-workbook' &&
    (problem.looksLike === 'text' || problem.looksLike === 'unknown') &&
    !isOle(bytes);
  if (!maybeText) return readWorkbook(bytes, onProgress);
  const read = readDelimited(bytes, fileName.replace(/\.[^.]*$/, ''));
  return read.ok ? success([read.value]) : read;
}

/** An OLE container of something else is no text, though it may have long stretches that look like one. */
function isOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

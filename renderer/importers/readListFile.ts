import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { RawTable } from '#shared/matrix/import/rawTable.ts';
import { problemOfBytes } from './judgeBytes.ts';
import { readLimits } from './limits.ts';
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
  const read = maybeText
    ? readDelimited(bytes, fileName.replace(/\.[^.]*$/, ''))
    : await readWorkbook(bytes, onProgress, readLimits.listRows);
  if (!read.ok) return read;
  const tables = 'sheet' in read.value ? [read.value] : read.value;
  const rows = tables.reduce((count, table) => count + table.rows.length, 0);
  return rows > readLimits.listRows
    ? failure({ kind: 'too-large', what: 'rows', limit: readLimits.listRows })
    : success(tables);
}

/** An OLE container of something else is no text, though it may have long stretches that look like one. */
function isOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

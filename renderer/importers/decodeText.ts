import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { ReadProblem } from './readProblem.ts';

/** Letters that no text has; a file with many of them is something else. */
const noText = /(?![\t\n\v\f\r\u0085])[\p{Cc}\uFFFE\uFFFF]/gu;

/**
 * The text of a file in UTF-8 or UTF-16, with or without the mark at its beginning.
 * @returns `unknown-encoding` for any other, `not-a-workbook` where it is no text at all
 */
export function decodeText(bytes: Uint8Array): Outcome<string, ReadProblem> {
  if (bytes.length === 0) return failure({ kind: 'empty-file' });
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const strange = text.slice(0, 4_000).match(noText)?.length ?? 0;
    if (strange > 0) return failure({ kind: 'not-a-workbook', looksLike: 'unknown' });
    // A web page or a rich text under another name: its table is not cut by delimiters.
    if (/^\s*(?:<[!?a-z]|\{\\rtf)/i.test(text)) {
      return failure({ kind: 'not-a-workbook', looksLike: 'text' });
    }
    return success(text);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failure(
      bytes.subarray(0, 4_000).includes(0)
        ? { kind: 'not-a-workbook', looksLike: 'unknown' }
        : { kind: 'unknown-encoding' },
    );
  }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By the mark; without one by the zeros that Latin letters, digits and delimiters have in UTF-16. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4_000);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const enough = sample.length / 20;
  if (odd > enough && even * 10 < odd) return 'utf-16le';
  return even > enough && odd * 10 < even ? 'utf-16be' : 'utf-8';
}

import { toLatinDigits } from '../../text/khmerDigits.ts';
import type { SheetDoc } from '../sheetDoc.ts';
import type { TextDoc } from '../textDoc.ts';

/** What is data and not text, and so is never rewritten. */
const notText: ReadonlySet<string> = new Set([
  'pictures',
  'look',
  'picture',
  'emblem',
  'formula',
  'names',
]);

function rewritten(value: unknown): unknown {
  if (typeof value === 'string') return toLatinDigits(value);
  if (Array.isArray(value)) return value.map(rewritten);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, notText.has(key) ? inner : rewritten(inner)]),
  );
}

/** The document with Latin digits in its Khmer texts, for offices that write them so. */
export function withLatinDigits<Doc extends TextDoc | SheetDoc>(doc: Doc): Doc {
  return rewritten(doc) as Doc;
}
